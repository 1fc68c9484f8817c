import { aCase, withComparisonKey } from "../../bot/testing/ballot-attack.ts";
import { attackAll } from "../../bot/testing/ballot-guessing.ts";
import { faulty, mutants } from "../../bot/testing/ballot-mutants.ts";
import { firstBroken, realProtocol, runSchedules } from "../../bot/testing/ballot-runs.ts";
import { tamperingTrials } from "../../bot/testing/ballot-tampering.ts";
import { attackPublished } from "../../bot/testing/published-attack.ts";
import { say } from "./progress.mjs";

// `npm run ballots`: the long proof of the ballot box, some minutes long. It prints its figures and
// fails on the first bar that is not met. `npm test` runs the same with smaller numbers.

const [schedules = 10_000, changes = 50_000, rounds = 10_000] = process.argv.slice(2).map(Number);

/** How much better than chance an attacker may be at most. */
const most = 0.02;

let isProven = true;

function report(holds: boolean, line: string): void {
  if (!holds) isProven = false;
  say(`${holds ? "ok    " : "FAILED"} ${line}`);
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

const total = await runSchedules(realProtocol, 1, schedules);
report(
  total.broken.length === 0,
  `${total.schedules} schedules, ${total.sent} sendings (${total.saved} saved, ${total.late} too late): ` +
    `${total.ends.released} rounds released, ${total.ends["too-few"]} withheld, ` +
    `${total.ends.unreadable} changed from outside; ${total.broken.length} violations`,
);
for (const line of total.broken.slice(0, 20)) say(`       seed ${line}`);

const caught: string[] = [];
for (const mutant of mutants) {
  const { protocol, close } = await faulty(mutant);
  const noticed = await firstBroken(protocol, 200);
  close();
  if (noticed !== undefined) caught.push(mutant.name);
  else say(`       not noticed: ${mutant.name}`);
}
report(caught.length === mutants.length, `${caught.length} of ${mutants.length} faults noticed`);

const { tried, opened } = tamperingTrials(changes, 1);
report(
  opened.length === 0,
  `${tried - opened.length} of ${tried} changed boxes, headers and keys refused`,
);

const cases = [];
for (let seed = 0; seed < rounds; seed++) cases.push(await aCase(seed));
say(`       ${rounds} rounds of eight people, learnt from one half, guessed about the other:`);
for (const { task, trials, chance, best, bestSign, together } of attackAll(cases)) {
  const error = Math.sqrt((chance * (1 - chance)) / trials);
  report(
    Math.max(best, together) - chance <= most,
    `${task}: ${percent(chance)} by what is published, ${percent(best)} by the best sign ` +
      `(${bestSign}), ${percent(together)} by all; ${trials} guesses, 95 % within ${percent(1.96 * error)}`,
  );
}
const checks = [];
for (let seed = 0; seed < rounds / 4; seed++) checks.push(await aCase(seed, true));
const revealed = withComparisonKey(checks);
say(
  `       with the comparison key: ${percent(revealed.right)} of ${revealed.guesses} choices guessed in ` +
    `${revealed.rounds} released checks; certain in ${percent(revealed.certain)} of the components`,
);
const { answers, certainAnswers, means, certainMeans } = attackPublished(rounds / 10, 1);
report(
  certainAnswers + certainMeans === 0,
  `${rounds / 10} pairs of checks that one person joined between: ${certainAnswers} of ${answers} answers ` +
    `and ${certainMeans} of ${means} means certain from bands, verdicts and agreement`,
);
process.exitCode = isProven ? 0 : 1;
