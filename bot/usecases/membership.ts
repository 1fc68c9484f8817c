import { requireMember, type Team, teamKey } from "#shared/team.ts";
import type { Actor, Ports } from "../ports.ts";

/** What every call about a team says: who makes it, and which team. */
export interface TeamInput {
  readonly actor: Actor;
  readonly teamId: string;
}

/**
 * The team, read inside the actor's own tenant; throws `not-found` alike for a team that does not
 * exist, is another tenant's, or does not have the actor as a member.
 */
export async function readOwnTeam({ store }: Ports, { actor, teamId }: TeamInput): Promise<Team> {
  const team = await store.read(teamKey(actor.tenantId, teamId));
  requireMember(team, actor.userId);
  return team;
}
