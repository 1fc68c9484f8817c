import { describe, expect, test } from "vitest";
import type { Turn, TurnReason } from "#shared/rotation.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { anOwnAction, aRun, everybody } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";

import { cardFaults, partsOfType, shownTexts } from "./testing/card-faults.ts";
import { aBrief, link, theLongestAction } from "./testing/some-cards.ts";
import { turnCard } from "./turn-card.ts";
import { turnPassedCard, turnSwappedCard } from "./turn-card-answered.ts";

const { turn, turnAnswered } = botMessageWords;

const inOrder = (...reasons: readonly TurnReason["kind"][]) =>
  everybody.map(
    ({ userId }, index): Turn => ({
      userId,
      reason: {
        ...{ since: 0, until: "2026-02-01", withId: "ana" },
        kind: reasons[index] ?? "first-meeting",
      } as TurnReason,
    }),
  );
const someBrief = (overrides: Partial<TeamBrief> = {}) =>
  aBrief("Team One", {
    ...{ members: everybody, rotation: inOrder(), leaderId: "ana", run: aRun({ byTurn: true }) },
    ...overrides,
  });
const action = anOwnAction({ caution: "Watch who is silent." });
const cardFor = (overrides?: Partial<TeamBrief>, isNow = false) =>
  turnCard({ brief: someBrief(overrides), userId: "ana", action, isNow, link });
const choicesOf = (card: unknown) =>
  partsOfType(card, "Input.ChoiceSet").flatMap(({ choices }) => choices);
const verbsOf = (card: unknown) => partsOfType(card, "Action.Execute").map(({ verb }) => verb);

describe("whoever leads next reads", () => {
  test("where and when, why, what to prepare and what to say first", () => {
    const texts = shownTexts(cardFor());
    expect(texts).toEqual([
      turn.title,
      turn.team("Team One"),
      turn.begins("{{DATE(2026-01-05T09:00:00Z,SHORT)}}, {{TIME(2026-01-05T09:00:00Z)}}"),
      words.rotation.youBegin,
      "Humour workshop",
      cardWords.meeting.plan(14, 4),
      turn.prepare,
      ...action.prepare,
      turn.caution,
      "Watch who is silent.",
      turn.sayFirst,
      action.steps[0]?.leaderSays,
      turn.swapLabel,
    ]);
  });

  test("where no action is chosen, that there is one to choose", () => {
    const texts = shownTexts(cardFor({ run: undefined }));
    expect(texts).toContain(turn.unplanned);
    expect(texts).not.toContain(turn.prepare);
  });

  test("once the meeting has begun, that it has, and no time", () => {
    const texts = shownTexts(cardFor({}, true));
    expect(texts[0]).toBe(turn.titleNow);
    expect(texts.join()).not.toContain("{{");
  });
});

describe("they may swap", () => {
  test("with whoever could lead, in the order", () => {
    expect(choicesOf(cardFor())).toEqual(
      everybody.slice(1).map(({ userId, name }) => ({ title: name, value: userId })),
    );
  });

  test("not with who is away, new, has passed or is not there", () => {
    const rotation = inOrder("first-meeting", "away", "newcomer", "passed", "absent");
    expect(choicesOf(cardFor({ rotation }))).toEqual([]);
    expect(verbsOf(cardFor({ rotation }))).toEqual(["turn.accept", "turn.pass"]);
  });

  test("not where somebody picked them: that is no turn", () => {
    expect(choicesOf(cardFor({ isTheirTurn: false }))).toEqual([]);
    expect(choicesOf(cardFor({ run: aRun() }))).toEqual([]);
  });

  test("with the next twenty of a hundred, so that the card fits whatever they are called", () => {
    for (const name of ["W".repeat(256), "𓀀".repeat(128), "{{".repeat(128), '"'.repeat(256)]) {
      const brief = aBrief(name);
      const longest = theLongestAction(name);
      const card = turnCard({ brief, userId: "person-0", action: longest, isNow: false, link });
      expect(cardFaults(card), name).toEqual([]);
      expect(choicesOf(card)).toHaveLength(20);
    }
  });
});

describe("once they have answered", () => {
  const standing = (overrides: Partial<TeamBrief>) => ({
    ...{ brief: someBrief(overrides), userId: "ana", isForAll: false, link },
  });

  test("who passed is told when it is their turn again, if they are", () => {
    const passed = { leaderId: "ben", rotation: inOrder("passed") };
    expect(shownTexts(turnPassedCard(standing(passed)))).toContain(turnAnswered.instead("Ben"));
    const gaveBack = turnPassedCard(standing({ leaderId: "ben" }));
    expect(shownTexts(gaveBack)).toContain(turnAnswered.leadsInstead("Ben"));
    const nobody = turnPassedCard(standing({ leaderId: undefined }));
    expect(shownTexts(nobody)).toContain(turnAnswered.nobody);
  });

  test("who swapped is told with whom, and who leads", () => {
    const card = turnSwappedCard({ ...standing({ leaderId: "dana" }), withId: "dana" });
    expect(shownTexts(card)).toEqual(
      expect.arrayContaining([
        turnAnswered.swappedWith("Dana"),
        turnAnswered.acceptedForAll("Dana"),
        turnAnswered.undo,
      ]),
    );
  });
});
