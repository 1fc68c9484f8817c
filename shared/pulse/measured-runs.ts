import type { MeasuredMoments } from "../measurement/measured-run.ts";
import { type Verdict, verdictsFrom } from "../measurement/verdict.ts";
import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import { type AgreementBand, agreementBand } from "../signals/agreement-band.ts";
import { type Comparison, momentsIn } from "./comparison.ts";
import type { MeasuredChange, NoBaseline } from "./measured-change.ts";
import type { WithheldReason } from "./round.ts";

/** What is kept of a check that others are compared with. */
export interface CheckBefore {
  readonly roundId: string;
  readonly comparison: Comparison;
  /** How many had to answer it. */
  readonly threshold: number;
}

/** What was before a run: a check to compare with, or why there is none. */
export interface Baseline {
  readonly runId: string;
  readonly actionId: string;
  readonly title: string;
  /** The components that the run's action serves. */
  readonly targeted: readonly SafetyComponent[];
  readonly before: CheckBefore | NoBaseline;
}

/** What a check says about each run that it measures; `threshold` is how many had to answer it. */
export function measured(
  baselines: readonly Baseline[],
  after: Comparison,
  threshold: number,
): MeasuredChange[] {
  return baselines.map(({ before, ...one }) => {
    const run = { ...one, targeted: [...one.targeted] };
    if (typeof before === "string") {
      return { ...run, noBaseline: before, verdicts: sayingOfAll("no baseline") };
    }
    // Each was released by its own rule; the stricter of the two would tell how many answered the other.
    const minAnswers = Math.min(threshold, before.threshold);
    const verdicts = verdictsFrom(momentsOfRun(before.comparison, after, one.targeted, minAnswers));
    return { ...run, beforeId: before.roundId, verdicts };
  });
}

/** Two checks around a run, as the method takes them. */
export function momentsOfRun(
  before: Comparison,
  after: Comparison,
  targeted: readonly SafetyComponent[],
  minAnswers: number,
): MeasuredMoments {
  return {
    minAnswers,
    targeted,
    when: "14-days",
    roster: rosterOf(before, after),
    answered: { before: before.answered, after: after.answered },
    before: momentsIn(before),
    after: momentsIn(after),
  };
}

/** The same where the check was withheld: nothing is said of any run. */
export function unmeasured(
  baselines: readonly Baseline[],
  reason: WithheldReason,
): MeasuredChange[] {
  return baselines.map(({ before, ...one }) => {
    const run = { ...one, targeted: [...one.targeted] };
    if (reason === "unreadable") {
      return { ...run, noBaseline: "unreadable-after", verdicts: sayingOfAll("no baseline") };
    }
    const known =
      typeof before === "string" ? { noBaseline: before } : { beforeId: before.roundId };
    return { ...run, ...known, verdicts: sayingOfAll("too few answers") };
  });
}

function rosterOf(before: Comparison, after: Comparison) {
  const stayed = before.roster.filter((userId) => after.roster.includes(userId)).length;
  return { before: before.roster.length, after: after.roster.length, stayed };
}

function sayingOfAll(verdict: Verdict): MeasuredChange["verdicts"] {
  return Object.fromEntries(safetyComponents.map((one) => [one, verdict]));
}

/** How far people agree, in a check and the one before it together; undefined without one before. */
export function agreementSince(
  previous: CheckBefore | undefined,
  now: Comparison,
): { band: AgreementBand; earlierId: string } | undefined {
  if (!previous) return undefined;
  const { comparison: before, roundId: earlierId } = previous;
  const answers = Math.min(before.answered, now.answered);
  const band = agreementBand([before.agreement, now.agreement], answers);
  return band && { band, earlierId };
}
