/** The states in which a commitment still waits for somebody. */
export const openStates: readonly string[] = ["promised", "claimed"];

/** Whether a commitment still waits for somebody. */
export function isOpen({ state }: { readonly state: string }): boolean {
  return openStates.includes(state);
}

/** Orders commitments by the day by which they are to be done, the earliest first. */
export function byDueDay(
  { dueOn: a }: { readonly dueOn: string },
  { dueOn: b }: { readonly dueOn: string },
): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether somebody took it back. */
export function isTakenBack({ state }: { readonly state: string }): boolean {
  return state === "withdrawn";
}

/** Whether somebody else took back what this person was to do, or waited for. */
export function isTakenBackFrom(
  commitment: {
    readonly state: string;
    readonly ownerId: string;
    readonly forId?: string | undefined;
    readonly withdrawnBy?: string | undefined;
  },
  userId: string,
): boolean {
  const { ownerId, forId, withdrawnBy } = commitment;
  const isConcerned = ownerId === userId || forId === userId;
  // Of one that an older server took back nobody knows who did.
  const isNews = withdrawnBy !== undefined && withdrawnBy !== userId;
  return isTakenBack(commitment) && isConcerned && isNews;
}
