import { z } from "zod/v4";
import { day } from "./day.ts";
import { serverDays } from "./privacy/retention.ts";
import { Id, Instant, type RecordKey, type RecordKind, teamPartition } from "./record.ts";

/**
 * Which server processes a team's panels were in touch with lately. One alone knows who is connected;
 * of several none does.
 */
export const PanelServers = z.strictObject({
  v: z.literal(1),
  servers: z.array(z.strictObject({ id: Id, at: Instant })),
});
export type PanelServers = z.infer<typeof PanelServers>;

const panelServersKind: RecordKind<PanelServers> = {
  type: "panel-servers",
  schema: PanelServers,
  keptFor: () => serverDays * day,
};

/** Where it is kept. */
export function panelServersKey(tenantId: string, teamId: string): RecordKey<PanelServers> {
  const pk = teamPartition(tenantId, teamId);
  return { kind: panelServersKind, pk, id: "panel-servers" };
}

/** Where it is kept which processes run at all, whichever teams they serve. */
export const runningServersKey: RecordKey<PanelServers> = {
  kind: panelServersKind,
  pk: "servers",
  id: "panel-servers",
};

/** A team whose panels were in touch with no process. */
export const noServers: PanelServers = { v: 1, servers: [] };

/** How often a process that is in touch with a team's panels notes that (ms). */
export const noteEvery = 5 * 60_000;

/**
 * For so long a note holds (ms): some notes may fail, and the clocks of two processes may be five minutes
 * apart.
 */
const noteHolds = 20 * 60_000;

/** The servers with a note of this one; those that have not been in touch for long are forgotten. */
export function withServer({ servers }: PanelServers, id: string, now: number): PanelServers {
  const others = servers.filter((one) => one.id !== id && isRecent(one, now));
  return { v: 1, servers: [...others, { id, at: now }] };
}

/** The servers without one that has stopped. */
export function withoutServer({ servers }: PanelServers, id: string): PanelServers {
  return { v: 1, servers: servers.filter((one) => one.id !== id) };
}

/** The ids of all servers but this one that have not been silent for long. */
export function othersThan({ servers }: PanelServers, id: string, now: number): string[] {
  return servers.filter((one) => one.id !== id && isRecent(one, now)).map((one) => one.id);
}

/** Whether a team's panels are in touch with this process and with no other. */
export function isAlone({ servers }: PanelServers, id: string, now: number): boolean {
  const isNoted = servers.some((one) => one.id === id && isRecent(one, now));
  return isNoted && othersThan({ v: 1, servers }, id, now).length === 0;
}

function isRecent({ at }: { readonly at: number }, now: number): boolean {
  return now - at < noteHolds;
}
