import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { readConfig } from "../../bot/config.ts";
import type { Clock, Store } from "../../bot/ports.ts";
import { connectCosmos, cosmosStore } from "../../bot/store/cosmos-store.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { localClock } from "../local-clock.ts";
import { readLocalConfig } from "../local-config.ts";
import { roomFile } from "../room-record.ts";
import { projectRoot } from "./run-command.mjs";

/** A store that is open, with its clock. */
export interface OpenedStore {
  readonly store: Store;
  readonly clock: Clock;
  close(): void;
}

/** What an operator can set right; said without where in the code it was noticed. */
export class Wrong extends Error {}

/** The database that the server's environment names, or else the local one. Whoever opened it closes it. */
export async function openStore(env: NodeJS.ProcessEnv): Promise<OpenedStore> {
  if (!env["COSMOS_ENDPOINT"]) return openLocal(env);
  const { cosmos, managedIdentityClientId: identity } = readConfig(env);
  const connection = await connectCosmos({
    ...cosmos,
    ...(identity === undefined ? {} : { managedIdentityClientId: identity }),
  });
  return { store: cosmosStore(connection), clock: Date.now, close: () => connection.close() };
}

function openLocal(env: NodeJS.ProcessEnv): OpenedStore {
  const folder = resolve(projectRoot, readLocalConfig(env).dataFolder);
  const file = join(folder, "embedded.sqlite");
  if (!existsSync(file)) throw new Wrong(`There is no ${file}. LOCAL_DATA names the folder.`);
  // The practice room's clock may have been moved forward.
  const { now } = localClock(roomFile(join(folder, "room.json")).read().offsetMs);
  const store = embeddedStore({ file, clock: now });
  return { store, clock: now, close: () => store.close() };
}
