import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { barsOf } from "../simulation/bars.ts";
import { trueChanges } from "../simulation/cell.ts";
import { planOf } from "../simulation/plan.ts";
import { meanChanges } from "../simulation/pools.ts";
import { reportOf } from "../simulation/report.ts";
import { doAll } from "../simulation/task-threads.ts";
import { moreWorlds, worlds } from "../simulation/world.ts";
import { say } from "./progress.mjs";

// `npm run simulate -- --json FILE`: how often verdicts are wrong and how often they find a change, in
// simulated teams. Fails where a bar is not met. `--seed 2` draws other teams; `--teams 500` and
// `--pools 100` make it short, and then each bar has three standard errors of leeway; `--more` adds
// harder worlds, which are shown and held to no bar. docs/measurement.md says what is simulated.

const { values } = parseArgs({
  options: {
    json: { type: "string" },
    seed: { type: "string", default: "1" },
    teams: { type: "string", default: "20000" },
    pools: { type: "string", default: "1000" },
    more: { type: "boolean", default: false },
  },
});
const extent = {
  seed: wholeNumber("seed", values.seed),
  teams: wholeNumber("teams", values.teams),
  pools: wholeNumber("pools", values.pools),
  more: values.more,
};
// Where npm was called, and before the work: nobody waits minutes to hear that a folder is missing.
const file = values.json && resolve(process.env["INIT_CWD"] ?? "", values.json);
if (file) writeFileSync(file, "");

const began = Date.now();
const seconds = () => Math.round((Date.now() - began) / 1000);
let told = 0;
const results = await doAll(planOf(extent), (done, all) => {
  if (done < all && Date.now() - told < 10_000) return;
  told = Date.now();
  process.stderr.write(`  ${done} of ${all} parts, ${seconds()} s\n`);
});
const cells = results.flatMap((result) => ("cell" in result ? [result.cell] : []));
const pooled = results.flatMap((result) => ("pools" in result ? [result.pools] : []));

const barred = new Set(worlds.map(({ name }) => name));
const isShort = extent.teams < 20_000 || extent.pools < 1000;
const bars = barsOf(
  cells.filter(({ world }) => barred.has(world)),
  pooled.filter(({ world }) => barred.has(world)),
  isShort ? 3 : 0,
);
for (const line of reportOf(cells, pooled, bars)) say(line);
if (file) {
  const found = {
    extent,
    seconds: seconds(),
    trueChanges,
    meanChanges,
    bars,
    cells,
    pools: pooled,
  };
  writeFileSync(
    file,
    `${JSON.stringify({ ...found, worlds: [...worlds, ...moreWorlds] }, null, 1)}\n`,
  );
}
if (bars.some(({ holds }) => !holds)) process.exitCode = 1;

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isSafeInteger(number) && number > 0) return number;
  process.stderr.write(`--${name} must be a whole number above 0.\n`);
  process.exit(1);
}
