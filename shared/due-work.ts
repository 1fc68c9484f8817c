import { z } from "zod/v4";
import { day } from "./day.ts";
import { Instant } from "./record.ts";

const minute = 60_000;

/**
 * How a record that has something to do stands with those who do it. It is kept beside the record,
 * so that it is the same for every kind, and for a record that cannot be read any more. What a later
 * version notes besides is passed over: two versions run side by side while a server is renewed.
 */
export const DueWork = z.object({
  /** Grows whenever somebody takes the work: whoever has an older number has lost it. */
  fence: z.int().nonnegative(),
  /** Until then nobody takes it: somebody is at it, or it waits to be tried again. */
  heldUntil: Instant.optional(),
  /** It waits, and nobody is at it: a person's own act need not wait with it. */
  waits: z.literal(true).optional(),
  /** Teams asked not to be called before. */
  notBefore: Instant.optional(),
  /**
   * The messages that are being sent, from before Teams is asked, and the how many-th time: where one is
   * still here afterwards, nobody knows whether it was sent. Older records hold one and no list.
   */
  sending: z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(z.object({ message: z.string().max(200), times: z.int().positive() })).optional(),
  ),
  /** Which kinds of message were left out when, as they may have been sent already: the newest last. */
  leftOut: z.array(z.object({ message: z.string().max(200), at: Instant })).optional(),
  /** How often it has failed by a defect since it last went well, and since when it fails at all. */
  defects: z.int().nonnegative(),
  failingSince: Instant.optional(),
  /** An operator should look at it, as it is tried once a day only; `why` is a code and quotes nobody. */
  aside: z.object({ at: Instant, why: z.string().max(100) }).optional(),
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

/** How long what was set aside waits (ms): it is not given up, as a record may also have to forget. */
const asideFor = day;

/** Whether somebody may take the work now. */
export function isFree({ heldUntil = 0 }: DueWork, now: number): boolean {
  return heldUntil <= now;
}

/**
 * The work in the hands of whoever asks, or the very same where somebody has it. What only waits to
 * be tried again can be taken at once where it `isUrgent`.
 */
export function taken(work: DueWork, now: number, isUrgent = false): DueWork {
  const { waits, notBefore: _, ...rest } = work;
  if (!isFree(work, now) && !(isUrgent && waits)) return work;
  return { ...rest, fence: work.fence + 1, heldUntil: now + leaseMs };
}

/** The work after all went well. The very same where somebody else has taken it since. */
export function wentWell(work: DueWork, fence: number): DueWork {
  return work.fence === fence ? afresh(work) : work;
}

/** As if it had never failed; what was left out stays noted. */
function afresh({ fence, leftOut }: DueWork): DueWork {
  return { fence, defects: 0, ...(leftOut ? { leftOut } : {}) };
}

/** The work put back untried until an instant. The very same where somebody else has it by now. */
export function putBack(work: DueWork, fence: number, until: number): DueWork {
  return work.fence === fence ? { ...work, heldUntil: until, waits: true } : work;
}

/**
 * How something failed: `isDefect` where trying again does not help, `why` as a code; `isNew` where
 * the record has something else to do by now.
 */
export interface Failure {
  readonly isDefect: boolean;
  readonly why: string;
  readonly isNew?: boolean;
}

/**
 * The work after a failure: to be tried again after a while, and set aside after eight defects. The
 * very same where somebody else has taken it since.
 */
export function failed(
  work: DueWork,
  fence: number,
  { isDefect, why, isNew = false }: Failure,
  now: number,
): DueWork {
  if (work.fence !== fence) return work;
  const { notBefore = 0, ...rest } = work;
  const failingSince = work.failingSince ?? now;
  const defects = work.defects + (isDefect ? 1 : 0);
  const after = { ...rest, defects, failingSince, waits: true as const };
  // That Teams or the store keeps silent tells nothing new of what was set aside.
  if (isDefect && defects >= mostDefects) {
    return { ...after, heldUntil: now + asideFor, aside: { at: now, why } };
  }
  // As long again as it has failed already: a doubling that needs no counter.
  const asLong = Math.min(longestWait, Math.max(firstWait, now - failingSince));
  const wait = isNew ? firstWait : asLong;
  return { ...after, heldUntil: Math.max(now + wait, notBefore) };
}

/**
 * The work with this message on its way, and without those whose outcome is `known` and noted by now. The
 * very same where somebody else has taken it since.
 */
export function sending(
  work: DueWork,
  fence: number,
  message: string,
  known: ReadonlySet<string> = new Set(),
): DueWork {
  if (work.fence !== fence) return work;
  const others = (work.sending ?? []).filter(
    (one) => one.message !== message && !known.has(one.message),
  );
  return { ...work, sending: [...others, { message, times: maybeSent(work, message) + 1 }] };
}

/** How often a message may have been sent without anybody knowing. */
export function maybeSent({ sending: begun = [] }: DueWork, message: string): number {
  return begun.find((one) => one.message === message)?.times ?? 0;
}

/** How many are kept of what was left out; an operator asks about the newest. */
const mostLeftOut = 20;

/**
 * The work with a note that a message of this kind is left out. The very same where somebody else has
 * taken it since.
 */
export function leavingOut(work: DueWork, fence: number, message: string, now: number): DueWork {
  if (work.fence !== fence) return work;
  const leftOut = [...(work.leftOut ?? []), { message, at: now }].slice(-mostLeftOut);
  return { ...work, leftOut };
}

/**
 * The work once it is known that this message was not sent, and Teams is not to be called for so long
 * (ms, at most half an hour of it is heeded). The very same where somebody else has taken it since.
 */
export function notSent(
  work: DueWork,
  fence: number,
  message: string,
  { now, afterMs }: { readonly now: number; readonly afterMs: number },
): DueWork {
  if (work.fence !== fence) return work;
  const { sending: begun = [], ...rest } = work;
  const others = begun.filter((one) => one.message !== message);
  const left = others.length === 0 ? {} : { sending: others };
  return { ...rest, ...left, notBefore: now + Math.min(afterMs, longestWait) };
}

/**
 * Work that was set aside and that an operator wants tried once more, as if it had never failed. The very
 * same where it was not, or where somebody is at it just now. What may have been sent stays so.
 */
export function replayed(work: DueWork): DueWork {
  if (!work.aside || !work.waits) return work;
  return { ...afresh(work), ...(work.sending ? { sending: work.sending } : {}) };
}
