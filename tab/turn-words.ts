import type { TurnView } from "#shared/views.ts";

/** Who leads next by the order; nobody where whoever is first in it could not. */
export function nextOf(rotation: readonly TurnView[]): TurnView | undefined {
  return rotation[0] && mayLead(rotation[0]) ? rotation[0] : undefined;
}

/** Whether somebody could lead next time: they are there and were in a meeting before. */
export function mayLead({ reason }: TurnView): boolean {
  return reason.kind !== "away" && reason.kind !== "newcomer";
}
