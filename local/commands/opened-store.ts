import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { DomainError } from "#shared/errors.ts";
import { Id } from "#shared/record.ts";
import { type CosmosConfig, readCosmosConfig } from "../../bot/config.ts";
import type { Clock, Store } from "../../bot/ports.ts";
import { type CosmosConnection, connectCosmos, cosmosStore } from "../../bot/store/cosmos-store.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { localClock } from "../local-clock.ts";
import { readLocalConfig } from "../local-config.ts";
import { roomFile } from "../room-record.ts";
import { say } from "./progress.mjs";
import { projectRoot } from "./run-command.mjs";

/** A store that is open, with its clock. */
export interface OpenedStore {
  readonly store: Store;
  readonly clock: Clock;
  close(): void;
}

/** What an operator can set right; said without where in the code it was noticed. */
export class Wrong extends Error {}

/**
 * The database that the server's variables COSMOS_… name, or else the local one. Whoever opened it closes it.
 * It is entered as whoever runs the command: none of the server's other variables is read.
 */
export async function openStore(env: NodeJS.ProcessEnv): Promise<OpenedStore> {
  if (!env["COSMOS_ENDPOINT"]) return openLocal(env);
  const connection = await connect(cosmosConfig(env));
  return { store: cosmosStore(connection), clock: Date.now, close: () => connection.close() };
}

function cosmosConfig(env: NodeJS.ProcessEnv): CosmosConfig {
  try {
    return readCosmosConfig(env);
  } catch (error) {
    throw new Wrong(error instanceof Error ? error.message : String(error));
  }
}

async function connect(cosmos: CosmosConfig): Promise<CosmosConnection> {
  try {
    return await connectCosmos(cosmos);
  } catch (error) {
    const { database, container, endpoint } = cosmos;
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    const what = `The container ${container} of the database ${database} at ${endpoint} cannot be opened`;
    const help =
      cosmos.key === undefined
        ? " Sign in with `az login`, as somebody who has the role that docs/operate.md names."
        : "";
    throw new Wrong(`${what}: ${why}${help}`);
  }
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

/** The id that an option gives; throws with how to ask where it is none. */
export function requireId(option: string, value: string | undefined, usage: string): string {
  const { success, data } = Id.safeParse(value);
  if (!success) throw new Wrong(`--${option} must be an id.\n${usage}`);
  return data;
}

/** Says in a sentence what an operator can set right; throws what is a defect. */
export function refuse(error: unknown, usage: string): void {
  process.exitCode = 1;
  if (error instanceof Wrong) say(error.message);
  else if (error instanceof TypeError && "code" in error) say(`${error.message}\n${usage}`);
  else if (error instanceof DomainError && error.code === "not-found")
    say("There is none with this id.");
  else throw error;
}
