// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aRunOnStep, minute, monday } from "#shared/testing/builders.ts";
import { remainingMs } from "#shared/timer.ts";
import { clockSecond, clockWords, planWords } from "./clock-words.ts";

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

describe("clockSecond", () => {
  const run = aRunOnStep(0);
  const instant = fc.integer({ min: monday, max: monday + 10 * minute });

  it("is another one wherever the words of the time left are", () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 0, max: 2_000 }), (at, later) => {
        const [one, other] = [at, at + later].map((now) => ({
          second: clockSecond(run, now),
          said: clockWords(remainingMs(run, now)),
        }));
        expect(one?.second === other?.second || one?.said !== other?.said).toBe(true);
        expect(one?.said === other?.said || one?.second !== other?.second).toBe(true);
      }),
    );
  });

  it("goes on in a pause, in which the team falls behind its plan", () => {
    const paused = aRunOnStep(0, { timer: { startedAt: monday, extraMs: 0, pausedAt: monday } });
    expect(clockSecond(paused, monday + 1_000)).not.toBe(clockSecond(paused, monday));
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
