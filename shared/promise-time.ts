import type { Run } from "./run.ts";

/** For how long after a run has ended (ms) somebody may still add what they were typing. */
const stillFor = 60 * 60_000;

/** Whether commitments are made in a run: while it is on, and for an hour after its end. */
export function takesPromises({ timer, startedAt, endedAt }: Run, now: number): boolean {
  if (timer) return true;
  return startedAt !== undefined && endedAt !== undefined && now < endedAt + stillFor;
}
