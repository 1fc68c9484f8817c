import type { Contribution } from "../contribution.ts";

/**
 * Nothing written any more, under another id, and newer than what was: who has seen the counts takes
 * those without it. The very one where that is so already; undefined where no step was changed.
 */
export function emptiedContribution(
  contribution: Contribution,
  userId: string,
): Contribution | undefined {
  const { runId, stepId, steps } = contribution;
  if (contribution.userId === userId && Object.values(steps).every(isEmptied)) return contribution;
  const emptied = Object.entries(steps).map(([id, { sealed, changes }]) => [
    id,
    { notes: [], dots: [], ready: false, sealed, changes: changes + 1 },
  ]);
  if (emptied.length === 0) return undefined;
  const of = stepId === undefined ? {} : { stepId };
  return { v: 1, runId, userId, ...of, steps: Object.fromEntries(emptied) };
}

function isEmptied({ notes, dots, ready, late, meantAt }: Contribution["steps"][string]): boolean {
  const isWritten = notes.length > 0 || dots.length > 0 || ready;
  return !isWritten && late === undefined && meantAt === undefined;
}
