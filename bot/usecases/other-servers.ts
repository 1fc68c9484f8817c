import { believedFor } from "#shared/alone.ts";
import {
  noServers,
  noteEvery,
  othersThan,
  runningServersKey,
  withoutServer,
  withServer,
} from "#shared/panel-servers.ts";
import type { Live, Ports } from "../ports.ts";

type Needed = Pick<Ports, "store" | "clock" | "alone"> & { readonly live: Pick<Live, "id"> };

/** How much longer than others believe that they are alone a process waits until it begins (ms). */
const surely = 2_000;

/**
 * Notes that this process begins, and waits until no other can believe that it is alone: what that remembers counts
 * as what the database has. Where none runs there is nothing to wait for.
 */
export async function noteStarting(
  { store, clock, live }: Needed,
  pause: (ms: number) => Promise<unknown>,
): Promise<void> {
  const others = await findOtherServers({ store, clock, live });
  if (others.length > 0) await pause(believedFor + surely);
}

/** The ids of all other server processes that may be running. Notes this one, where that was not done lately. */
export async function findOtherServers({
  store,
  clock,
  live,
  alone,
}: Needed): Promise<readonly string[]> {
  const [now, beganAt] = [clock(), alone?.now() ?? 0];
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
  alone?.looked(beganAt, others.length);
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
