import type { Person } from "#shared/team.ts";
import { skipsThisTime } from "#shared/turns/leading-order.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import type { HomeTeam, TurnView } from "#shared/views.ts";
import { mayLead } from "../turn-words.ts";

/**
 * With whom somebody could swap, in the order, where I am the one who asks for it; nobody where they
 * could not lead this time. To give my own turn to somebody behind me counts as a pass: where I may pass
 * no more it would be refused, and is not offered.
 */
export function swapsWith(
  { rotation, members, turns }: HomeTeam,
  userId: string,
  meId: string,
): Person[] {
  const able = rotation.filter(canSwap);
  const place = (id: string) => able.findIndex((turn) => turn.userId === id);
  if (place(userId) < 0) return [];
  const mustKeep = (one: string, other: string) =>
    one === meId && turns.cannotPassIds.includes(meId) && place(one) < place(other);
  return able
    .filter((turn) => turn.userId !== userId)
    .filter((turn) => !mustKeep(userId, turn.userId) && !mustKeep(turn.userId, userId))
    .map((turn) => ({ userId: turn.userId, name: nameAmong(members, turn.userId) }));
}

/** Whoever could not lead this time has no turn to give, and keeps their place. */
function canSwap(turn: TurnView): boolean {
  return mayLead(turn) && !skipsThisTime(turn);
}
