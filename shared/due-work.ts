import { z } from "zod/v4";
import { Instant } from "./record.ts";

const minute = 60_000;

/**
 * How a record that has something to do stands with those who do it. It is kept beside the record,
 * so that it is the same for every kind, and for a record that cannot be read any more.
 */
export const DueWork = z.strictObject({
  /** Grows whenever somebody takes the work: whoever has an older number has lost it. */
  fence: z.int().nonnegative(),
  /** Until then nobody takes it: somebody is at it, or it waits to be tried again. */
  heldUntil: Instant.optional(),
  /**
   * The message that is being sent, from before Teams is asked: where it is still here afterwards,
   * nobody knows whether it was sent.
   */
  sending: z.string().max(200).optional(),
  /** How often it has failed by a defect since it last went well, and since when it fails at all. */
  defects: z.int().nonnegative(),
  failingSince: Instant.optional(),
  /** Nobody takes it until an operator says so; `why` is a code and quotes nobody. */
  aside: z.strictObject({ at: Instant, why: z.string().max(100) }).optional(),
});
export type DueWork = z.infer<typeof DueWork>;

/** Of a record that nobody has taken yet. */
export const untouched: DueWork = { fence: 0, defects: 0 };

/**
 * How long whoever takes a record has it (ms). Two clocks that are five minutes apart leave seven of
 * them, and no message is tried for that long.
 */
export const leaseMs = 12 * minute;

/** The waits after a failure (ms): the first, doubled each time, and the longest. */
const firstWait = minute;
const longestWait = 30 * minute;

/** A defect does not go away by trying: after so many it is an operator's turn. */
export const mostDefects = 8;

/** After this (ms) even what may mend by itself is an operator's turn. */
export const longestFailing = 24 * 60 * minute;

/** Whether somebody may take the work now. */
export function isFree({ heldUntil = 0, aside }: DueWork, now: number): boolean {
  return aside === undefined && heldUntil <= now;
}

/** The work in the hands of whoever asks, or the very same where somebody has it. */
export function taken(work: DueWork, now: number): DueWork {
  if (!isFree(work, now)) return work;
  return { ...work, fence: work.fence + 1, heldUntil: now + leaseMs };
}

/** The work after all went well. The very same where somebody else has taken it since. */
export function wentWell(work: DueWork, fence: number): DueWork {
  return work.fence === fence ? { fence, defects: 0 } : work;
}

/** The work put back untried until an instant. The very same where somebody else has it by now. */
export function putBack(work: DueWork, fence: number, until: number): DueWork {
  return work.fence === fence ? { ...work, heldUntil: until } : work;
}

/** How something failed: `isDefect` where trying again does not help, `why` as a code. */
export interface Failure {
  readonly isDefect: boolean;
  readonly why: string;
}

/**
 * The work after a failure: to be tried again after a while, or set aside after eight defects, or
 * where it has failed for a day. The very same where somebody else has taken it since.
 */
export function failed(
  work: DueWork,
  fence: number,
  { isDefect, why }: Failure,
  now: number,
): DueWork {
  if (work.fence !== fence) return work;
  const { heldUntil: _, ...rest } = work;
  const failingSince = work.failingSince ?? now;
  const defects = work.defects + (isDefect ? 1 : 0);
  const after = { ...rest, defects, failingSince };
  if (defects >= mostDefects || now - failingSince >= longestFailing) {
    return { ...after, aside: { at: now, why } };
  }
  // As long again as it has failed already: a doubling that needs no counter.
  const wait = Math.min(longestWait, Math.max(firstWait, now - failingSince));
  return { ...after, heldUntil: now + wait };
}

/**
 * The work with this message on its way. The very same where somebody else has taken it since, or
 * where it may be sent already.
 */
export function sending(work: DueWork, fence: number, message: string): DueWork {
  const isSame = work.fence !== fence || work.sending === message;
  return isSame ? work : { ...work, sending: message };
}

/** The work once it is known that its message was not sent. */
export function notSent({ sending: _, ...work }: DueWork): DueWork {
  return work;
}

/** Work that an operator wants tried once more, as if it had never failed. */
export function replayed({ fence }: DueWork): DueWork {
  return { fence, defects: 0 };
}
