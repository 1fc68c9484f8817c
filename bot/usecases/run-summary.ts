import { isBrokenOff } from "#shared/broken-off.ts";
import { decisionsOf } from "#shared/decisions.ts";
import { actionTitle } from "#shared/playbook/readers-titles.ts";
import type { Run, RunSummary } from "#shared/run.ts";

/** What a list of runs shows of one. */
export function summaryOf(run: Run): RunSummary {
  const { id, actionId, facilitatorId, state, startedAt, endedAt } = run;
  const decided = [...new Set(decisionsOf(run).map(({ text }) => text))];
  return {
    ...{ id, actionId, title: actionTitle(run), facilitatorId, state, startedAt, endedAt },
    ...(decided.length > 0 ? { decided } : {}),
    ...(isBrokenOff(run) ? { brokenOff: true } : {}),
  };
}
