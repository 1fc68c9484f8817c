import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { playRhythm } from "../../bot/testing/rhythm/rhythm.ts";
import { say } from "./progress.mjs";

// `npm run simulate:rhythm`: a year of a thousand teams in twelve zones, whose two servers have
// clocks five minutes apart and are killed in the middle of one message in two hundred. It prints
// what was lost, doubled, or said at another hour than its own, and fails where a bar is not met.
// `npm test` plays some teams for a season, with far more crashes.

const { values } = parseArgs({
  options: {
    teams: { type: "string", default: "1000" },
    days: { type: "string", default: "365" },
    seed: { type: "string", default: "1" },
    crashes: { type: "string", default: "0.0017" },
    json: { type: "string" },
  },
});
/** A number above nought; ends the command with a sentence where it is none. */
function positive(name: keyof typeof values): number {
  const number = Number(values[name]);
  if (number > 0 && Number.isFinite(number)) return number;
  say(`--${name} must be a number above 0, and is "${values[name]}".`);
  process.exit(1);
}

const input = {
  teams: positive("teams"),
  days: positive("days"),
  seed: positive("seed"),
  crashes: positive("crashes"),
  apart: 5 * 60_000,
};

const began = performance.now();
const outcome = await playRhythm(input);
const seconds = Math.round((performance.now() - began) / 1000);
const { lost, doubled, outside, skipped, messages, crashes, crashedAt, lateness } = outcome;

const percent = (n: number) => `${((100 * n) / outcome.expected).toFixed(3)} %`;
const reasons = Object.entries(skipped).map(([why, times]) => `${times} ${why}`);
let isProven = true;
function report(holds: boolean, line: string): void {
  if (!holds) isProven = false;
  say(`${holds ? "ok    " : "FAILED"} ${line}`);
}

say(
  `       ${input.teams} teams for ${input.days} days in ${seconds} s: ${messages} messages, of which ` +
    `${outcome.expected} are due once at a time of their own; ${outcome.said} said, ` +
    `left out with a reason: ${reasons.join(", ") || "none"}`,
);
say(
  `       late by ${Math.round(lateness.p50 / 1000)} s at the median, ` +
    `${Math.round(lateness.p99 / 1000)} s for one in a hundred`,
);
if (outcome.expected === 0) report(false, "nothing was due: play more days");
// Of few messages none may meet with a crash, and that is nobody's fault.
report(
  crashes * 200 >= messages || messages < 10_000,
  `${crashes} crashes in ${messages} messages at ${Object.keys(crashedAt).length} points`,
);
report(lost.length === 0, `${lost.length} lost`);
report(
  doubled.length * 1000 <= outcome.expected,
  `${doubled.length} doubled (${percent(doubled.length)}; at most 0.1 %)`,
);
report(outside.length === 0, `${outside.length} said outside their hour`);
report(outcome.aside === 0, `${outcome.aside} records set aside`);
for (const line of [...lost, ...outside].slice(0, 20)) say(`       ${line}`);
if (values.json)
  writeFileSync(values.json, JSON.stringify({ input, seconds, ...outcome }, undefined, 2));
process.exitCode = isProven ? 0 : 1;
