import { verdictsFrom } from "../measurement/verdict.ts";
import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import { type Comparison, momentsIn } from "./comparison.ts";
import type { MeasuredChange, NoBaseline, Verdict } from "./measured-change.ts";

/** What was before a run: a check to compare with, or why there is none. */
export interface Baseline {
  readonly runId: string;
  readonly title: string;
  /** The components that the run's action serves. */
  readonly targeted: readonly SafetyComponent[];
  readonly before:
    | { readonly roundId: string; readonly comparison: Comparison; readonly threshold: number }
    | NoBaseline;
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
    const verdicts = verdictsFrom({
      minAnswers: Math.max(threshold, before.threshold),
      targeted: one.targeted,
      when: "14-days",
      roster: rosterOf(before.comparison, after),
      answered: { before: before.comparison.answered, after: after.answered },
      before: momentsIn(before.comparison),
      after: momentsIn(after),
    });
    return { ...run, beforeId: before.roundId, verdicts };
  });
}

/** The same where too few answered the check: nothing is said of any run. */
export function unmeasured(baselines: readonly Baseline[]): MeasuredChange[] {
  return baselines.map(({ before, ...one }) => {
    const known =
      typeof before === "string" ? { noBaseline: before } : { beforeId: before.roundId };
    const verdicts = sayingOfAll("too few answers");
    return { ...one, targeted: [...one.targeted], ...known, verdicts };
  });
}

function rosterOf(before: Comparison, after: Comparison) {
  const stayed = before.roster.filter((userId) => after.roster.includes(userId)).length;
  return { before: before.roster.length, after: after.roster.length, stayed };
}

function sayingOfAll(verdict: Verdict): MeasuredChange["verdicts"] {
  return Object.fromEntries(safetyComponents.map((one) => [one, verdict]));
}
