import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { handledByTwo } from "../../bot/scheduler/testing/two-processes.ts";
import { holdOne } from "../load/hold.ts";
import { measureDashboard } from "./dashboard-bench.ts";
import { measureMoves } from "./next-bench.ts";
import { measurePages } from "./page-bench.ts";
import { say } from "./progress.mjs";
import { measureRounds } from "./round-bench.ts";
import { projectRoot } from "./run-command.mjs";
import { measureSearch } from "./search-bench.ts";

// `npm run bench`: how long an answer and a closing take in a round of 50 people with 12 questions,
// how long ten thousand due records take, both in the embedded store on this machine's disk, and a
// search over everything in the library, the side panel and a dashboard beside the least that such a page
// can be, how long a move of the team takes to the others, and how long a crowd waits.
// Fails where a bar is not met.

/** Says how long it took, and fails where one in twenty took longer than the bar. */
function judge(what: string, times: readonly number[], bar: number): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const [p50, p95, max] = [at(0.5), at(0.95), at(1)];
  const figures = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, max ${max.toFixed(1)}`;
  say(`  ${sorted.length} ${what}: ${figures} (bar ${bar})`);
  if (!(p95 <= bar)) process.exitCode = 1;
}

function medianOf(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

const cache = join(projectRoot, ".cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "bench-"));
try {
  say("A round of 50 people with 12 questions, embedded store on disk, in milliseconds:");
  const rounds = await measureRounds({ folder, answers: 200, rounds: 30 });
  judge("answers", rounds.answers, 20);
  judge("closings", rounds.closings, 50);
  say("Ten thousand records that are due at once, by two processes on one file:");
  const { once, twice, never, shares, seconds } = await handledByTwo(folder, 10_000);
  const figures = `${once} once, ${twice} twice, ${never} never, in ${seconds.toFixed(1)} s (bar 60)`;
  say(`  ${figures}, ${shares.join(" and ")} each`);
  if (twice + never > 0 || seconds > 60) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

say("The side panel, with a processor four times as slow, in milliseconds until it can be used:");
const pages = await measurePages(20);
const [least, panel] = [medianOf(pages.baseline), medianOf(pages.panel)];
const times = panel / least;
say(
  `  median ${panel.toFixed(0)}, ${times.toFixed(2)} times the ${least.toFixed(0)} of React, teams-js and a button (bar 1.6)`,
);
if (!(times <= 1.6)) process.exitCode = 1;

say("The dashboard of a team with 500 runs, two a week, with the same slow processor:");
const dashboard = await measureDashboard(10, 2);
const page = medianOf(dashboard.baseline);
for (const [how, loads] of [
  ["pressed in Home", dashboard.pressed],
  ["opened by a link", dashboard.linked],
] as const) {
  const [read, drawn] = [
    medianOf(loads.map((one) => one.read)),
    medianOf(loads.map((one) => one.drawn)),
  ];
  say(
    `  ${how}: all sentences after ${read.toFixed(0)}, ${(read / page).toFixed(2)} times the ${page.toFixed(0)} of that page (bar 2.5), the chart after ${drawn.toFixed(0)}`,
  );
  if (!(read / page <= 2.5)) process.exitCode = 1;
}

say("From a press of Next or Back until the others have it, durable first, in milliseconds:");
const moved = await measureMoves(20);
judge("times drawn on seven other panels in a browser", moved.drawn, 60);
judge("times heard on 300 lines", moved.heard, 150);

say(
  "One meeting with 300 panels, three for each of a hundred people, durable first, in milliseconds:",
);
const crowd = await holdOne({ people: 100, panels: 3 }, 21, 3);
judge("times all had joined who came at once", [crowd.joinedIn], 10_000);
judge("times a move was on a panel", crowd.moved, 150);
judge("times a board of 300 notes was on a panel", crowd.shown, 1_000);
if (crowd.errors.length > 0) process.exitCode = 1;

say("Search over all actions and resources, in milliseconds:");
const search = measureSearch({ builds: 20 });
judge("times building the index", search.builds, 200);
judge("queries", search.queries, 50);
