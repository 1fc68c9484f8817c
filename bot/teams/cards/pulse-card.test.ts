import { describe, expect, test } from "vitest";
import { checkQuestions, pulseQuestions } from "#shared/pulse/choosing.ts";
import { findQuestion } from "#shared/pulse/questions.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { checkCard } from "./check-card.ts";
import { mostQuestions, pulseCard, pulseSavedCard } from "./pulse-card.ts";
import {
  cardFaults,
  partsOf,
  partsOfType,
  shownTexts,
  textsInSight,
} from "./testing/card-faults.ts";
import { aRoundView, link, twoAbout } from "./testing/some-cards.ts";

const aPulseCard = (round = aRoundView()) => pulseCard({ teamId: "team-1", round, link });

describe("the pulse card", () => {
  test("[R248] says before the first question, in short, who sees what, until when, what is not protected and how it comes", () => {
    const { body } = aPulseCard();
    const first = body.findIndex(({ type }) => type === "Input.ChoiceSet");
    const before = textsInSight({ body: body.slice(0, first) });
    const { seen, confidential, passesTeams } = words.pulse.promise;
    expect(before).toEqual([
      cardWords.pulseCard.title(4),
      words.pulse.changeUntil(
        "{{DATE(2026-01-06T09:00:00Z,SHORT)}}, {{TIME(2026-01-06T09:00:00Z)}}",
      ),
      seen(4),
      `${confidential} ${passesTeams}`,
      words.pulse.lastTwoWeeks,
    ]);
    expect(before.join(" ").split(" ").length).toBeLessThan(100);
  });

  test("[R248] has all of the promise behind one press, on a card and once more on its reminder", () => {
    const { protects, limits, inCard, title } = words.pulse.promise;
    const round = aRoundView();
    const both = [false, true].map((isReminder) =>
      pulseCard({ teamId: "team-1", round, link, isReminder }),
    );
    const ids = both.map((card) => {
      const [hidden] = card.body.filter((part) => "isVisible" in part);
      expect(shownTexts(hidden)).toEqual([protects(4), limits, inCard]);
      const [toggle] = partsOfType(card, "Action.ToggleVisibility");
      const id = hidden && "id" in hidden ? hidden.id : undefined;
      expect(toggle).toMatchObject({ title, targetElements: [id] });
      return id;
    });
    // Both may stand in one chat, where an id is not used twice.
    expect(new Set(ids).size).toBe(2);
  });

  test("asks each question once, with five choices that have no order of colours", () => {
    const sets = partsOfType(aPulseCard(), "Input.ChoiceSet");
    expect(sets.map(({ id }) => id)).toEqual(aRoundView().questions.map(({ id }) => id));
    for (const { id, label, choices } of sets) {
      expect(label).toBe(findQuestion(String(id))?.text);
      expect(choices).toEqual(
        words.pulse.choices.map((title, index) => ({ title, value: `${index + 1}` })),
      );
    }
  });

  test("begins empty, has no text field and leads into the app", () => {
    const parts = partsOf(aPulseCard());
    expect(parts.filter((part) => "value" in part)).toEqual([]);
    expect(parts.filter(({ type }) => type === "Input.Text")).toEqual([]);
    expect(partsOfType(aPulseCard(), "Action.OpenUrl").map(({ url }) => url)).toEqual([link]);
  });

  test("is the same byte for byte for whoever it is, and whatever has been answered", () => {
    const one = JSON.stringify(aPulseCard(aRoundView({ mayAnswer: true })));
    const other = JSON.stringify(aPulseCard(aRoundView({ mayAnswer: false, people: 50 })));
    expect(other).toBe(one);
  });

  test("fits the questions of every round that can open", () => {
    for (const served of [[], ...safetyComponents.map((one) => [one])]) {
      const questions = pulseQuestions(served, []);
      expect(questions.length).toBeLessThanOrEqual(mostQuestions);
      expect(cardFaults(aPulseCard(aRoundView({ questions })))).toEqual([]);
    }
  });

  test("is not made for a round that asks more, or something that has no words", () => {
    const tooMany = twoAbout("courage", "engagement", "learning");
    expect(() => aPulseCard(aRoundView({ questions: tooMany }))).toThrow("too many");
    const unknown = [{ id: "unknown", component: "courage" as const }];
    expect(() => aPulseCard(aRoundView({ questions: unknown }))).toThrow("today's set");
  });
});

test("[R248] a check's card says in short what is kept of it, and all of it on a press", () => {
  const questions = checkQuestions([]);
  const card = checkCard({ round: aRoundView({ kind: "check", questions }), link });
  const { seen, confidential, keptInShort, passesTeams, ...whole } = words.pulse.promise;
  const inSight = textsInSight(card);
  expect(inSight).toEqual(expect.arrayContaining([seen(4), `${confidential} ${keptInShort}`]));
  expect(inSight.join(" ").split(" ").length).toBeLessThan(140);
  const all = [whole.protects(4), whole.keptOfCheck, whole.limits, whole.limitsOfCheck];
  expect(shownTexts(card)).toEqual(expect.arrayContaining(all));
  for (const one of all) expect(inSight).not.toContain(one);
  // It is answered in the app.
  expect(JSON.stringify(card)).not.toContain(passesTeams);
});

test("[R248] what is seen after sending says in a sentence that it is saved and until when it can be changed, and never what", () => {
  const { closesAt } = aRoundView();
  const card = pulseSavedCard({ teamId: "team-1", roundId: "round-1", closesAt });
  const text = JSON.stringify(card);
  const until = "{{DATE(2026-01-06T09:00:00Z,SHORT)}}, {{TIME(2026-01-06T09:00:00Z)}}";
  expect(shownTexts(card)).toEqual([cardWords.pulseCard.savedTitle, words.pulse.savedUntil(until)]);
  for (const choice of words.pulse.choices) expect(text).not.toContain(choice);
  for (const { id } of aRoundView().questions) expect(text).not.toContain(id);
  expect(partsOfType(card, "Action.Execute").map(({ verb, data }) => [verb, data])).toEqual([
    ["pulse.show", { teamId: "team-1", roundId: "round-1" }],
  ]);
});
