import { verdictsOf } from "#shared/measurement/verdict.ts";
import { safetyComponents } from "#shared/safety-component.ts";
import { type AllAnswers, measuredRun, type SimulatedRun } from "./simulated-run.ts";
import type { ComponentAnswers } from "./simulated-team.ts";

/** What somebody says of a component (by number): 1 for up, -1 for down, 0 for neither. */
export type Judge = (run: SimulatedRun, after: AllAnswers) => (component: number) => number;

/** The product. */
export const product: Judge = (run, after) => {
  const verdicts = verdictsOf(measuredRun(run, after));
  return (component) => {
    const name = safetyComponents[component];
    const verdict = name && verdicts[name];
    if (verdict === "beyond noise, up") return 1;
    return verdict === "beyond noise, down" ? -1 : 0;
  };
};

/** An arrow as many dashboards draw it: the mean moved by 0.3 points or more. */
export const naiveArrow: Judge =
  ({ before }, after) =>
  (component) => {
    const change = (after[component]?.mean ?? 0) - (before[component]?.mean ?? 0);
    return Math.abs(change) < 0.3 - 1e-9 ? 0 : Math.sign(change);
  };

/**
 * Student's t-test of two samples with equal variances, two-sided at 5 %, over the mean answer of
 * each person. It looks at one component alone.
 */
export const tTest: Judge =
  ({ before }, after) =>
  (component) => {
    const [first, second] = [before[component], after[component]];
    if (first === undefined || second === undefined) return 0;
    const [people, later] = [first.means.length, second.means.length];
    const freedom = people + later - 2;
    const pooled = (squares(first) + squares(second)) / freedom;
    const error = Math.sqrt(pooled * (1 / people + 1 / later));
    const change = second.mean - first.mean;
    return Math.abs(change) > studentLimit(freedom) * error + 1e-9 ? Math.sign(change) : 0;
  };

function squares({ means, mean }: ComponentAnswers): number {
  let sum = 0;
  for (const value of means) sum += (value - mean) ** 2;
  return sum;
}

/** The 97.5 % quantiles of Student's t for 1 to 30 degrees of freedom (`scipy.stats.t.ppf`, SciPy 1.17.1). */
const studentLimits = [
  12.70620474, 4.30265273, 3.182446305, 2.776445105, 2.570581836, 2.446911851, 2.364624252,
  2.306004135, 2.262157163, 2.228138852, 2.20098516, 2.17881283, 2.160368656, 2.144786688,
  2.131449546, 2.119905299, 2.109815578, 2.10092204, 2.093024054, 2.085963447, 2.079613845,
  2.073873068, 2.06865761, 2.063898562, 2.059538553, 2.055529439, 2.051830516, 2.048407142,
  2.045229642, 2.042272456,
];

function studentLimit(freedom: number): number {
  return studentLimits[freedom - 1] ?? 1.96;
}
