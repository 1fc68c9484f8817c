import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Band, bandOf, finerFrom, reportedOf } from "./band.ts";

/** Choices of so many people to so many questions whose sum is this. */
function choicesWith(sum: number, count: number): number[] {
  const least = Math.floor(sum / count);
  return Array.from({ length: count }, (_, n) => least + (n < sum - least * count ? 1 : 0));
}

describe("[R45] the band of a component", () => {
  test.each<[number, number, number, Band]>([
    [20, 8, 4, "low"],
    [22, 8, 4, "mixed"],
    [28, 8, 4, "mixed"],
    [30, 8, 4, "high"],
    [40, 16, 8, "low"],
    [42, 16, 8, "rather-low"],
    [50, 16, 8, "rather-low"],
    [52, 16, 8, "rather-high"],
    [58, 16, 8, "rather-high"],
    [60, 16, 8, "high"],
    [48, 14, 7, "mixed"],
    [50, 16, 8, "rather-low"],
    [51, 16, 8, "rather-high"],
  ])(
    "of choices that make %i in %i, by %i people, is as the edges say",
    (sum, count, people, band) => {
      expect(bandOf(choicesWith(sum, count), people)).toBe(band);
    },
  );

  test("is one of three below eight answers, and one of four from eight on", () => {
    const found = (people: number) => {
      const sums = Array.from({ length: 8 * people + 1 }, (_, n) => 2 * people + n);
      return new Set(sums.map((sum) => bandOf(choicesWith(sum, 2 * people), people)));
    };
    expect(finerFrom).toBe(8);
    for (const people of [4, 5, 6, 7])
      expect(found(people)).toEqual(new Set(["low", "mixed", "high"]));
    for (const people of [8, 9, 20, 50]) {
      expect(found(people)).toEqual(new Set(["low", "rather-low", "rather-high", "high"]));
    }
  });

  test.each<[number, number, Band]>([
    [12, 4, "lower-half"],
    [13, 4, "upper-half"],
    [24, 8, "lower-half"],
    [25, 8, "upper-half"],
  ])("of a single question, answered with %i in all by %i people, is %s", (sum, people, band) => {
    expect(bandOf(choicesWith(sum, people), people)).toBe(band);
  });

  test("a signal is reported often from the same edge on", () => {
    expect(reportedOf(choicesWith(15, 5))).toBe("seldom");
    expect(reportedOf(choicesWith(16, 5))).toBe("often");
  });

  test("does not depend on who chose what, and never falls when somebody chooses more", () => {
    const order: Band[] = ["low", "rather-low", "mixed", "rather-high", "high"];
    const choices = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 8, maxLength: 40 });
    fc.assert(
      fc.property(choices, fc.nat(), fc.nat({ max: 39 }), (made, shift, at) => {
        const people = Math.floor(made.length / 2);
        const turned = made.map((_, n) => made[(n + shift) % made.length] ?? 1);
        expect(bandOf(turned, people)).toBe(bandOf(made, people));
        const more = made.map((choice, n) => (n === at ? Math.min(5, choice + 1) : choice));
        expect(order.indexOf(bandOf(more, people))).toBeGreaterThanOrEqual(
          order.indexOf(bandOf(made, people)),
        );
      }),
    );
  });
});

/** What is shown of a sum of choices: a band, or something that ought to be refused. */
type Shown = (sum: number, count: number, people: number) => string;

const asBand: Shown = (sum, count, people) => bandOf(choicesWith(sum, count), people);
const asMean: Shown = (sum, count) => (sum / count).toFixed(1);

/**
 * Goes through all sums of two rounds of which the second has one answer more, the others' being
 * the same. Whatever was shown before and after, which first choices can the newcomer have made?
 * Answers with the cases in which only one is left. `own` is what somebody knows who answered too.
 */
function certainCases(questions: number, shown: Shown, own = 0): string[] {
  const certain: string[] = [];
  const shownOf = (people: number) =>
    Array.from({ length: 5 * people * questions + 1 }, (_, sum) =>
      sum < people * questions ? "" : shown(sum, people * questions, people),
    );
  for (let people = 4; people <= 50; people++) {
    const [before, after] = [shownOf(people), shownOf(people + 1)];
    const others = own === 0 ? people : people - 1;
    const choices = new Map<string, Set<number>>();
    for (let sum = others * questions + own; sum <= 5 * others * questions + own; sum++) {
      for (let more = questions; more <= 5 * questions; more++) {
        const seen = `${people}: ${before[sum]}, then ${after[sum + more]}`;
        const possible = choices.get(seen) ?? new Set();
        choices.set(seen, possible);
        for (const choice of firstChoices(more, questions)) possible.add(choice);
      }
    }
    for (const [seen, possible] of choices) if (possible.size === 1) certain.push(seen);
  }
  return certain;
}

/** What the first choice can be where all choices of a person make this sum. */
function firstChoices(sum: number, questions: number): number[] {
  return [1, 2, 3, 4, 5].filter((choice) =>
    questions === 1 ? choice === sum : sum - choice >= 1 && sum - choice <= 5,
  );
}

describe("[R46] two released rounds that differ by one person, of 4 to 50", () => {
  test("leave more than one possibility for each of the two answers", { timeout: 60_000 }, () => {
    expect(certainCases(2, asBand)).toEqual([]);
  });

  test("also for somebody who answered in both and knows what", { timeout: 120_000 }, () => {
    for (const own of [2, 3, 6, 9, 10]) expect(certainCases(2, asBand, own)).toEqual([]);
  });

  test("also where a single question was asked, of which only the half is shown", () => {
    expect(certainCases(1, asBand)).toEqual([]);
    for (const own of [1, 2, 3, 4, 5]) expect(certainCases(1, asBand, own)).toEqual([]);
  });

  test("would give answers away if a single question had three bands", () => {
    const asTwo: Shown = (sum, count, people) => bandOf(choicesWith(2 * sum, 2 * count), people);
    const certain = certainCases(1, asTwo);
    expect(certain).toContain("4: mixed, then high");
    expect(certain.length).toBeGreaterThan(50);
  });

  test.each([2, 2.5, 3.5])("would give answers away if the half began at %d", (edge) => {
    const asHalf: Shown = (sum, count) => (sum / count > edge ? "upper" : "lower");
    expect(certainCases(1, asHalf)).not.toEqual([]);
  });

  test("would give answers away if a mean to one decimal were shown", () => {
    const certain = certainCases(2, asMean);
    expect(certain.filter((seen) => seen.startsWith("4:")).length).toBeGreaterThan(20);
  });

  test("would give answers away if there were a band below low", () => {
    const finer: Shown = (sum, count, people) =>
      sum / count <= 1.75 ? "very-low" : asBand(sum, count, people);
    expect(certainCases(2, finer)).not.toEqual([]);
  });
});
