import { parseArgs } from "node:util";
import { type Held, hold, type Load, type UseThen } from "../load/hold.ts";
import { say } from "./progress.mjs";

// `npm run soak -- --meetings 500 --people 10 --seconds 300`: holds so many meetings at once, each of which
// moves its step every five seconds, and tells of errors, of how long a move took to each panel, and of what
// the server's process uses. Fails where something went wrong or a bar is not met.

const { values } = parseArgs({
  options: {
    meetings: { type: "string", default: "500" },
    people: { type: "string", default: "10" },
    panels: { type: "string", default: "1" },
    every: { type: "string", default: "5" },
    seconds: { type: "string", default: "300" },
    p95: { type: "string", default: "60" },
  },
});

/** What an open panel may cost the server's process (kB). */
const bars = { rss: 60, heapUsed: 25 } as const;

/** Over so long at the end (ms) the process is to grow no more. */
const flatFor = 180_000;

const kilobyte = 1_000;

function fail(): void {
  process.exitCode = 1;
}

function tellTimes({ heard, commands, errors, joins, lines }: Held, bar: number): void {
  const sorted = Float64Array.from(heard).sort();
  const at = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN;
  const [p50, p95, p99, max] = [at(0.5), at(0.95), at(0.99), at(1)].map((ms) => ms.toFixed(1));
  say(`  ${lines} panels, all in after ${(Math.max(...joins) / 1_000).toFixed(1)} s at most`);
  say(
    `  ${commands} moves, ${sorted.length} times on a panel: p50 ${p50}, p95 ${p95} (bar ${bar}), p99 ${p99}, max ${max} ms`,
  );
  say(`  ${errors.length} errors${errors.length > 0 ? `, the first: ${errors[0]}` : ""}`);
  if (errors.length > 0 || !(at(0.95) <= bar)) fail();
}

function tellUse({ before, uses, lines }: Held): void {
  const [first, last] = [uses[0], uses.at(-1)];
  if (!first || !last) return;
  const since = uses.findLast(({ at }) => at <= last.at - flatFor) ?? first;
  for (const what of ["rss", "heapUsed"] as const) {
    const each = (use: UseThen) => (use[what] - before[what]) / lines / kilobyte;
    const growth = ((last[what] - since[what]) / since[what]) * 100;
    say(
      `  ${what}: ${each(first).toFixed(1)} kB a panel at first, ${each(last).toFixed(1)} at last (bar ${bars[what]}); ${growth.toFixed(1)} % more in the last ${((last.at - since.at) / 1_000).toFixed(0)} s`,
    );
    if (!(each(last) <= bars[what])) fail();
  }
  const busy = (last.cpuMs - first.cpuMs) / (last.at - first.at);
  say(`  the server's process was busy ${(busy * 100).toFixed(0)} % of the time`);
}

const load: Load = {
  meetings: Number(values.meetings),
  people: Number(values.people),
  panels: Number(values.panels),
  every: Number(values.every) * 1_000,
  seconds: Number(values.seconds),
};
say(`${load.meetings} meetings of ${load.people}, for ${load.seconds} s:`);
const held = await hold(load, (line) => say(`  ${line}`));
tellTimes(held, Number(values.p95));
tellUse(held);
