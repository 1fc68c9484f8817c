import { describe, expect, test } from "vitest";
import { nextFree, partOf, teamsLimits } from "./limits.ts";

describe("the next call may be made", () => {
  const limits = [
    { most: 2, withinMs: 1_000 },
    { most: 3, withinMs: 5_000 },
  ];

  test.each([
    ["at once, where none was made", [], 7],
    ["at once, while there are fewer than may be", [0], 7],
    ["when the first of as many as may be is long enough ago", [0, 5], 1_000],
    ["when the longer stretch has room too", [0, 1_500, 1_600], 5_000],
    ["at once, where they are long ago", [-9_000, -8_000, -7_000], 7],
  ])("%s", (_when, made, expected) => {
    expect(nextFree(made, limits, 7)).toBe(expected);
  });
});

test("Teams' limits are kept with a margin", () => {
  const perSecond = ({ most, withinMs }: { most: number; withinMs: number }) =>
    (most / withinMs) * 1_000;
  expect(teamsLimits.sends.map(({ most }) => most)).toEqual([7, 8, 60, 1_800]);
  expect(teamsLimits.sends.map(perSecond)).toEqual(
    [7, 4, 2, 0.5].map((documented) => expect.closeTo(documented / 1.1)),
  );
  expect(teamsLimits.tenant.map(perSecond)).toEqual([
    expect.closeTo(50 / 1.1),
    expect.closeTo(50 / 1.1),
  ]);
});

test("one of two servers keeps to half of what Teams allows", () => {
  const half = partOf(teamsLimits, 0.5);
  const [second] = half.sends;
  const made = Array.from({ length: 7 }, (_, n) => n);
  expect(nextFree(made, [second ?? { most: 0, withinMs: 0 }], 10)).toBe(2_200);
  expect(partOf(teamsLimits, 1)).toEqual(teamsLimits);
});
