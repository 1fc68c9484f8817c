import { describe, expect, test } from "vitest";
import { agreementOf } from "../measurement/agreement.ts";
import { bandOf } from "../pulse/band.ts";
import { agreementBand } from "./agreement-band.ts";

describe("[R87] the band of agreement", () => {
  test.each([
    [[], 8, undefined],
    [[-1], 8, undefined],
    [[0.6, 0.1], 8, "aligned"],
    [[0.35, 0.35], 8, "aligned"],
    [[0.349, 0.35], 8, "mixed"],
    [[0.15, 0.15], 8, "mixed"],
    [[0.149, 0.15], 8, "split"],
    [[-1, -1], 8, "split"],
    [[-1, -1], 7, "mixed"],
  ])("of %j with %d answers is %s", (agreements, answers, band) => {
    expect(agreementBand(agreements, answers)).toBe(band);
  });

  test.each([
    [4, 0.06, 0.15],
    [6, 0.06, 0.06],
    [8, 0.05, 0.04],
    [12, 0.04, 0.03],
  ])(
    "in a team of %d seldom calls a like-minded team apart or a split one aligned",
    (people, apart, missed) => {
      const share = (isSplit: boolean, band: "aligned" | "not") => {
        const chance = seeded(people);
        const teams = Array.from({ length: 2000 }, () => simulated(people, isSplit, chance));
        return teams.filter((one) => (one === "aligned") === (band === "aligned")).length / 2000;
      };
      expect(share(false, "not")).toBeLessThan(apart);
      expect(share(true, "aligned")).toBeLessThan(missed);
    },
  );
});

test.each([4, 5, 7])(
  "[R87] with the bands of two rounds of %d and one more it leaves more than one possibility for each answer of the one",
  (people) => {
    const before = tallies(people).map((counts) => ({
      counts,
      agreement: agreementOf(counts) ?? 0,
    }));
    const after = before.map(({ counts }) => choices.map((choice) => withOne(counts, choice)));
    const seen = new Map<string, Set<number>>();
    for (const [a, first] of before.entries()) {
      for (const [b, second] of before.entries()) {
        const sum = sumOf(first.counts) + sumOf(second.counts);
        const agreed = (first.agreement + second.agreement) / 2;
        const shown = `${bandOf([sum / people / 2], people)} ${agreementBand([agreed, agreed], people)}`;
        for (const one of choices) {
          for (const other of choices) {
            const now = ((after[a]?.[one - 1] ?? 0) + (after[b]?.[other - 1] ?? 0)) / 2;
            const mean = (sum + one + other) / (people + 1) / 2;
            const then = bandOf([mean], people + 1);
            // The lower number of answers decides, and the mean over both rounds.
            const key = `${shown} ${then} ${agreementBand([agreed, now], people)}`;
            const possible = seen.get(key) ?? new Set();
            seen.set(key, possible.add(one * 10 + other));
          }
        }
      }
    }
    expect(seen.size).toBeGreaterThan(8);
    for (const [key, possible] of seen) {
      const ones = new Set([...possible].map((pair) => Math.floor(pair / 10)));
      const others = new Set([...possible].map((pair) => pair % 10));
      expect([key, ones.size > 1, others.size > 1]).toEqual([key, true, true]);
    }
  },
);

const choices = [1, 2, 3, 4, 5];

/** Every way in which so many people can answer one item. */
function tallies(people: number, left = choices.length): number[][] {
  if (left === 1) return [[people]];
  return Array.from({ length: people + 1 }, (_, count) =>
    tallies(people - count, left - 1).map((rest) => [count, ...rest]),
  ).flat();
}

const sumOf = (counts: readonly number[]) =>
  counts.reduce((sum, count, index) => sum + count * (index + 1), 0);

function withOne(counts: readonly number[], choice: number): number {
  return agreementOf(counts.map((count, index) => count + Number(index === choice - 1))) ?? 0;
}

/** Two rounds of two items: people differ by .59 and each answer by .74, or stand in two camps. */
function simulated(people: number, isSplit: boolean, chance: () => number) {
  const normal = () => Math.sqrt(-2 * Math.log(1 - chance())) * Math.cos(2 * Math.PI * chance());
  const leanings = Array.from({ length: people }, (_, index) =>
    isSplit ? (index % 2 === 0 ? 4.3 : 1.7) + normal() * 0.35 : 3.6 + normal() * 0.59,
  );
  const item = () => {
    const counts = [0, 0, 0, 0, 0];
    const shift = isSplit ? 0 : normal() * 0.3;
    for (const leaning of leanings) {
      const choice = Math.min(5, Math.max(1, Math.round(leaning + shift + normal() * 0.74)));
      counts[choice - 1] = (counts[choice - 1] ?? 0) + 1;
    }
    return counts;
  };
  const round = () => ((agreementOf(item()) ?? 0) + (agreementOf(item()) ?? 0)) / 2;
  return agreementBand([round(), round()], people);
}

/** The same chance each time: a linear congruential generator. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
