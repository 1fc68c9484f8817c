import { z } from "zod/v4";
import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import { type ComponentEvidence, evidenceFrom, type RunEvidence } from "./evidence.ts";
import type { MeasuredMoments, MeasuredRun, RunMeasures } from "./measured-run.ts";
import { momentsOf, type RoundMoments } from "./moments.ts";

/** What may be said of a component after one run: never a size. docs/measurement.md says how. */
export const Verdict = z.enum([
  "beyond noise, up",
  "beyond noise, down",
  "within noise",
  "too few answers",
  "no baseline",
]);
export type Verdict = z.infer<typeof Verdict>;

/** A verdict for every component that was asked before or after. */
export type Verdicts = Partial<Record<SafetyComponent, Verdict>>;

/**
 * How many standard errors a change must lie beyond what is expected. The more components an action
 * is for, the more chances it has to be lucky, so more is asked: the same share of the normal
 * distribution is divided among them. A targeted component that stood below the others rises by
 * itself, which works against "down", so less is asked there.
 */
const limits = {
  targeted: [2.05, 2.32, 2.47, 2.57, 2.65, 2.71],
  targetedDownFromBelow: 1.65,
  untargeted: 2.25,
};

/** Smaller than any change that counts of answers can make: what is left of it is rounding. */
const dust = 1e-9;

/** What may be said of each component that was asked; docs/measurement.md has the formula. */
export function verdictsOf(run: MeasuredRun): Verdicts {
  return verdictsFrom({ ...run, before: momentsOf(run.before), after: momentsOf(run.after) });
}

/** The same, where of the answers only the moments are known. */
export function verdictsFrom(run: MeasuredMoments): Verdicts {
  const verdicts: Verdicts = {};
  for (const component of safetyComponents) {
    if (isIn(run.before, component) || isIn(run.after, component)) {
      verdicts[component] = withoutComparison(run, component);
    }
  }
  if (isCompared(run)) {
    const evidence = evidenceFrom(run);
    for (const one of evidence.components) verdicts[one.component] = judge(one, evidence);
  }
  return verdicts;
}

/** After the meeting itself people wish to please, so nothing that they say then is compared. */
export function isCompared({ when, answered, minAnswers }: RunMeasures): boolean {
  return when === "14-days" && Math.min(answered.before, answered.after) >= minAnswers;
}

function isIn({ means }: RoundMoments, component: SafetyComponent): boolean {
  return means.some((one) => one.component === component);
}

function withoutComparison(run: MeasuredMoments, component: SafetyComponent): Verdict {
  const hasBaseline = run.when === "14-days" && isIn(run.before, component);
  return hasBaseline ? "too few answers" : "no baseline";
}

function judge(one: ComponentEvidence, evidence: RunEvidence): Verdict {
  // Of two untargeted components nobody can say which moved; there the unrest is what forbids it.
  if (one.others === 0) return "within noise";
  const { low, top } = noiseBand(one, evidence);
  if (one.gapAfter > top && one.change > dust) return "beyond noise, up";
  if (one.gapAfter < low && one.change < -dust) return "beyond noise, down";
  return "within noise";
}

/**
 * Between which gaps (points) a component may stand beside the others by luck alone. An old gap is
 * partly luck, which does not come again: between the share that is kept and all of it is expected
 * to come back, and each limit starts from the end that is careful for it. Never leaves the server.
 */
export function noiseBand(
  one: ComponentEvidence,
  { components, profile }: RunEvidence,
): { readonly low: number; readonly top: number } {
  const targets = components.filter(({ isTargeted }) => isTargeted).length;
  const up = (one.isTargeted ? limits.targeted[targets - 1] : undefined) ?? limits.untargeted;
  const down = one.isTargeted && one.gapBefore <= 0 ? limits.targetedDownFromBelow : up;
  const limit = (kept: number, times: number) =>
    kept * one.gapBefore + times * Math.sqrt(one.noiseAfter + kept ** 2 * one.noiseBefore);
  const keep = keptShare(profile);
  return {
    low: Math.min(limit(keep, -down), limit(1, -down)),
    top: Math.max(limit(keep, up), limit(1, up)),
  };
}

/**
 * Which share of an old gap is expected to last: what of the variance between the components noise
 * does not make (the reliability of the profile, Efron and Morris 1975, doi 10.2307/2285814).
 */
export function keptShare({ spread, noise }: RunEvidence["profile"]): number {
  return Math.max(0, 1 - noise / spread);
}
