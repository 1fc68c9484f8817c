import type { MeasuredChange } from "./pulse/measured-change.ts";
import type { Run } from "./run.ts";

/**
 * Whether a run ended before its team came to half of the steps of its action: what followed then did not
 * follow the action. The pulse is no step of it. Who went back came as far as they showed or decided something.
 */
export function isBrokenOff({ state, steps, stepIndex, boards, decisions = {} }: Run): boolean {
  const count = steps.filter(({ kind }) => kind !== "pulse").length;
  const furthest = steps.findLastIndex(
    ({ id }, index) =>
      index <= stepIndex || Object.hasOwn(boards, id) || Object.hasOwn(decisions, id),
  );
  return state === "ended" && furthest + 1 < count / 2;
}

/**
 * What checks said of runs, without those of `runs` that were broken off: checks that closed before that
 * was a rule measured them too.
 */
export function withoutBrokenOff<M extends Pick<MeasuredChange, "runId">>(
  measured: readonly M[],
  runs: readonly Run[],
): M[] {
  const ids = new Set(runs.filter(isBrokenOff).map(({ id }) => id));
  return measured.filter(({ runId }) => !ids.has(runId));
}
