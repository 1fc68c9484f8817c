/** At most so many calls in any stretch of time of this length (ms). */
export interface Limit {
  readonly most: number;
  readonly withinMs: number;
}

/** What Teams allows one bot. */
export interface Limits {
  /** In one conversation: whatever posts, changes or opens. */
  readonly sends: readonly Limit[];
  /** About one conversation: whatever only reads. */
  readonly reads: readonly Limit[];
  /** In one tenant, everything together. */
  readonly tenant: readonly Limit[];
}

/** Calls do not take equally long to Teams, and arrive closer together than they were made. */
const margin = 1.1;

const of = (most: number, seconds: number): Limit => ({ most, withinMs: seconds * 1_000 * margin });

/** The limits that Teams documents, with a margin. */
export const teamsLimits: Limits = {
  sends: [of(7, 1), of(8, 2), of(60, 30), of(1_800, 3_600)],
  reads: [of(14, 1), of(16, 2), of(120, 30), of(3_600, 3_600)],
  // Evenly through the second: fifty at once, late, would meet the fifty of the next one.
  tenant: [of(5, 0.1), of(50, 1)],
};

/** The part of the limits (above 0, at most 1) that one of several servers keeps to. */
export function partOf(limits: Limits, share: number): Limits {
  const part = (all: readonly Limit[]) =>
    all.map(({ most, withinMs }) => ({ most, withinMs: withinMs / share }));
  return { sends: part(limits.sends), reads: part(limits.reads), tenant: part(limits.tenant) };
}

/** When the next call may be made after those that were made, the oldest first: `now` or later. */
export function nextFree(made: readonly number[], limits: readonly Limit[], now: number): number {
  return limits.reduce((at, { most, withinMs }) => {
    const first = made.at(-most);
    return first === undefined ? at : Math.max(at, first + withinMs);
  }, now);
}

/** As many as have to be remembered. */
export function mostOf(limits: readonly Limit[]): number {
  return Math.max(0, ...limits.map(({ most }) => most));
}

/** How long a call counts (ms). */
export function longestOf(limits: readonly Limit[]): number {
  return Math.max(0, ...limits.map(({ withinMs }) => withinMs));
}
