import {
  noServers,
  noteEvery,
  othersThan,
  runningServersKey,
  withoutServer,
  withServer,
} from "#shared/panel-servers.ts";
import type { Live, Ports } from "../ports.ts";

type Needed = Pick<Ports, "store" | "clock" | "live">;

/** For so long it is believed that no other process runs (ms): it is looked every two seconds. */
const believedFor = 5_000;

/** For so long a process that says that it stops may still do what it has begun (ms). */
const stopsWithin = 10_000;

/** By the room of a process: since when nothing of others is to be expected, and when that was seen last. */
const alone = new WeakMap<Live, { readonly since: number; readonly seenAt: number }>();

/** Since when this process alone changes records, as far as it looks for others; undefined where it may not. */
export function aloneSince({ live, clock }: Pick<Ports, "live" | "clock">): number | undefined {
  const seen = alone.get(live);
  return seen && clock() - seen.seenAt < believedFor ? seen.since : undefined;
}

/** The ids of all other server processes that may be running. Notes this one, where that was not done lately. */
export async function findOtherServers({ store, clock, live }: Needed): Promise<readonly string[]> {
  const now = clock();
  const known = (await store.find(runningServersKey)) ?? noServers;
  const mine = known.servers.find(({ id }) => id === live.id);
  const isNoted = mine !== undefined && now - mine.at < noteEvery;
  const servers = isNoted
    ? known
    : await store.updateOrCreate(
        runningServersKey,
        () => noServers,
        (newest) => withServer(newest, live.id, now),
      );
  const others = othersThan(servers, live.id, now);
  if (others.length > 0) alone.delete(live);
  else
    alone.set(live, { since: aloneSince({ live, clock }) ?? clock() + stopsWithin, seenAt: now });
  return others;
}

/**
 * Notes that this process stops: nobody has to reckon with it any more. One that has only just begun stays noted:
 * others that have not looked yet would never know that it was there, and count on without what it wrote.
 */
export async function noteStopping({ store, clock, live }: Needed, beganAt: number): Promise<void> {
  if (clock() - beganAt < believedFor) return;
  await store.updateOrCreate(
    runningServersKey,
    () => noServers,
    (newest) => withoutServer(newest, live.id),
  );
}
