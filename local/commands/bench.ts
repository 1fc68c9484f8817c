import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { handledByTwo } from "../../bot/scheduler/testing/two-processes.ts";
import { holdOne } from "../load/hold.ts";
import { measureBesideRelay } from "../relay/relay-bench.ts";
import { measureServers } from "../several-servers/servers-bench.ts";
import { benchOf, benchTable, type Figure, figureOf, isMet } from "./bench-table.ts";
import { measureDashboard } from "./dashboard-bench.ts";
import { measureMoves } from "./next-bench.ts";
import { measurePages } from "./page-bench.ts";
import { say } from "./progress.mjs";
import { measureRounds } from "./round-bench.ts";
import { projectRoot } from "./run-command.mjs";
import { measureSearch } from "./search-bench.ts";

// `npm run bench`: what is measured on this machine, as one table; `-- --json FILE` writes it as well, and
// `-- --only panel,moves` measures some parts. Fails where a bar is not met.

const parts: Readonly<Record<string, () => Promise<readonly Figure[]>>> = {
  /** A round of 50 people with 12 questions, in the embedded store on disk. */
  async round() {
    const { answers, closings } = await inFolder((folder) =>
      measureRounds({ folder, answers: 200, rounds: 30 }),
    );
    return [
      figureOf("an answer in a round of 50 people with 12 questions", answers, 20),
      figureOf("the closing of that round", closings, 50),
    ];
  },
  async due() {
    const { twice, never, seconds } = await inFolder((folder) => handledByTwo(folder, 10_000));
    if (twice + never > 0) throw new Error(`${twice} were done twice and ${never} never`);
    const what = "10,000 records due at once, each done once by two processes";
    return [figureOf(what, [seconds], 60, { unit: "s" })];
  },
  /** Beside React, teams-js and one Fluent button, with a processor that is four times as slow. */
  async panel() {
    const { baseline, panel } = await measurePages(20);
    const least = medianOf(baseline);
    const times = panel.map((one) => one / least);
    const what = `opening the side panel, compared with the least page (${least.toFixed(0)} ms)`;
    return [inTimes(what, times, 1.6)];
  },
  /** Of a team with 500 runs, two a week. */
  async dashboard() {
    const { baseline, pressed, linked } = await measureDashboard(10, 2);
    const least = medianOf(baseline);
    const read = (loads: typeof pressed) => loads.map((one) => one.read / least);
    return [
      inTimes("a dashboard of 500 runs, pressed in Home", read(pressed), 2.5),
      inTimes("the same, opened by a link", read(linked), 2.5),
    ];
  },
  /** From a press of Next or Back until the others have it, durable first. */
  async moves() {
    const { drawn, heard } = await measureMoves(20);
    return [
      figureOf("Next until it is drawn on seven other panels in a browser", drawn, 60),
      figureOf("Next until it is heard on 300 lines", heard, 150),
    ];
  },
  /** One meeting with 300 panels, three for each of a hundred people. */
  async crowd() {
    const { joinedIn, moved, shown, errors } = await holdOne({ people: 100, panels: 3 }, 21, 3);
    if (errors.length > 0) throw new Error(errors[0]);
    return [
      figureOf("300 panels that are opened at once, until all are", [joinedIn], 10_000),
      figureOf("Next on 300 panels", moved, 150),
      figureOf("a board of 300 notes on 300 panels", shown, 1_000),
    ];
  },
  /** One meeting of 50, in turn with Fluid's local relay, which keeps nothing. */
  async relay() {
    const { moves, changes, signals } = await measureBesideRelay(50, 100);
    return [
      figureOf("Fluid's local relay: a change on 50 clients", changes),
      figureOf("Fluid's local relay: a signal on 50 clients", signals),
      figureOf("Next on 50 panels, durable", moves, medianOf(changes), { barIsFor: "median" }),
    ];
  },
  /** A meeting of 50 at one server, and one over two with half of its people at each. */
  async servers() {
    const input = { people: 50, moves: 60, outages: 5 };
    const { alone, atOther, withoutRedis, back } = await measureServers(input);
    const one = figureOf("Next on 50 panels at one server", alone);
    return [
      one,
      figureOf("Next, over Redis, on 25 panels at the other of two", atOther, one.p95 + 50),
      figureOf("Next as Redis is killed, on those 25 panels", withoutRedis, 5_000),
      figureOf("25 panels of a server that is killed, until they are back", back, 5_000),
    ];
  },
  async search() {
    const { builds, queries } = measureSearch({ builds: 20 });
    return [
      figureOf("the index over all actions and resources", builds, 200),
      figureOf("a search in it", queries, 50),
    ];
  },
};

function inTimes(what: string, times: readonly number[], bar: number): Figure {
  return figureOf(what, times, bar, { unit: "times", barIsFor: "median" });
}

function medianOf(times: readonly number[]): number {
  return figureOf("", times).median;
}

async function inFolder<T>(measure: (folder: string) => Promise<T>): Promise<T> {
  const cache = join(projectRoot, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "bench-"));
  try {
    return await measure(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const { values } = parseArgs({ options: { json: { type: "string" }, only: { type: "string" } } });
const only = values.only?.split(",");
const unknown = only?.find((name) => !(name in parts));
if (unknown !== undefined) {
  throw new Error(`There is no part ${unknown}; there are ${Object.keys(parts).join(", ")}.`);
}
const figures: Figure[] = [];
for (const [name, measure] of Object.entries(parts)) {
  if (only && !only.includes(name)) continue;
  say(`Measuring: ${name} …`);
  figures.push(...(await measure()));
}
const bench = benchOf(figures, new Date());
say(`\n${benchTable(bench)}`);
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(bench, null, 2)}\n`);
if (!figures.every(isMet)) process.exitCode = 1;
