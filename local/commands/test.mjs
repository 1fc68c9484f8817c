import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { buildBundles } from "./build.mjs";
import { installedNode } from "./install.mjs";
import { say } from "./progress.mjs";
import { projectRoot, runInForeground } from "./run-command.mjs";

// `npm test`: installs and builds what is missing, runs every test there is, and ends with the line
// `N passed, N failed`. The counts come from `local/testing/count-reporter.ts` through a file, so
// that nothing the test runner prints afterwards can follow that line.

const countsFile = join(projectRoot, ".cache", "test-counts.json");

/** @returns {Promise<{ passed: number, failed: number }>} */
async function runTests() {
  rmSync(countsFile, { force: true });
  const node = await installedNode();
  await buildBundles(node);
  const vitest = join(projectRoot, "node_modules", "vitest", "vitest.mjs");
  const env = { ...process.env, NODE_ENV: "test", TEST_COUNTS_FILE: countsFile };
  const code = await runInForeground(node, [vitest, "run", ...process.argv.slice(2)], { env });
  const { passed, failed } = JSON.parse(readFileSync(countsFile, "utf8"));
  return { passed, failed: failed === 0 && code !== 0 ? 1 : failed };
}

/** @returns {Promise<{ passed: number, failed: number }>} */
async function resultOfTests() {
  try {
    return await runTests();
  } catch (error) {
    process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

const { passed, failed } = await resultOfTests();
say(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
