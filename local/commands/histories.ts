import { parseArgs } from "node:util";
import { linesOf, runHistories } from "../histories/run-histories.ts";
import { say } from "./progress.mjs";

// `npm run histories -- 5000`: so many histories of a run at two servers on a database with faults, each of
// which must be one of a register with versions. `-- 1 --seed 7` tries one again; when its calls meet is
// not told by the seed, so that it may end otherwise. `npm test` runs 200.

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { seed: { type: "string", default: "1" } },
});
const began = performance.now();
const found = await runHistories(Number(values.seed), Number(positionals[0] ?? 1_000));
for (const line of found.rejected.slice(0, 3).flatMap(linesOf)) say(line);
const seconds = Math.round((performance.now() - began) / 1_000);
say(
  `${found.histories} histories, ${found.commands} commands (${found.conflicts} too late, ` +
    `${found.unknown} calls of which nobody heard): ${found.rejected.length} rejected (${seconds} s)`,
);
process.exitCode = found.rejected.length === 0 ? 0 : 1;
