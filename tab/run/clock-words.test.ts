// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockWords, planWords } from "./clock-words.ts";

describe("clockWords", () => {
  it.each([
    [240_000, "4:00 left"],
    [239_001, "4:00 left"],
    [59_000, "0:59 left"],
    [1, "0:01 left"],
    [0, "0:00 left"],
    [-999, "0:00 left"],
    [-1000, "+0:01 over"],
    [-80_500, "+1:20 over"],
    [-3_600_000, "+60:00 over"],
  ])("says %i ms as %s", (left, said) => {
    expect(clockWords(left)).toBe(said);
  });

  it("never shows sixty seconds or a second sign", () => {
    fc.assert(
      fc.property(fc.integer({ min: -7_200_000, max: 7_200_000 }), (left) => {
        expect(clockWords(left)).toMatch(/^(\d+:[0-5]\d left|\+\d+:[0-5]\d over)$/);
      }),
    );
  });
});

describe("planWords", () => {
  it.each([
    [0, undefined],
    [59_999, undefined],
    [-59_999, undefined],
    [60_000, "1 min behind plan"],
    [150_000, "2 min behind plan"],
    [-125_000, "2 min ahead of plan"],
  ])("says %i ms as %s", (behind, said) => {
    expect(planWords(behind)).toBe(said);
  });
});
