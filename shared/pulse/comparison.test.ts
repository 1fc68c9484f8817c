import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementOf } from "../measurement/agreement.ts";
import { Id } from "../record.ts";
import { safetyComponents } from "../safety-component.ts";
import { everybody, monday } from "../testing/builders.ts";
import type { Ballots } from "./ballots.ts";
import { checkQuestions } from "./choosing.ts";
import {
  Comparison,
  comparisonKey,
  comparisonOf,
  comparisonSize,
  momentsIn,
} from "./comparison.ts";

const day = 24 * 60 * 60 * 1000;
const instant = fc.integer({ min: monday, max: monday + 1000 * day });

test("[R56] a comparison is kept for 90 to 120 days, and never longer", () => {
  fc.assert(
    fc.property(instant, (now) => {
      const { eraseAt } = comparisonKey("contoso", "team-1", now);
      expect(eraseAt - now).toBeLessThanOrEqual(120 * day);
      expect(eraseAt - now).toBeGreaterThan(90 * day);
    }),
  );
});

test("[R56] what shares a key is erased at the same time, and no key is another team's", () => {
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const [a, b] = [
        comparisonKey("contoso", "team-1", one),
        comparisonKey("contoso", "team-1", other),
      ];
      expect(a.name === b.name).toBe(a.eraseAt === b.eraseAt);
      expect(comparisonKey("contoso", "team-2", one).name).not.toBe(a.name);
      expect(Id.safeParse(a.name).success).toBe(true);
    }),
  );
});

const asked = checkQuestions([]);
const roster = everybody.map(({ userId }) => userId);

/** The ballots of so many people; each chooses as `choice` says. */
function ballotsOf(people: number, choice: (person: number, question: number) => number): Ballots {
  return Object.fromEntries(
    Array.from({ length: people }, (_, person) => [
      `slot-${person}`,
      { a: asked.map((_question, n) => choice(person, n)), m: [] },
    ]),
  );
}

describe("what is kept of a check", () => {
  test("is the sum of each component, how far the choices scatter and agree, and who was asked", () => {
    const kept = comparisonOf(
      ballotsOf(4, (person) => (person < 2 ? 2 : 4)),
      asked,
      roster,
    );
    expect(kept).toEqual({
      answered: 4,
      sums: Object.fromEntries(safetyComponents.map((one) => [one, 24])),
      items: 2,
      squares: 48,
      agreement: expect.closeTo(agreementOf([0, 2, 0, 2, 0]) ?? 0, 12),
      roster: roster.toSorted(),
    });
  });

  test("gives back the means that a verdict is made of", () => {
    const kept = comparisonOf(
      ballotsOf(5, (_, question) => (question < 2 ? 5 : 3)),
      asked,
      roster,
    );
    const { means, items, squares } = momentsIn(kept);
    expect(means.map(({ mean }) => mean)).toEqual([5, 3, 3, 3, 3, 3]);
    expect(items).toBe(12);
    expect(squares).toBe(0);
  });

  test("has nothing of one person alone: whoever chose what, it is the same", () => {
    const choice = (person: number, question: number) => 1 + ((person * 3 + question) % 5);
    const swapped = (person: number, question: number) => choice((person + question) % 5, question);
    expect(comparisonOf(ballotsOf(5, swapped), asked, roster)).toEqual(
      comparisonOf(ballotsOf(5, choice), asked, roster),
    );
  });

  test("is never longer than the room that is made for it", () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 12, maxLength: 12 }), {
          minLength: 4,
          maxLength: 100,
        }),
        (answers) => {
          const people = answers.map((_, n) => `${n}`.padStart(64, "i"));
          const ballots = ballotsOf(answers.length, (person, n) => answers[person]?.[n] ?? 1);
          const text = JSON.stringify(comparisonOf(ballots, asked, people));
          expect(text.length).toBeLessThanOrEqual(comparisonSize(people.length));
        },
      ),
    );
  });

  test("has no field beside these", () => {
    const kept = comparisonOf(
      ballotsOf(4, () => 3),
      asked,
      roster,
    );
    expect(Comparison.parse(kept)).toEqual(kept);
    for (const wrong of [{ ...kept, counts: [] }, { ...kept, answered: 0 }, { roster }]) {
      expect(Comparison.safeParse(wrong).success).toBe(false);
    }
  });
});
