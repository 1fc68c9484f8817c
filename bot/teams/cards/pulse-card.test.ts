import { describe, expect, test } from "vitest";
import { pulseQuestions } from "#shared/pulse/choosing.ts";
import { findQuestion } from "#shared/pulse/questions.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { words } from "#shared/words.ts";
import { mostQuestions, pulseCard, pulseSavedCard } from "./pulse-card.ts";
import { cardFaults, partsOf, partsOfType, shownTexts } from "./testing/card-faults.ts";
import { aRoundView, link, twoAbout } from "./testing/some-cards.ts";

const aPulseCard = (round = aRoundView()) => pulseCard({ teamId: "team-1", round, link });

describe("the pulse card", () => {
  test("says what is protected, what is not, and how it comes, before the first question", () => {
    const { body } = aPulseCard();
    const first = body.findIndex(({ type }) => type === "Input.ChoiceSet");
    const before = shownTexts(body.slice(0, first));
    const { protects, limits, inCard } = words.pulse.promise;
    expect(before).toEqual(expect.arrayContaining([protects(4), limits, inCard]));
    expect(before.join(" ")).toContain(
      "{{DATE(2026-01-06T09:00:00Z,SHORT)}}, {{TIME(2026-01-06T09:00:00Z)}}",
    );
    expect(before.at(-1)).toBe(words.pulse.lastTwoWeeks);
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

test("what is seen after sending says that it is saved, and never what", () => {
  const { closesAt } = aRoundView();
  const card = pulseSavedCard({ teamId: "team-1", roundId: "round-1", closesAt });
  const text = JSON.stringify(card);
  expect(text).toContain(words.pulse.saved);
  for (const choice of words.pulse.choices) expect(text).not.toContain(choice);
  for (const { id } of aRoundView().questions) expect(text).not.toContain(id);
  expect(partsOfType(card, "Action.Execute").map(({ verb, data }) => [verb, data])).toEqual([
    ["pulse.show", { teamId: "team-1", roundId: "round-1" }],
  ]);
});
