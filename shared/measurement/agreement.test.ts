import fc from "fast-check";
import { expect, test } from "vitest";
import { agreementOf } from "./agreement.ts";

/**
 * The first is the example that the R package agrmt prints for its function `agreement`; all are
 * computed with exact fractions (the module `fractions` of Python 3.11.7) from van der Eijk's paper.
 */
const references: readonly (readonly [counts: number[], agreement: number])[] = [
  [[30, 40, 210, 130, 530, 50, 10], 917 / 1500],
  [[0, 0, 0, 6, 0], 1],
  [[0, 1, 2, 4, 1], 9 / 16],
  [[3, 0, 0, 1, 4], -23 / 48],
  [[1, 2, 3, 2, 1], 5 / 18],
  [[1, 0, 2, 0, 1], 1 / 24],
  [[2, 0, 5, 1, 3], 4 / 33],
  [[7, 1, 0, 0, 9], -65 / 102],
  [[2, 2, 2, 2, 2], 0],
  [[4, 0, 0, 0, 4], -1],
];

test.each(references)("the agreement of %j is %f to a billionth", (counts, agreement) => {
  expect(Math.abs((agreementOf(counts) ?? Number.NaN) - agreement)).toBeLessThan(1e-9);
});

test("where nobody answered there is no agreement to speak of", () => {
  expect(agreementOf([0, 0, 0, 0, 0])).toBeUndefined();
});

const someCounts = fc
  .array(fc.nat(12), { minLength: 5, maxLength: 5 })
  .filter((counts) => counts.some((count) => count > 0));

test("agreement lies between -1 and 1, and is the same read from either end or asked twice as often", () => {
  fc.assert(
    fc.property(someCounts, (counts) => {
      const agreement = agreementOf(counts);
      expect(agreement).toBeGreaterThanOrEqual(-1 - 1e-12);
      expect(agreement).toBeLessThanOrEqual(1 + 1e-12);
      expect(agreementOf(counts.toReversed())).toBeCloseTo(agreement ?? Number.NaN, 12);
      expect(agreementOf(counts.map((count) => 2 * count))).toBeCloseTo(
        agreement ?? Number.NaN,
        12,
      );
    }),
  );
});
