import type { Run, RunSummary } from "#shared/run.ts";

/** What a list of runs shows of one. */
export function summaryOf(run: Run): RunSummary {
  const { id, actionId, title, facilitatorId, state, startedAt, endedAt } = run;
  return { id, actionId, title, facilitatorId, state, startedAt, endedAt };
}
