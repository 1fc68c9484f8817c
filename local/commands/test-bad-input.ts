import { startVitest } from "vitest/node";
import { BadInputReporter } from "../testing/bad-input-reporter.ts";

// `npm run test:bad-input`: everything bad that we could think of, a line for each of the numbered
// cases. The same tests are part of `npm test`.

process.env["NODE_ENV"] = "test";
const reporter = new BadInputReporter();
const vitest = await startVitest("test", ["local/bad-input/"], {
  run: true,
  watch: false,
  project: ["server"],
  reporters: [reporter],
});
await vitest.close();
process.exitCode = reporter.isGood ? 0 : 1;
