import { nextFacilitator } from "#shared/rotation.ts";
import type { Run } from "#shared/run.ts";
import { membersOf, type Team } from "#shared/team.ts";
import type { TurnChange } from "#shared/turns/member-turn.ts";
import { turnDay } from "#shared/turns/team-day.ts";
import type { Ports } from "../ports.ts";
import { briefOf } from "./team-brief.ts";

/** Who leads what a team prepares or is in, else whoever is next. */
export function leaderOf(team: Team, run: Run | undefined, now: number): string | undefined {
  const isCurrent = run !== undefined && run.state !== "ended";
  return isCurrent ? run.facilitatorId : nextFacilitator(team, turnDay(team, now))?.userId;
}

/**
 * Tells those whose lead others have changed just now, each once and in their own chat, who leads
 * instead: whoever was said not to be there, with how to come back, and whoever led until now.
 */
export async function tellMoved(
  ports: Ports,
  team: Team,
  {
    changes,
    ledId,
  }: { readonly changes: readonly TurnChange[]; readonly ledId?: string | undefined },
): Promise<void> {
  const absentIds = changes.filter(({ kind }) => kind === "absent").map(({ userId }) => userId);
  const told = membersOf(team).filter(
    ({ userId }) => userId === ledId || absentIds.includes(userId),
  );
  if (told.length === 0) return;
  const brief = await briefOf(ports, team);
  for (const { userId, name } of told) {
    const kind = absentIds.includes(userId) ? ("absent" as const) : ("moved" as const);
    const { tenantId } = team;
    const person = { userId, name };
    const { conversationId } = brief;
    const delivery = await ports.chats.tell(tenantId, conversationId, person, { kind, brief });
    if (delivery.kind === "sent") continue;
    const why = delivery.kind === "refused" ? { why: delivery.why } : {};
    const line = { what: kind, outcome: delivery.kind, ...why };
    ports.log.info(line, "somebody was not told of a change of turns");
  }
}
