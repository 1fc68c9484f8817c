import { type PooledRun, pooledRun, pooledVerdictOf } from "#shared/measurement/pooled-verdict.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { answerScaleOf } from "./answer-scale.ts";
import { drawAttendance, hasEnoughAnswers } from "./attendance.ts";
import { type Chance, chanceFrom } from "./chance.ts";
import { drawRun, measuredMoments } from "./simulated-run.ts";
import { drawTeam } from "./simulated-team.ts";
import type { World } from "./world.ts";

/** True mean changes of an action, in points. */
export const meanChanges = [0, 0.3, 0.5, -0.5] as const;

/** How much a true change varies from run to run: a variance. */
const changeVariance = 0.04;

/** What is simulated: so many pools of so many runs, all by one team or each by another. */
export interface PoolsInput {
  readonly world: World;
  readonly runs: number;
  readonly teams: "different" | "same";
  readonly pools: number;
  readonly seed: number;
}

/** How often a pool was called up or down, as shares, by the true mean change. */
export interface PoolsResult {
  readonly world: string;
  readonly runs: number;
  readonly teams: "different" | "same";
  readonly pools: number;
  readonly up: readonly number[];
  readonly down: readonly number[];
}

/** Draws pools of runs of teams of 4 to 12 people, asked two items for each component. */
export function simulatePools(input: PoolsInput, judge = pooledVerdictOf): PoolsResult {
  const { world, runs, teams, pools } = input;
  const chance = chanceFrom(input.seed, runs, teams === "same" ? 1 : 0);
  const up = meanChanges.map(() => 0);
  const down = meanChanges.map(() => 0);
  for (let pool = 0; pool < pools; pool++) {
    for (const [index, drawn] of drawPool(input, chance).entries()) {
      const verdict = judge(drawn);
      if (verdict === "up") up[index] = (up[index] ?? 0) + 1;
      if (verdict === "down") down[index] = (down[index] ?? 0) + 1;
    }
  }
  const shares = (counts: readonly number[]) => counts.map((count) => count / pools);
  return { world: world.name, runs, teams, pools, up: shares(up), down: shares(down) };
}

/** The same pool of runs for each of the true mean changes. */
function drawPool({ world, runs, teams }: PoolsInput, chance: Chance): PooledRun[][] {
  const scale = answerScaleOf(world);
  const pools = meanChanges.map((): PooledRun[] => []);
  const newTeam = () => {
    const people = 4 + chance.below(9);
    const team = drawTeam(world, people + world.mostJoiners, 2, scale, chance);
    return { people, team };
  };
  let who = newTeam();
  for (let run = 0; run < runs; run++) {
    let attendance = drawAttendance(world, who.people, chance);
    while (!hasEnoughAnswers(attendance)) {
      if (teams === "different") who = newTeam();
      attendance = drawAttendance(world, who.people, chance);
    }
    const drawn = drawRun(world, who.team, attendance, chance);
    const change = chance.normal() * Math.sqrt(changeVariance);
    const target = safetyComponents[drawn.targets[0]];
    for (const [index, mean] of meanChanges.entries()) {
      const measured = measuredMoments(drawn, drawn.after(mean + change));
      const one = target && pooledRun(teams === "same" ? "one" : `${run}`, measured, target);
      if (one) pools[index]?.push(one);
    }
    if (teams === "different") who = newTeam();
  }
  return pools;
}
