import { z } from "zod/v4";
import { day, serverDays } from "./privacy/retention.ts";
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

/** Whether a team's panels are in touch with this process and with no other. */
export function isAlone({ servers }: PanelServers, id: string, now: number): boolean {
  const recent = servers.filter((one) => isRecent(one, now));
  return recent.length === 1 && recent[0]?.id === id;
}

function isRecent({ at }: { readonly at: number }, now: number): boolean {
  return now - at < noteHolds;
}
