import type { Contribution } from "../contribution.ts";

/**
 * Nothing written any more, under another id, and newer than what was: who has seen the counts takes
 * those without it. Undefined where no step was changed.
 */
export function emptiedContribution(
  { runId, stepId, steps }: Contribution,
  userId: string,
): Contribution | undefined {
  const emptied = Object.entries(steps).map(([id, { sealed, changes }]) => [
    id,
    { notes: [], dots: [], ready: false, sealed, changes: changes + 1 },
  ]);
  if (emptied.length === 0) return undefined;
  const of = stepId === undefined ? {} : { stepId };
  return { v: 1, runId, userId, ...of, steps: Object.fromEntries(emptied) };
}
