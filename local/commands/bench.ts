import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { say } from "./progress.mjs";
import { measureRounds } from "./round-bench.ts";
import { projectRoot } from "./run-command.mjs";

// `npm run bench`: how long an answer and a closing take in a round of 50 people with 12 questions,
// in the embedded store on this machine's disk. Fails where one in twenty is above the bar.

const bars = { answers: 20, closings: 50 };

const cache = join(projectRoot, ".cache");
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, "bench-"));
try {
  say("A round of 50 people with 12 questions, embedded store on disk, in milliseconds:");
  const times = await measureRounds({ folder, answers: 200, rounds: 30 });
  for (const [what, bar] of Object.entries(bars) as [keyof typeof bars, number][]) {
    const sorted = times[what].toSorted((a, b) => a - b);
    const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
    const [p50, p95, max] = [at(0.5), at(0.95), at(1)];
    const figures = `p50 ${p50.toFixed(1)}, p95 ${p95.toFixed(1)}, max ${max.toFixed(1)}`;
    say(`  ${sorted.length} ${what}: ${figures} (bar ${bar})`);
    if (!(p95 <= bar)) process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
