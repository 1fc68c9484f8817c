import { join } from "node:path";
import { parseArgs } from "node:util";
import { replayed } from "#shared/due-work.ts";
import { readConfig } from "../../bot/config.ts";
import type { Store } from "../../bot/ports.ts";
import { connectCosmos, cosmosStore } from "../../bot/store/cosmos-store.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { readLocalConfig } from "../local-config.ts";
import { dueReport } from "./due-report.ts";
import { say } from "./progress.mjs";

// `npm run due`: what is due, in work, waiting and set aside, without anything that a person wrote.
// `npm run due -- replay <kind> <partition> <id>`: has one that was set aside tried once more.
// Of the database that the server's environment names, or else of the local one.

/** More than this is not shown: whoever has so much due has another trouble. */
const most = 10_000;

interface Opened {
  readonly store: Store;
  close(): void;
}

async function open(env: NodeJS.ProcessEnv): Promise<Opened> {
  if (!env["COSMOS_ENDPOINT"]) {
    const file = join(readLocalConfig(env).dataFolder, "embedded.sqlite");
    const store = embeddedStore({ file });
    return { store, close: () => store.close() };
  }
  const { cosmos, managedIdentityClientId: identity } = readConfig(env);
  const connection = await connectCosmos({
    ...cosmos,
    ...(identity === undefined ? {} : { managedIdentityClientId: identity }),
  });
  return { store: cosmosStore(connection), close: () => connection.close() };
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false } },
});
const [verb, type, pk, id] = positionals;
const { store, close } = await open(process.env);
try {
  if (verb === undefined) {
    const states = await store.dueAtAll(most);
    if (values.json) say(JSON.stringify(states, undefined, 2));
    else for (const line of dueReport(states, Date.now())) say(line);
  } else if (verb === "replay" && type && pk && id) {
    await store.updateWork({ type, pk, id }, replayed);
    say(`The ${type} ${id} will be tried again.`);
  } else {
    say("Say nothing, or: replay <kind> <partition> <id>, as the report names them.");
    process.exitCode = 1;
  }
} finally {
  close();
}
