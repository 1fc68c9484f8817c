import { byDocument } from "../cost/by-document.ts";
import { laterUnitsOf } from "../cost/charges.ts";
import { costsOfLooking } from "../cost/looking.ts";
import { type Costs, costsOfMeeting, isCommand } from "../cost/scripted-meeting.ts";
import { say } from "./progress.mjs";

// `npm run bench:cost`: how many request units the database takes for a full meeting of 8 people and of 50
// (`local/cost/scripted-meeting.ts` says what they do), for a look at a dashboard, and for a day of 1,000 teams.
// Computed from the sizes of documents and published prices (`local/cost/charges.ts`), as no emulator gives
// any; a real account may say otherwise. With `-- --documents` it says on what each call of the meeting of 8 is spent.
// Fails where a dashboard of a long history costs more than a short one's.

/** Whether it says, of the meeting of 8, on which documents each call spends. */
const showsDocuments = process.argv.includes("--documents");

/** What a million units cost without servers of one's own, by the list price (US dollars). */
const perMillion = 0.25;

const teams = 1_000;

/** What a command should take at most. */
const wished = 12;

/** How often a server looks in a day for what is due, every five seconds, and which others run, every two. */
const looks = (24 * 60 * 60) / 5;
const otherLooks = (24 * 60 * 60) / 2;

const each = ({ calls, units }: { calls: number; units: number }) => units / calls;
const sumOf = (costs: Costs) => [...costs.values()].reduce((sum, { units }) => sum + units, 0);
const laterOf = (costs: Costs) => laterUnitsOf([...costs.values()].flatMap((cost) => cost.charges));
const inWords = (units: number) => Math.round(units).toLocaleString("en");

const small = await costsOfMeeting(8);
const large = await costsOfMeeting(50);
say(
  "Request units of a meeting, for each call: of 8 people, of 50, and whether it grows with them",
);
for (const [name, cost] of small) {
  const other = large.get(name) ?? cost;
  const grows = each(other) > 1.2 * each(cost) ? "grows" : "flat";
  const costs = `${cost.calls} × ${each(cost).toFixed(1)}, ${other.calls} × ${each(other).toFixed(1)}`;
  const above = isCommand(name) && each(cost) > wished ? `, above ${wished}` : "";
  say(`  ${name.padEnd(18)} ${costs}: ${grows}${above}`);
  if (showsDocuments) for (const line of byDocument(cost.charges)) say(`    ${line}`);
}
const meeting = sumOf(small);
say(`  all of it: ${inWords(meeting)} and ${inWords(sumOf(large))}`);
const later = laterOf(small);
say(
  `  when what they wrote goes by itself: ${inWords(later)} and ${inWords(laterOf(large))} (after 14 to 730 days)`,
);
const atSeveral = sumOf(await costsOfMeeting(8, "several"));
const largeAtSeveral = sumOf(await costsOfMeeting(50, "several"));
say(`  where several servers run: ${inWords(atSeveral)} and ${inWords(largeAtSeveral)}`);
const commands = [...small].filter(([name]) => isCommand(name)).map(([, cost]) => cost);
const ofCommands = {
  calls: commands.reduce((sum, { calls }) => sum + calls, 0),
  units: commands.reduce((sum, { units }) => sum + units, 0),
};
const within = commands.filter((cost) => each(cost) <= wished).length;
say(
  `  a command in the meeting of 8: ${each(ofCommands).toFixed(1)} in the mean (wished for: ${wished} at most); ` +
    `${within} of ${commands.length} kinds are within it`,
);

const [short, long] = [await costsOfLooking(10), await costsOfLooking(1_000)];
const times = long.dashboard / short.dashboard;
say(
  `A dashboard with ten runs in its quarter: ${short.dashboard.toFixed(1)} of 10 runs, ` +
    `${long.dashboard.toFixed(1)} of 1,000 (bar: within 10 %); Home: ${short.home.toFixed(1)} and ${long.home.toFixed(1)}`,
);
if (!(Math.abs(times - 1) <= 0.1)) process.exitCode = 1;

const looking = 8 * (short.dashboard + short.home);
const flat = looks * 3 + otherLooks;
const day = teams * (meeting + later + looking) + flat;
say(`A day of ${teams} teams, each with one meeting of 8 who look at Home and a dashboard once:`);
say(
  `  ${inWords(teams * meeting)} for meetings, ${inWords(teams * later)} when what they wrote goes by itself, and ` +
    `${inWords(teams * looking)} for looking: grow with teams`,
);
say(`  ${inWords(flat)} for a server to look what is due and who else runs: flat`);
say(
  `  ${inWords(day)} in all, ${((day / 1_000_000) * perMillion).toFixed(2)} US dollars by the list price`,
);
