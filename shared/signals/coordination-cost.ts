import type { Run } from "../run.ts";
import { signalWords } from "../words/signals.ts";
import { reportedPart } from "./reported.ts";
import { type Part, part, type Signal, signalOf } from "./signal.ts";
import { eightWeeks, type TeamRecords, within } from "./team-records.ts";

/** With fewer runs than this in eight weeks their time says nothing. */
const fewestRuns = 3;

/** Over its plan is a run that took more than a fifth longer. */
const isOver = (run: Run) => run.spentMs > 1.2 * plannedMs(run);

/** A run that took more than three times its plan was most likely left running. */
const isLeftRunning = (run: Run) => run.spentMs > 3 * plannedMs(run);

/** What working together takes: time over the plan, and what people report of rework and chasing. */
export function coordinationCost({ runs, pulses }: TeamRecords, now: number): Signal {
  return signalOf("coordination-cost", [
    timePart(runs, now),
    reportedPart(pulses, "coordination-cost", now),
  ]);
}

function timePart(runs: readonly Run[], now: number): Part {
  const ended = runs.filter((run) => run.startedAt !== undefined && !isLeftRunning(run));
  const counted = within(ended, ({ endedAt }) => endedAt, eightWeeks, now);
  if (counted.length < fewestRuns) {
    return part("not-enough-yet", signalWords.tooFewRuns(fewestRuns), counted);
  }
  const over = counted.filter(isOver).length;
  const attention = over * 2 >= counted.length ? "look" : "none";
  return part(attention, signalWords.overrun(over, counted.length), counted);
}

function plannedMs({ steps }: Run): number {
  return steps.reduce((sum, { minutes }) => sum + minutes * 60_000, 0);
}
