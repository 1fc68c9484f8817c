import type { Turn } from "../rotation.ts";

/**
 * The order of a rotation as it is shown: as members really lead. Whoever passed or is not there
 * does not lead this time, and keeps a place that comes right after it.
 */
export function leadingOrder<T extends Turn>(rotation: readonly T[]): T[] {
  const [next, ...rest] = rotation;
  if (!next) return [];
  const skipping = rest.filter(skipsThisTime);
  return [next, ...skipping, ...rest.filter((turn) => !skipsThisTime(turn))];
}

/** Whether somebody does not lead this time, having passed or not being there. */
export function skipsThisTime({ reason }: Turn): boolean {
  return reason.kind === "passed" || reason.kind === "absent";
}
