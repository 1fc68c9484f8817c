import type { ComponentCounts } from "#shared/measurement/choice-counts.ts";
import type { MeasuredMoments, MeasuredRun } from "#shared/measurement/measured-run.ts";
import { momentsOf } from "#shared/measurement/moments.ts";
import { type SafetyComponent, safetyComponents } from "#shared/safety-component.ts";
import type { Attendance } from "./attendance.ts";
import type { Chance } from "./chance.ts";
import type { ComponentAnswers, SimulatedTeam } from "./simulated-team.ts";
import type { World } from "./world.ts";

/** The answers to all six components, in their usual order. */
export type AllAnswers = readonly ComponentAnswers[];

/** What became of one run: who answered, what, and which components the action was chosen for. */
export interface SimulatedRun {
  readonly attendance: Attendance;
  /** The lowest first: where a change is true, it is this one's. */
  readonly targets: readonly [number, ...number[]];
  readonly before: AllAnswers;
  /** The answers after it, if the lowest target's mean answer truly moved by `change` beside the others. */
  after(change: number): AllAnswers;
}

/** Two rounds of a team, and an action for the components whose means were lowest in the first. */
export function drawRun(
  world: World,
  team: SimulatedTeam,
  attendance: Attendance,
  chance: Chance,
): SimulatedRun {
  const first = team.ask(
    attendance.before,
    safetyComponents.map(() => 0),
  );
  const second = team.ask(attendance.after, drawDrift(world, chance));
  const before = safetyComponents.map((_, component) => first.answersTo(component));
  const unmoved = safetyComponents.map((_, component) => second.answersTo(component));
  const targets = lowestOf(before, world.targets);
  const [target] = targets;
  return {
    attendance,
    targets,
    before,
    after: (change) =>
      change === 0 ? unmoved : unmoved.with(target, second.answersTo(target, change)),
  };
}

/** What the product would know of this run. */
export function measuredRun(
  { attendance, targets, before }: SimulatedRun,
  after: AllAnswers,
): MeasuredRun {
  return {
    minAnswers: attendance.minAnswers,
    targeted: safetyComponents.filter((_, component) => targets.includes(component)),
    when: "14-days",
    roster: attendance.roster,
    answered: { before: attendance.before.length, after: attendance.after.length },
    before: countsOf(before),
    after: countsOf(after),
  };
}

/** What the product would keep of it. */
export function measuredMoments(run: SimulatedRun, answers: AllAnswers): MeasuredMoments {
  const { before, after, ...measures } = measuredRun(run, answers);
  return { ...measures, before: momentsOf(before), after: momentsOf(after) };
}

function countsOf(answers: AllAnswers): ComponentCounts {
  const counts: Partial<Record<SafetyComponent, ComponentAnswers["counts"]>> = {};
  for (const [component, name] of safetyComponents.entries()) {
    const asked = answers[component];
    if (asked !== undefined) counts[name] = asked.counts;
  }
  return counts;
}

/** How far the mean answer to each component moves by itself between the rounds. */
function drawDrift(world: World, chance: Chance): readonly number[] {
  const all = world.drift + chance.normal() * Math.sqrt(world.driftVariance);
  const shared = chance.normal() * Math.sqrt(world.sharedDrift);
  return safetyComponents.map((_, component) => (component < 2 ? all + shared : all));
}

function lowestOf(answers: AllAnswers, count: number): readonly [number, ...number[]] {
  const order = [...answers.keys()].sort((a, b) => meanOf(a) - meanOf(b));
  const [lowest = 0, ...others] = order.slice(0, count);
  return [lowest, ...others];

  function meanOf(component: number): number {
    return answers[component]?.mean ?? Number.NaN;
  }
}
