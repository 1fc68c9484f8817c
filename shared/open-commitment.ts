/** Whether a commitment still waits for somebody. */
export function isOpen({ state }: { readonly state: string }): boolean {
  return state === "promised" || state === "claimed";
}
