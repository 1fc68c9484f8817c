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
