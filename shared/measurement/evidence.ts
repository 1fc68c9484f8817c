import type { SafetyComponent } from "../safety-component.ts";
import type { MeasuredMoments } from "./measured-run.ts";
import type { ComponentMean } from "./moments.ts";
import { noiseOf } from "./noise.ts";

/** A component beside the others of its team, before a run and after it. Never leaves the server. */
export interface ComponentEvidence {
  readonly component: SafetyComponent;
  readonly isTargeted: boolean;
  /** How far its mean moved, in points, with whatever moved everything. */
  readonly change: number;
  /** How far it stood above (or, below zero, below) the mean of the others, in points. */
  readonly gapBefore: number;
  readonly gapAfter: number;
  /** The variances of these two by noise alone, in points squared. */
  readonly noiseBefore: number;
  readonly noiseAfter: number;
  /** How many untargeted components it was compared with. */
  readonly others: number;
}

/** What two rounds say, before anything is decided. */
export interface RunEvidence {
  readonly components: readonly ComponentEvidence[];
  /** The variance between the components of the first round, and how much of it noise makes. */
  readonly profile: { readonly spread: number; readonly noise: number };
}

interface MeasuredComponent {
  readonly component: SafetyComponent;
  readonly isTargeted: boolean;
  readonly before: number;
  readonly after: number;
  readonly noiseBefore: number;
  readonly noiseAfter: number;
}

/** How much the noise that is known counts beside what the others do in this run. */
const knownNoiseWeight = 4;

/**
 * Sets each component that was asked in both rounds beside the untargeted others (difference in
 * differences): all who answer, answer all components, so the mood of the week, who stayed away and
 * whatever moves everything fall out, without linking anybody's answers.
 */
export function evidenceFrom(run: MeasuredMoments): RunEvidence {
  const { before, after } = run;
  const noise = noiseOf(run);
  const noiseOfFirst = before.means.map(({ items }) => noise.before(items));
  const profile = {
    spread: variance(before.means.map(({ mean }) => mean)),
    noise: mean(noiseOfFirst),
  };
  const measured = before.means.flatMap((first) => {
    const second = after.means.find(({ component }) => component === first.component);
    return second === undefined ? [] : [beside(first, second)];
  });
  const untargeted = measured.filter(({ isTargeted }) => !isTargeted);
  const unrest = unrestOf(untargeted);
  const components = measured.map((one) => compared(one, untargeted, unrest));
  return { components, profile };

  function beside(first: ComponentMean, second: ComponentMean): MeasuredComponent {
    return {
      component: first.component,
      isTargeted: run.targeted.includes(first.component),
      before: first.mean,
      after: second.mean,
      noiseBefore: noise.before(first.items),
      noiseAfter: noise.after(second.items),
    };
  }
}

/**
 * How restless this run was, 1 being as expected: the changes of the untargeted components, held to
 * the noise that is known (a moderated variance, Smyth 2004, doi 10.2202/1544-6115.1027).
 */
function unrestOf(untargeted: readonly MeasuredComponent[]): number {
  const freedom = untargeted.length - 1;
  if (freedom < 1) return 1;
  const changes = untargeted.map(({ before, after }) => after - before);
  const common = mean(changes);
  const seen = untargeted.reduce((sum, { before, after, noiseBefore, noiseAfter }) => {
    return sum + (after - before - common) ** 2 / (noiseBefore + noiseAfter);
  }, 0);
  return (knownNoiseWeight + seen) / (knownNoiseWeight + freedom);
}

function compared(
  one: MeasuredComponent,
  untargeted: readonly MeasuredComponent[],
  unrest: number,
): ComponentEvidence {
  const others = untargeted.filter((other) => other !== one);
  const count = others.length;
  const total = (of: (other: MeasuredComponent) => number) =>
    others.reduce((sum, other) => sum + of(other), 0);
  return {
    component: one.component,
    isTargeted: one.isTargeted,
    change: one.after - one.before,
    gapBefore: one.before - total(({ before }) => before) / count,
    gapAfter: one.after - total(({ after }) => after) / count,
    noiseBefore: unrest * (one.noiseBefore + total((other) => other.noiseBefore) / count ** 2),
    noiseAfter: unrest * (one.noiseAfter + total((other) => other.noiseAfter) / count ** 2),
    others: count,
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function variance(values: readonly number[]): number {
  const middle = mean(values);
  return values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (values.length - 1);
}
