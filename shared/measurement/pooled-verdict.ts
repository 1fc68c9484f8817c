import { z } from "zod/v4";
import type { SafetyComponent } from "../safety-component.ts";
import { type ComponentEvidence, evidenceFrom, type RunEvidence } from "./evidence.ts";
import type { MeasuredMoments } from "./measured-run.ts";
import { isCompared, keptShare } from "./verdict.ts";

/** What may be said of a component over many runs of one action. */
export const PooledVerdict = z.enum(["up", "down", "no clear change", "not enough runs yet"]);
export type PooledVerdict = z.infer<typeof PooledVerdict>;

/** What one run adds to a pool. As secret as the counts it is made of: never leaves the server. */
export interface PooledRun
  extends Pick<ComponentEvidence, "gapBefore" | "gapAfter" | "noiseBefore" | "noiseAfter"> {
  /** Which team it was, so that a team that ran it often does not count as many teams. */
  readonly teamId: string;
  readonly profile: RunEvidence["profile"];
}

/** Fewer runs than this are not pooled. */
export const fewestRuns = 5;

/** How much the noise that is known counts, in runs, beside what these runs show themselves. */
const knownNoiseWeight = 4;

/** What of a team's profile is no luck and comes again in each of its runs: a variance (points squared). */
const teamVariance = 0.01;

/** The variance of what actions truly do on average, before anything is known: about "no change". */
const priorVariance = 0.0225;

/**
 * How many posterior standard deviations the mean change must lie from none: the normal distribution's
 * 97.5 % and 95 % quantiles.
 */
const limits = { up: 1.96, down: 1.645 };

/** What a run adds to the pool of a component; nothing where it could not be compared. */
export function pooledRun(
  teamId: string,
  run: MeasuredMoments,
  component: SafetyComponent,
): PooledRun | undefined {
  if (!isCompared(run)) return undefined;
  const { components, profile } = evidenceFrom(run);
  const one = components.find((other) => other.component === component);
  if (one === undefined || one.others === 0) return undefined;
  const { gapBefore, gapAfter, noiseBefore, noiseAfter } = one;
  return { teamId, gapBefore, gapAfter, noiseBefore, noiseAfter, profile };
}

/**
 * Whether a component changed on average over these runs of one action, each counting alike: the mean
 * change beside the other components, drawn towards "no change" the more the less is known. How much
 * of an old gap lasts is learnt from all runs together, and as for one run each direction starts from
 * the end that is careful for it. Formula and reasons are in docs/measurement.md.
 */
export function pooledVerdictOf(runs: readonly PooledRun[]): PooledVerdict {
  if (runs.length < fewestRuns) return "not enough runs yet";
  const distances = distancesFromNone(runs);
  if (Math.min(...distances) > limits.up) return "up";
  if (Math.max(...distances) < -limits.down) return "down";
  return "no clear change";
}

/**
 * How many posterior standard deviations the mean change lies from none: if only the share of an old
 * gap that is no luck was to come back, and if all of it was.
 */
export function distancesFromNone(runs: readonly PooledRun[]): readonly [number, number] {
  const keep = keptShare({
    spread: mean(runs.map(({ profile }) => profile.spread)),
    noise: mean(runs.map(({ profile }) => profile.noise)),
  });
  return [distanceFromNone(runs, keep), distanceFromNone(runs, 1)];
}

/**
 * The same for one such share. With a normal prior of variance p around none, and a mean m that has
 * the variance e, it is m / sqrt(e (1 + e / p)).
 */
function distanceFromNone(runs: readonly PooledRun[], kept: number): number {
  const changes = runs.map(({ gapAfter, gapBefore }) => gapAfter - kept * gapBefore);
  const known = mean(runs.map((run) => run.noiseAfter + kept ** 2 * run.noiseBefore));
  const middle = mean(changes);
  const squares = changes.reduce((sum, change) => sum + (change - middle) ** 2, 0);
  const ofOneRun = (knownNoiseWeight * known + squares) / (knownNoiseWeight + runs.length - 1);
  const ofMean = ofOneRun / runs.length + teamVariance * concentration(runs);
  return middle / Math.sqrt(ofMean * (1 + ofMean / priorVariance));
}

/** 1 where all runs are one team's, one divided by their number where all are different teams'. */
function concentration(runs: readonly PooledRun[]): number {
  const times = new Map<string, number>();
  for (const { teamId } of runs) times.set(teamId, (times.get(teamId) ?? 0) + 1);
  return [...times.values()].reduce((sum, count) => sum + (count / runs.length) ** 2, 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
