import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { replayed } from "#shared/due-work.ts";
import { DomainError } from "#shared/errors.ts";
import { readConfig } from "../../bot/config.ts";
import type { Clock, Store } from "../../bot/ports.ts";
import { connectCosmos, cosmosStore } from "../../bot/store/cosmos-store.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { localClock } from "../local-clock.ts";
import { readLocalConfig } from "../local-config.ts";
import { roomFile } from "../room-record.ts";
import { dueReport } from "./due-report.ts";
import { say } from "./progress.mjs";
import { projectRoot } from "./run-command.mjs";

// `npm run due`: what is due, in work, waiting and set aside, without anything that a person wrote.
// Of the database that the server's environment names, or else of the local one.

const usage = `npm run due                                             what is due, in work, waiting and set aside
npm run due -- --json                                   the same for programs
npm run due -- replay <kind> '<partition>' <id>         tries one that was set aside once more`;

/** More than this is not shown: whoever has so much due has another trouble. */
const most = 10_000;

interface Opened {
  readonly store: Store;
  readonly clock: Clock;
  close(): void;
}

/** What an operator can set right; said without where in the code it was noticed. */
class Wrong extends Error {}

async function open(env: NodeJS.ProcessEnv): Promise<Opened> {
  if (!env["COSMOS_ENDPOINT"]) return openLocal(env);
  const { cosmos, managedIdentityClientId: identity } = readConfig(env);
  const connection = await connectCosmos({
    ...cosmos,
    ...(identity === undefined ? {} : { managedIdentityClientId: identity }),
  });
  return { store: cosmosStore(connection), clock: Date.now, close: () => connection.close() };
}

function openLocal(env: NodeJS.ProcessEnv): Opened {
  const folder = resolve(projectRoot, readLocalConfig(env).dataFolder);
  const file = join(folder, "embedded.sqlite");
  if (!existsSync(file)) throw new Wrong(`There is no ${file}. LOCAL_DATA names the folder.`);
  // The practice room's clock may have been moved forward.
  const { now } = localClock(roomFile(join(folder, "room.json")).read().offsetMs);
  const store = embeddedStore({ file, clock: now });
  return { store, clock: now, close: () => store.close() };
}

/** Throws a sentence of Node's where an option is not known. */
function asked() {
  return parseArgs({
    allowPositionals: true,
    options: { json: { type: "boolean", default: false }, help: { type: "boolean" } },
  });
}

async function replay(store: Store, [type, pk, id]: readonly string[]): Promise<void> {
  if (!type || !pk || !id) throw new Wrong(usage);
  let isReplayed = false;
  await store.updateWork({ type, pk, id }, (work) => {
    const after = replayed(work);
    isReplayed = after !== work;
    return after;
  });
  if (!isReplayed) {
    throw new Wrong(`The ${type} ${id} is not set aside, or is being tried: nothing was changed.`);
  }
  say(`The ${type} ${id} will be tried again.`);
}

async function main(): Promise<void> {
  const { positionals, values } = asked();
  const [verb, ...rest] = positionals;
  if (values.help) return say(usage);
  if (verb !== undefined && verb !== "replay") throw new Wrong(usage);
  const { store, clock, close } = await open(process.env);
  try {
    if (verb === "replay") return await replay(store, rest);
    const states = await store.dueAtAll(most);
    if (values.json) return say(JSON.stringify(states, undefined, 2));
    for (const line of dueReport(states, clock())) say(line);
  } finally {
    close();
  }
}

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  if (error instanceof Wrong) say(error.message);
  else if (error instanceof TypeError && "code" in error) say(`${error.message}\n${usage}`);
  else if (error instanceof DomainError && error.code === "not-found") {
    say("There is no such record. The report names kind, partition and id.");
  } else throw error;
}
