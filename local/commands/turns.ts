import fc from "fast-check";
import { playTurns } from "#shared/turns/testing/play-turns.ts";
import { type History, histories, seasons } from "#shared/turns/testing/random-histories.ts";
import { unfairRules } from "#shared/turns/testing/unfair-rules.ts";
import { say } from "./progress.mjs";

// `npm run turns`: the long proof that turns are fair, about a minute long. It prints its figures and
// fails on the first law that is broken. `npm test` plays fewer histories and no seasons.

const [runs = 10_000, years = 100, seed = 1] = process.argv.slice(2).map(Number);

let isProven = true;

function report(holds: boolean, line: string): void {
  if (!holds) isProven = false;
  say(`${holds ? "ok    " : "FAILED"} ${line}`);
}

/** Plays histories, counts what happened in them, and says what broke a law. */
function prove(what: string, arbitrary: fc.Arbitrary<History>, numRuns: number): void {
  const total: Record<string, number> = {};
  let most = 0;
  const began = performance.now();
  const found = fc.check(
    fc.property(arbitrary, (history) => {
      const { counts, overtakings } = playTurns(history);
      most = Math.max(most, overtakings);
      for (const [kind, times] of Object.entries(counts)) total[kind] = (total[kind] ?? 0) + times;
    }),
    { numRuns, seed },
  );
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  const { led = 0, ...changes } = total;
  const accepted = Object.entries(changes).map(([kind, times]) => `${times} ${kind}`);
  report(
    !found.failed,
    `${found.numRuns} ${what} in ${seconds} s: ${led} runs led by the rotation, ${accepted.join(", ")}; ` +
      `overtaken at most ${most} times; ${found.failed ? 1 : 0} violations`,
  );
  if (!found.failed) return;
  say(`       ${found.errorInstance instanceof Error ? found.errorInstance.message : "?"}`);
  say(`       ${JSON.stringify(found.counterexample)}`);
}

prove("histories", histories, runs);
prove("years of large teams", seasons, years);

const caught = unfairRules.filter(({ rules }) => {
  const property = fc.property(histories, (history) => void playTurns(history, rules));
  return fc.check(property, { numRuns: 1000, seed, endOnFailure: true }).failed;
});
report(
  caught.length === unfairRules.length,
  `${caught.length} of ${unfairRules.length} unfair rules noticed`,
);
process.exitCode = isProven ? 0 : 1;
