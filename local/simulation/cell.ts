import { answerScaleOf } from "./answer-scale.ts";
import { drawAttendance, hasEnoughAnswers } from "./attendance.ts";
import { chanceFrom } from "./chance.ts";
import { type Judge, naiveArrow, product, tTest } from "./judges.ts";
import { type AllAnswers, drawRun, type SimulatedRun } from "./simulated-run.ts";
import { drawTeam } from "./simulated-team.ts";
import type { World } from "./world.ts";

/** True changes of the targeted component, in points, beside no change. */
export const trueChanges = [0.3, 0.5, 0.8, 1, -0.8] as const;

/** What is simulated: so many teams of one size in one world, asked so many items. */
export interface CellInput {
  readonly world: World;
  readonly people: number;
  readonly items: number;
  readonly teams: number;
  readonly seed: number;
  /** The team's threshold, if it is not the product's. */
  readonly minAnswers?: number;
}

/** How often a judge spoke, as shares of the teams in which enough answered. */
export interface JudgeRates {
  /** With no true change: up and down, for the target and for at least one of the six. */
  readonly upTarget: number;
  readonly upAny: number;
  readonly downTarget: number;
  readonly downAny: number;
  /** With a true change, in the order of `trueChanges`: of the target, in the direction of the change. */
  readonly power: readonly number[];
}

/** What came of a cell. */
export interface CellResult {
  readonly world: string;
  readonly people: number;
  readonly items: number;
  /** Teams in which enough answered both rounds, and the share in which too few did. */
  readonly teams: number;
  readonly tooFew: number;
  readonly product: JudgeRates;
  readonly naiveArrow: JudgeRates;
  readonly tTest: JudgeRates;
}

/** Draws teams until so many have enough answers, and lets three judges speak about each. */
export function simulateCell(input: CellInput, judge: Judge = product): CellResult {
  const { world, people, items, teams } = input;
  const chance = chanceFrom(input.seed, people, items);
  const scale = answerScaleOf(world);
  const tallies = [judge, naiveArrow, tTest].map(tallyOf);
  let drawn = 0;
  for (let compared = 0; compared < teams; drawn++) {
    const attendance = drawAttendance(world, people, chance, input.minAnswers);
    if (!hasEnoughAnswers(attendance)) continue;
    compared += 1;
    const team = drawTeam(world, people + world.mostJoiners, items, scale, chance);
    const run = drawRun(world, team, attendance, chance);
    const unchanged = run.after(0);
    const changed = trueChanges.map((change) => run.after(change));
    for (const { add } of tallies) add(run, unchanged, changed);
  }
  const [ours, arrow, test] = tallies.map(({ rates }) => rates(teams));
  if (ours === undefined || arrow === undefined || test === undefined) throw new Error("no rates");
  const tooFew = 1 - teams / drawn;
  return {
    world: world.name,
    people,
    items,
    teams,
    tooFew,
    product: ours,
    naiveArrow: arrow,
    tTest: test,
  };
}

function tallyOf(judge: Judge) {
  const said = { upTarget: 0, upAny: 0, downTarget: 0, downAny: 0 };
  const found = trueChanges.map(() => 0);
  return {
    add(run: SimulatedRun, unchanged: AllAnswers, changed: readonly AllAnswers[]): void {
      const [target] = run.targets;
      const verdict = judge(run, unchanged);
      const all = run.before.map((_, component) => verdict(component));
      if (all[target] === 1) said.upTarget += 1;
      if (all[target] === -1) said.downTarget += 1;
      if (all.includes(1)) said.upAny += 1;
      if (all.includes(-1)) said.downAny += 1;
      for (const [index, answers] of changed.entries()) {
        const right = Math.sign(trueChanges[index] ?? 0);
        if (judge(run, answers)(target) === right) found[index] = (found[index] ?? 0) + 1;
      }
    },
    rates: (teams: number): JudgeRates => ({
      upTarget: said.upTarget / teams,
      upAny: said.upAny / teams,
      downTarget: said.downTarget / teams,
      downAny: said.downAny / teams,
      power: found.map((times) => times / teams),
    }),
  };
}
