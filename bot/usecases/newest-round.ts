import { type Round, roundKey } from "#shared/pulse/round.ts";
import type { Team } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { settleRound } from "./closing.ts";

/**
 * The team's newest round, or undefined where it has had none. The team's own record says as well
 * when it closes: one that was kept open, by a fault or by a change from outside, is closed by
 * whoever looks at it.
 */
export async function newestRound(
  ports: Ports,
  { tenantId, id: teamId, round: taken }: Team,
): Promise<Round | undefined> {
  if (taken === undefined) return undefined;
  const key = roundKey(tenantId, teamId, taken.id);
  const round = await ports.store.find(key);
  if (round === undefined || !isOverdue(round, taken.closesAt, ports.clock())) return round;
  await settleRound(ports, { tenantId, teamId, roundId: taken.id }, taken.closesAt);
  return ports.store.find(key);
}

/** Whether the loop that does what is due should have been here by now. */
function isOverdue(round: Round, endsAt: number, now: number): boolean {
  if (round.state === "open") return now >= endsAt;
  return round.outbox.length > 0 && (round.nextDueAt ?? 0) <= now;
}
