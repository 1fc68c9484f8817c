import fc from "fast-check";
import { expect, test } from "vitest";
import { highestThreshold, lowestThreshold, thresholdFor } from "./threshold.ts";

test("[R47] four must answer in a team of up to seven, five from eight on", () => {
  expect([4, 5, 6, 7].map((people) => thresholdFor(people))).toEqual([4, 4, 4, 4]);
  expect([8, 9, 20, 50, 100].map((people) => thresholdFor(people))).toEqual([5, 5, 5, 5, 5]);
});

test("[R47] a team may choose more, and whatever it chose it is never fewer than it must be", () => {
  const people = fc.integer({ min: 1, max: 100 });
  fc.assert(
    fc.property(people, fc.integer({ min: -10, max: highestThreshold }), (size, chosen) => {
      const threshold = thresholdFor(size, chosen);
      expect(threshold).toBeGreaterThanOrEqual(lowestThreshold);
      expect(threshold).toBe(Math.max(thresholdFor(size), chosen));
    }),
  );
  expect(lowestThreshold).toBe(4);
});
