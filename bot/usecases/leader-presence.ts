import { goneAfter, type LeaderPresence } from "#shared/leader-presence.ts";
import {
  isAlone,
  noServers,
  noteEvery,
  panelServersKey,
  withServer,
} from "#shared/panel-servers.ts";
import { type Run, runKey } from "#shared/run.ts";
import { type Team, teamKey } from "#shared/team.ts";
import type { Live, Ports } from "../ports.ts";

type Place = Pick<Team, "tenantId" | "id">;

/** By the room of a process and in it by team: when this process noted last that it serves its panels. */
const noted = new WeakMap<Live, Map<string, number>>();

/** Notes that panels of a team are in touch with this process, where it was not noted just now. */
export async function noteServing(
  { store, clock, live }: Pick<Ports, "store" | "clock" | "live">,
  { tenantId, id }: Place,
): Promise<void> {
  const byTeam = noted.get(live) ?? new Map<string, number>();
  noted.set(live, byTeam);
  const [key, now] = [`${tenantId}|${id}`, clock()];
  const last = byTeam.get(key);
  if (last !== undefined && now - last < noteEvery) return;
  await store.updateOrCreate(
    panelServersKey(tenantId, id),
    () => withServer(noServers, live.id, now),
    (known) => withServer(known, live.id, now),
  );
  byTeam.set(key, now);
}

/**
 * Whether the leader of a run under way is connected; undefined for any other run. They are said to be
 * gone only where this process alone serves the team's panels: another one may be in touch with them.
 */
export async function leaderPresence(
  { store, clock, live }: Pick<Ports, "store" | "clock" | "live">,
  tenantId: string,
  run: Run,
): Promise<LeaderPresence | undefined> {
  if (!run.timer) return undefined;
  const { teamId, facilitatorId } = run;
  const isSilent = () => live.silentFor(tenantId, teamId, facilitatorId) >= goneAfter;
  if (!isSilent()) return { runId: run.id, at: clock() };
  const servers = await store.find(panelServersKey(tenantId, teamId));
  const here = { runId: run.id, at: clock() };
  // They may have come back meanwhile.
  const isGone = servers !== undefined && isAlone(servers, live.id, here.at) && isSilent();
  return isGone ? { ...here, goneId: facilitatorId } : here;
}

/** Tells the open panels of a team whether whoever leads its run is connected. */
export async function tellLeaderPresence(ports: Ports, { tenantId, id }: Place): Promise<void> {
  const { store, live } = ports;
  const { currentRunId } = await store.read(teamKey(tenantId, id));
  if (currentRunId === undefined) return;
  const run = await store.read(runKey(tenantId, id, currentRunId));
  const data = await leaderPresence(ports, tenantId, run);
  if (data) live.publish(tenantId, id, { name: "presence", data });
}
