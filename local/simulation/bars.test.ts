import { expect, test } from "vitest";
import { distancesFromNone, type PooledRun } from "#shared/measurement/pooled-verdict.ts";
import { evidenceOf } from "#shared/measurement/testing/evidence-of.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { barsOf } from "./bars.ts";
import { simulateCell } from "./cell.ts";
import { type Judge, naiveArrow, product, tTest } from "./judges.ts";
import { simulatePools } from "./pools.ts";
import { measuredRun } from "./simulated-run.ts";
import { worlds } from "./world.ts";

// The simulation made small, with bars made loose by three standard errors: `npm run simulate` is the
// long one. Each planted fault is one that a careless rewrite of the method could bring.

const sizes = [
  { people: 5, items: 1 },
  { people: 6, items: 2 },
  { people: 8, items: 4 },
];

function brokenBars(judge: Judge, teams = 300): string[] {
  const cells = worlds.flatMap((world) =>
    sizes.map((size) => simulateCell({ world, ...size, teams, seed: 11 }, judge)),
  );
  return barsOf(cells, [], 3).flatMap(({ holds, what }) => (holds ? [] : [what]));
}

/** A judge who knows the evidence of a run, and says what it makes of each component. */
function judgeBy(
  judge: (one: ReturnType<typeof evidenceOf>["components"][number]) => number,
): Judge {
  return (run, after) => {
    const { components } = evidenceOf(measuredRun(run, after));
    return (component) => {
      const one = components.find((other) => other.component === safetyComponents[component]);
      return one === undefined ? 0 : judge(one);
    };
  };
}

/** 1 or -1 where a change lies more than two standard errors from none. */
const beyond = (change: number, variance: number) =>
  Math.abs(change) > 2.05 * Math.sqrt(variance) ? Math.sign(change) : 0;

test("the product keeps every bar in a short simulation", { timeout: 60_000 }, () => {
  expect(brokenBars(product)).toEqual([]);
});

const faults: Record<string, Judge> = {
  "an old gap is expected to come back whole": judgeBy((one) =>
    beyond(one.gapAfter - one.gapBefore, one.noiseAfter + one.noiseBefore),
  ),
  "an old gap is expected to be gone": judgeBy((one) => beyond(one.gapAfter, one.noiseAfter)),
  "nothing is compared with the others": judgeBy((one) =>
    beyond(one.change, one.noiseAfter + one.noiseBefore),
  ),
  "an arrow for a change of 0.3": naiveArrow,
  "a t-test of each component": tTest,
  "nothing is ever said": () => () => 0,
};

test.each(Object.entries(faults))(
  "a planted fault breaks a bar: %s",
  { timeout: 60_000 },
  (_, judge) => {
    expect(brokenBars(judge, 150)).not.toEqual([]);
  },
);

function brokenPoolBars(
  sizes: readonly number[],
  judge?: Parameters<typeof simulatePools>[1],
): string[] {
  const [world] = worlds;
  if (world === undefined) throw new Error("There are five worlds.");
  const pools = sizes.map((runs) =>
    simulatePools({ world, runs, teams: "different", pools: 80, seed: 11 }, judge),
  );
  return barsOf([], pools, 3).flatMap(({ holds, what }) => (holds ? [] : [what]));
}

test("pooled verdicts keep every bar in a short simulation", () => {
  expect(brokenPoolBars([5, 10, 20])).toEqual([]);
});

const poolFaults: Record<
  string,
  (runs: readonly PooledRun[]) => "up" | "down" | "no clear change"
> = {
  "an old gap is expected to come back whole": (runs) =>
    distancesFromNone(runs)[1] > 1.96 ? "up" : "no clear change",
  "nothing is ever said": () => "no clear change",
};

test.each(Object.entries(poolFaults))("a planted fault of pooling breaks a bar: %s", (_, judge) => {
  expect(brokenPoolBars([20], judge)).not.toEqual([]);
});

test("the same seed finds the same, and another seed does not", () => {
  const [world] = worlds;
  if (world === undefined) throw new Error("There are five worlds.");
  const cell = (seed: number) => simulateCell({ world, people: 6, items: 2, teams: 50, seed });
  expect(cell(1)).toEqual(cell(1));
  expect(cell(1)).not.toEqual(cell(2));
});
