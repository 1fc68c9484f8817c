import { expect, test } from "vitest";
import type { MeasuredMoments, MeasuredRun } from "./measured-run.ts";
import { momentsOf } from "./moments.ts";
import { distancesFromNone, type PooledRun, pooledRun, pooledVerdictOf } from "./pooled-verdict.ts";
import { aMeasuredRun, everyComponent, high, middling } from "./testing/a-measured-run.ts";
import { referencePools } from "./testing/reference-pools.ts";

/** What is kept of a run. */
function momentsIn({ before, after, ...run }: MeasuredRun): MeasuredMoments {
  return { ...run, before: momentsOf(before), after: momentsOf(after) };
}

/** So many runs, each by another team: a component of middling height moved by 0.3 more or less. */
function somePool(count: number, change: number, teamId?: string): PooledRun[] {
  return Array.from({ length: count }, (_, run) => ({
    teamId: teamId ?? `team-${run}`,
    gapBefore: 0,
    gapAfter: change + (run % 2 === 0 ? 0.3 : -0.3),
    noiseBefore: 0.05,
    noiseAfter: 0.05,
    profile: { spread: 0.08, noise: 0.05 },
  }));
}

test.each(referencePools)(
  "a pool agrees with NumPy to a billionth: $distances",
  ({ runs, distances }) => {
    for (const [index, ours] of distancesFromNone(runs).entries()) {
      expect(Math.abs(ours - (distances[index] ?? Number.NaN))).toBeLessThan(1e-9);
    }
  },
);

test("fewer than five runs are not enough, however far they went", () => {
  expect(pooledVerdictOf([])).toBe("not enough runs yet");
  expect(pooledVerdictOf(somePool(4, 2))).toBe("not enough runs yet");
  expect(pooledVerdictOf(somePool(5, 2))).toBe("up");
});

test("runs that moved the same way are up or down, and runs that did not are no clear change", () => {
  expect(pooledVerdictOf(somePool(10, 0.6))).toBe("up");
  expect(pooledVerdictOf(somePool(10, -0.6))).toBe("down");
  expect(pooledVerdictOf(somePool(10, 0.05))).toBe("no clear change");
  expect(pooledVerdictOf([...somePool(10, 0.6), ...somePool(10, -0.6)])).toBe("no clear change");
});

test("the same mean change is clear from many runs and not from a few", () => {
  expect(pooledVerdictOf(somePool(5, 0.3))).toBe("no clear change");
  expect(pooledVerdictOf(somePool(20, 0.3))).toBe("up");
});

test("many runs of one team tell less than as many of different teams", () => {
  expect(pooledVerdictOf(somePool(20, 0.3))).toBe("up");
  expect(pooledVerdictOf(somePool(20, 0.3, "team-1"))).toBe("no clear change");
});

test("lowest components that only came back to the others are no clear change", () => {
  const cameBack = somePool(20, -0.1).map((run) => ({ ...run, gapBefore: -0.4 }));
  expect(pooledVerdictOf(cameBack)).toBe("no clear change");
});

test("a run that could be compared adds its evidence, and no other does", () => {
  const after = { ...everyComponent(middling), courage: high };
  const run = aMeasuredRun({ after });
  expect(pooledRun("team-1", momentsIn(run), "courage")).toMatchObject({
    teamId: "team-1",
    gapBefore: 0,
  });
  const alone = { before: { courage: middling }, after: { courage: high } };
  for (const useless of [
    aMeasuredRun({ after, when: "post-meeting" }),
    aMeasuredRun({ after, minAnswers: 6 }),
    aMeasuredRun(alone),
    aMeasuredRun({ ...alone, after: {} }),
  ]) {
    expect(pooledRun("team-1", momentsIn(useless), "courage")).toBeUndefined();
  }
});
