import {
  noServers,
  noteEvery,
  othersThan,
  runningServersKey,
  withoutServer,
  withServer,
} from "#shared/panel-servers.ts";
import type { Ports } from "../ports.ts";

type Needed = Pick<Ports, "store" | "clock" | "live">;

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
  return othersThan(servers, live.id, now);
}

/** Notes that this process stops: nobody has to reckon with it any more. */
export async function noteStopping({ store, live }: Pick<Ports, "store" | "live">): Promise<void> {
  await store.updateOrCreate(
    runningServersKey,
    () => noServers,
    (newest) => withoutServer(newest, live.id),
  );
}
