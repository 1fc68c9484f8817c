import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { safetyComponents } from "../safety-component.ts";
import { monday } from "../testing/builders.ts";
import { checkQuestions, type EarlierRounds, lastCheck, pulseQuestions } from "./choosing.ts";
import { ReportedSignal, type RoundQuestion } from "./question.ts";
import { componentsIn, signalsIn, topicOf } from "./question-topics.ts";
import { questions } from "./questions.ts";

const week = 7 * 24 * 60 * 60 * 1000;

const served = fc.uniqueArray(fc.constantFrom(...safetyComponents), { maxLength: 3 });

/** Some rounds, each of a few questions. */
const earlier = fc
  .array(fc.subarray([...questions], { minLength: 1, maxLength: 5 }), { maxLength: 12 })
  .map(
    (rounds): EarlierRounds =>
      rounds.map((asked, n) => ({ openedAt: monday + n * week, questions: asked })),
  );

function timesAsked(rounds: EarlierRounds, { id }: RoundQuestion): number {
  return rounds.filter((round) => round.questions.some((one) => one.id === id)).length;
}

function lastAsked(rounds: EarlierRounds, topic: string): number {
  return rounds.findLastIndex((round) => round.questions.some((one) => topicOf(one) === topic));
}

describe("[R55] the pulse after a meeting", () => {
  test("asks two of the action's component, one of a component it does not serve, one of what people report", () => {
    fc.assert(
      fc.property(served, earlier, (components, rounds) => {
        const chosen = pulseQuestions(components, rounds);
        const [first, second, third, fourth] = chosen;
        expect(chosen).toHaveLength(4);
        expect(new Set(chosen.map(({ id }) => id)).size).toBe(4);
        if (!first || !second || !third || !fourth) return;
        expect(topicOf(second)).toBe(topicOf(first));
        if (components[0]) expect(topicOf(first)).toBe(components[0]);
        expect(componentsIn(chosen)).toHaveLength(2);
        expect(components).not.toContain(topicOf(third));
        expect(signalsIn(chosen)).toEqual([topicOf(fourth)]);
      }),
    );
  });

  test("compares with the component, and asks about the signal, that was asked longest ago", () => {
    fc.assert(
      fc.property(served, earlier, (components, rounds) => {
        const chosen = pulseQuestions(components, rounds);
        const [own = "courage", compared = "courage"] = componentsIn(chosen);
        for (const other of safetyComponents) {
          if (other === own || components.includes(other)) continue;
          expect(lastAsked(rounds, compared)).toBeLessThanOrEqual(lastAsked(rounds, other));
        }
        const [signal = ""] = signalsIn(chosen);
        for (const other of ReportedSignal.options) {
          expect(lastAsked(rounds, signal)).toBeLessThanOrEqual(lastAsked(rounds, other));
        }
      }),
    );
  });

  test("asks of each topic what was asked least", () => {
    fc.assert(
      fc.property(served, earlier, (components, rounds) => {
        const chosen = pulseQuestions(components, rounds);
        for (const question of chosen) {
          for (const other of questions) {
            const isLeft = !chosen.some(({ id }) => id === other.id);
            if (!isLeft || topicOf(other) !== topicOf(question)) continue;
            expect(timesAsked(rounds, question)).toBeLessThanOrEqual(timesAsked(rounds, other));
          }
        }
      }),
    );
  });

  test("is another card each week, also after the same action, and leaves no question out for long", () => {
    const rounds: { openedAt: number; questions: RoundQuestion[] }[] = [];
    for (let n = 0; n < 12; n++) {
      rounds.push({ openedAt: monday + n * week, questions: pulseQuestions(["courage"], rounds) });
    }
    const cards = rounds.map((round) => round.questions.map(({ id }) => id).join());
    for (const [n, card] of cards.entries()) expect(card).not.toBe(cards[n - 1]);
    for (const question of questions.filter((one) => topicOf(one) === "courage")) {
      expect(timesAsked(rounds, question)).toBe(6);
    }
    for (const question of questions.filter((one) => "signal" in one)) {
      expect(timesAsked(rounds, question)).toBe(1);
    }
  });

  test("is about every component in turn, where there was no action", () => {
    const rounds: { openedAt: number; questions: RoundQuestion[] }[] = [];
    for (let n = 0; n < 3; n++) {
      rounds.push({ openedAt: monday + n * week, questions: pulseQuestions([], rounds) });
    }
    expect(new Set(rounds.flatMap((round) => componentsIn(round.questions)))).toEqual(
      new Set(safetyComponents),
    );
  });
});

describe("[R80] a check", () => {
  test("asks two questions of each component, those that were asked least", () => {
    fc.assert(
      fc.property(earlier, (rounds) => {
        const chosen = checkQuestions(rounds);
        expect(chosen).toHaveLength(12);
        expect(componentsIn(chosen)).toEqual([...safetyComponents]);
        for (const component of safetyComponents) {
          expect(chosen.filter((one) => topicOf(one) === component)).toHaveLength(2);
        }
        for (const question of chosen) {
          for (const other of questions) {
            if (chosen.some(({ id }) => id === other.id)) continue;
            if (topicOf(other) !== topicOf(question)) continue;
            expect(timesAsked(rounds, question)).toBeLessThanOrEqual(timesAsked(rounds, other));
          }
        }
      }),
    );
  });

  test("is found among other rounds by when it opened, and one that could not be read is passed over", () => {
    const check = { kind: "check" as const, questions: checkQuestions([]) };
    const [older, newer] = [
      { ...check, openedAt: monday },
      { ...check, openedAt: monday + week },
    ];
    const pulse = { openedAt: monday + 2 * week, questions: pulseQuestions([], []) };
    const unreadable = { kind: "check" as const, openedAt: monday + 3 * week, questions: [] };
    expect(lastCheck([newer, pulse, unreadable, older])).toBe(newer);
    expect(lastCheck([pulse])).toBeUndefined();
  });
});
