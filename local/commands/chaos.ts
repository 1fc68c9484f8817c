import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { runInChromium } from "../chaos/browser-schedule.ts";
import { mutants } from "../chaos/mutants.ts";
import { type Ended, type Plan, runSchedules } from "../chaos/schedule.ts";
import { type Law, laws } from "../chaos/witness.ts";
import { buildBundles } from "./build.mjs";
import { buildBaseline } from "./build-baseline.ts";
import { launchChromium } from "./chromium.ts";
import { getChromium } from "./get-chromium.ts";
import { say } from "./progress.mjs";

// `npm run chaos`: eight panels on bad networks and a server that is killed, by seeds. It prints a
// line for each law and fails where one is broken. `-- --seed 7` runs one schedule again, with all
// that happened in it in the file that `--json` names; `-- --chromium` runs ten in real pages; and
// `-- --mutants` plants defects one by one and fails where the laws do not find one.

const { values } = parseArgs({
  options: {
    schedules: { type: "string" },
    seed: { type: "string" },
    within: { type: "string", default: "2000" },
    together: { type: "string", default: "5" },
    json: { type: "string" },
    chromium: { type: "boolean", default: false },
    mutants: { type: "boolean", default: false },
  },
});
const mutant = mutants[process.env["CHAOS_MUTANT"] ?? ""];
const planter = "./local/chaos/plant-mutant.ts";

function findMutants(): boolean {
  const found = Object.entries(mutants).map(([name, { law }]) => {
    const began = performance.now();
    const env = { ...process.env, CHAOS_MUTANT: name };
    const args = ["--import", planter, import.meta.filename, "--schedules", "50"];
    const { stdout } = spawnSync(process.execPath, args, { env, encoding: "utf8" });
    const isFound = stdout.includes(`FAILED ${laws[law]}`);
    const seconds = Math.round((performance.now() - began) / 1_000);
    say(`${isFound ? "found " : "MISSED"} a product that ${name} (${seconds} s)`);
    return isFound;
  });
  return found.every(Boolean);
}

async function inChromium(
  { from, count, agreeWithin }: Plan,
  onEnd: (ended: Ended) => void,
): Promise<readonly Ended[]> {
  await buildBundles(process.execPath);
  await buildBaseline();
  await getChromium();
  const browser = await launchChromium();
  const all: Ended[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const ended = await runInChromium(browser, seed, agreeWithin);
    onEnd(ended);
    all.push(ended);
  }
  await browser.close();
  return all;
}

async function keepLaws(): Promise<boolean> {
  const started = performance.now();
  const usual = values.seed ? 1 : values.chromium ? 10 : 200;
  const plan = {
    from: Number(values.seed ?? 1),
    count: Number(values.schedules ?? usual),
    atOnce: Number(values.together),
    agreeWithin: Number(values.within),
    untilBroken: mutant?.law,
    loads: mutant ? [planter] : [],
  };
  const run = values.chromium ? inChromium : runSchedules;
  const all = await run(plan, ({ seed, breaches }) => {
    for (const { law, what } of breaches) say(`       seed ${seed}: ${law}: ${what}`);
  });
  for (const law of Object.keys(laws) as Law[]) {
    const broken = all.filter(({ breaches }) => breaches.some((breach) => breach.law === law));
    const seeds = broken.map(({ seed }) => seed).slice(0, 20);
    say(
      broken.length === 0
        ? `ok     ${laws[law]}`
        : `FAILED ${laws[law]}: ${broken.length} of ${all.length} schedules, again with --seed ${seeds.join(", ")}`,
    );
  }
  const times = all.map(({ agreedAfterMs }) => agreedAfterMs).toSorted((a, b) => a - b);
  const minutes = (performance.now() - started) / 60_000;
  say(
    `       ${all.length} schedules in ${minutes.toFixed(1)} minutes; all agreed after ` +
      `${times.at(Math.floor(times.length / 2))} ms as a rule, ${times.at(-1)} ms at most`,
  );
  if (values.json) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
  return all.every(({ breaches }) => breaches.length === 0);
}

const isWell = values.mutants ? findMutants() : await keepLaws();
process.exitCode = isWell ? 0 : 1;
