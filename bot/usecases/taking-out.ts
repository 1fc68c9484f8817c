import { day } from "#shared/day.ts";
import { type Erasure, teamErasureKey } from "#shared/privacy/erasure.ts";
import { leftTeamDays } from "#shared/privacy/retention.ts";
import { type Team, teamKey, teamLinkKey } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import {
  type ConversationInput,
  conversationsWithBot,
  leaveConversation,
} from "./conversations.ts";

/**
 * The app was taken out of a conversation. Where it was the last one of a team, that is erased after a
 * while, unless the app is back by then: a mistake can be put right.
 */
export async function takeOut(
  ports: Pick<Ports, "store" | "clock">,
  place: ConversationInput,
): Promise<void> {
  const { store } = ports;
  const { tenantId, conversationId } = place;
  await leaveConversation(ports, place);
  const link = await store.find(teamLinkKey(tenantId, conversationId));
  const team = link && (await store.find(teamKey(tenantId, link.teamId)));
  if (team) await eraseUnlessBack(ports, team);
}

/** Notes that a team is to be erased after a while, where the app is in none of its conversations. */
export async function eraseUnlessBack(
  ports: Pick<Ports, "store" | "clock">,
  team: Team,
): Promise<void> {
  const { store, clock } = ports;
  const { tenantId } = team;
  if ((await conversationsWithBot(ports, team)).length > 0) return;
  const askedAt = clock();
  const due = { askedAt, nextDueAt: askedAt + leftTeamDays * day };
  const fresh: Erasure = { v: 1, what: "team", teamId: team.id, ...due, unlessBack: true };
  await store.updateOrCreate(
    teamErasureKey(tenantId, team.id),
    () => fresh,
    // One that somebody asked for waits for nothing.
    (known) => (known.what === "team" && known.unlessBack ? { ...known, ...due } : known),
  );
}
