import { followTurn } from "#shared/planned-run.ts";
import { facilitatorAfter, nextFacilitator } from "#shared/rotation.ts";
import { type Run, runKey } from "#shared/run.ts";
import { findMember, type Team } from "#shared/team.ts";
import { turnDay } from "#shared/turns/team-day.ts";
import type { Ports } from "../ports.ts";

/** The run that a team has planned and not begun. */
export async function findPlanned(
  { store }: Pick<Ports, "store">,
  { tenantId, id, currentRunId }: Team,
): Promise<Run | undefined> {
  if (currentRunId === undefined) return undefined;
  const run = await store.read(runKey(tenantId, id, currentRunId));
  return run.state === "planned" ? run : undefined;
}

/**
 * Gives a planned run to whoever leads next by now, where its leader leads it by the rotation or,
 * for a command that takes it from whoever was picked, in any case. Where nobody could lead, it
 * stays with whom it is.
 */
export async function followTurns(
  ports: Pick<Ports, "store" | "clock" | "live">,
  team: Team,
  commandId?: string,
): Promise<void> {
  const { store, clock, live } = ports;
  const planned = await findPlanned(ports, team);
  if (!planned) return;
  // Whoever was picked leads whatever becomes of turns, unless they have left.
  const follows =
    commandId !== undefined || planned.byTurn || !findMember(team, planned.facilitatorId);
  if (!follows) return;
  const now = clock();
  const day = turnDay(team, now);
  const leaderId = nextFacilitator(team, day)?.userId;
  if (leaderId === undefined || leaderId === planned.facilitatorId) return;
  const after = facilitatorAfter(team, leaderId, day, now);
  const run = await store.update(runKey(team.tenantId, team.id, planned.id), (newest) =>
    newest.facilitatorId === planned.facilitatorId
      ? followTurn(newest, { facilitatorId: leaderId, nextFacilitatorId: after, commandId, now })
      : newest,
  );
  live.publish(team.tenantId, team.id, { name: "run", data: run });
}
