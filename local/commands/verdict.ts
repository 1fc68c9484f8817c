import { createInterface } from "node:readline";
import { verdictLine } from "./verdict-line.ts";

// `npm run --silent verdict < cases.jsonl > verdicts.jsonl`: what the product would say of runs that
// others made up. docs/measurement.md says what a case is made of.

// Whoever reads may have seen enough.
process.stdout.on("error", () => process.exit());

let number = 0;
for await (const line of createInterface({ input: process.stdin })) {
  number += 1;
  process.stdout.write(`${verdictLine(line, number)}\n`);
}
