import { parseArgs } from "node:util";
import { replayed } from "#shared/due-work.ts";
import { DomainError } from "#shared/errors.ts";
import type { Store } from "../../bot/ports.ts";
import { dueReport } from "./due-report.ts";
import { openStore, Wrong } from "./opened-store.ts";
import { say } from "./progress.mjs";

// `npm run due`: what is due, in work, waiting and set aside, without anything that a person wrote.
// Of the database that the server's environment names, or else of the local one.

const usage = `npm run due                                             what is due, in work, waiting and set aside
npm run due -- --json                                   the same for programs
npm run due -- replay <kind> '<partition>' <id>         tries one that was set aside once more`;

/** More than this is not shown: whoever has so much due has another trouble. */
const most = 10_000;

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
  const { store, clock, close } = await openStore(process.env);
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
