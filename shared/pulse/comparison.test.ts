import fc from "fast-check";
import { expect, test } from "vitest";
import { Id } from "../record.ts";
import { monday } from "../testing/builders.ts";
import { Comparison, comparisonKey } from "./comparison.ts";

const day = 24 * 60 * 60 * 1000;
const instant = fc.integer({ min: monday, max: monday + 1000 * day });

test("[R56] a comparison is kept for 90 to 120 days, and never longer", () => {
  fc.assert(
    fc.property(instant, (now) => {
      const { eraseAt } = comparisonKey("team-1", now);
      expect(eraseAt - now).toBeLessThanOrEqual(120 * day);
      expect(eraseAt - now).toBeGreaterThan(90 * day);
    }),
  );
});

test("[R56] what shares a key is erased at the same time, and no key is another team's", () => {
  fc.assert(
    fc.property(instant, instant, (one, other) => {
      const [a, b] = [comparisonKey("team-1", one), comparisonKey("team-1", other)];
      expect(a.name === b.name).toBe(a.eraseAt === b.eraseAt);
      expect(comparisonKey("team-2", one).name).not.toBe(a.name);
      expect(Id.safeParse(a.name).success).toBe(true);
    }),
  );
});

test("a comparison is counts of five choices and a roster, and nothing else", () => {
  const right = { counts: [[1, 0, 0, 2, 1]], roster: ["ana", "ben"] };
  expect(Comparison.parse(right)).toEqual(right);
  for (const wrong of [
    { ...right, answers: [] },
    { ...right, counts: [[1, 0, 0, 2]] },
    { ...right, counts: [[-1, 0, 0, 2, 1]] },
    { counts: right.counts },
  ]) {
    expect(Comparison.safeParse(wrong).success).toBe(false);
  }
});
