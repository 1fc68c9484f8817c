import { followTurn } from "#shared/planned-run.ts";
import { facilitatorAfter, nextFacilitator } from "#shared/rotation.ts";
import { type Run, runKey } from "#shared/run.ts";
import { findMember, type Team, teamKey } from "#shared/team.ts";
import { turnDay } from "#shared/turns/team-day.ts";
import type { Ports } from "../ports.ts";

/** The run that a team has planned and not begun. */
async function findPlanned(
  { store }: Pick<Ports, "store">,
  { tenantId, id, currentRunId }: Team,
): Promise<Run | undefined> {
  if (currentRunId === undefined) return undefined;
  const run = await store.find(runKey(tenantId, id, currentRunId));
  return run?.state === "planned" ? run : undefined;
}

/** What makes a planned run follow the turn: a command, or nothing but the time. */
export interface Following {
  readonly command?: { readonly commandId: string; readonly actorId: string };
  /** Also where its leader was picked. */
  readonly alsoPicked?: boolean;
}

/**
 * Gives a planned run to whoever leads next by now, where its leader leads it by the rotation, and
 * gives the team as it is then. Where nobody could lead, it stays with whom it is.
 */
export async function followTurns(
  ports: Pick<Ports, "store" | "clock" | "live">,
  { tenantId, id }: Pick<Team, "tenantId" | "id">,
  { command, alsoPicked = false }: Following = {},
): Promise<Team> {
  const { store, clock, live } = ports;
  const key = teamKey(tenantId, id);
  // The run first: of two who change turns at once, whoever reads the newer turns gives it last.
  const planned = await findPlanned(ports, await store.read(key));
  const team = await store.read(key);
  if (!planned || team.currentRunId !== planned.id) return team;
  // Whoever was picked leads whatever becomes of turns, unless they have left.
  const follows = alsoPicked || planned.byTurn || !findMember(team, planned.facilitatorId);
  const now = clock();
  const day = turnDay(team, now);
  const facilitatorId = nextFacilitator(team, day)?.userId;
  const isTheirs = facilitatorId === undefined || facilitatorId === planned.facilitatorId;
  if (!follows || isTheirs) return team;
  const nextFacilitatorId = facilitatorAfter(team, facilitatorId, day, now);
  const run = await store.update(runKey(tenantId, id, planned.id), (newest) =>
    newest.facilitatorId === planned.facilitatorId
      ? followTurn(newest, { facilitatorId, nextFacilitatorId, command, now })
      : newest,
  );
  live.publish(tenantId, id, { name: "run", data: run });
  return team;
}
