import { join } from "node:path";
import { installedNode } from "./install.mjs";
import { say } from "./progress.mjs";
import { projectRoot, runCommand } from "./run-command.mjs";

// `npm run check`: everything that can be said without a browser, in parallel. A part that fails
// shows what its tool said, with the file that is wrong.

/** @param {string[]} path */
const tool = (...path) => join(projectRoot, "node_modules", ...path);
const tsc = tool("typescript", "bin", "tsc");

/** @type {Record<string, string[]>} */
const parts = {
  "format and lint": [tool("@biomejs", "biome", "bin", "biome"), "check", "--error-on-warnings"],
  "types of shared": [tsc, "-p", "shared"],
  "types of bot": [tsc, "-p", "bot"],
  "types of tab": [tsc, "-p", "tab"],
  "types of local": [tsc, "-p", "local"],
  "architecture and unit tests": [
    tool("vitest", "vitest.mjs"),
    "run",
    "--reporter=dot",
    "--project=shared",
    "--project=bot",
    "--project=tab",
  ],
};

/** @param {string} node @param {string} name @param {string[]} args */
async function passes(node, name, args) {
  const began = Date.now();
  const { code, output } = await runCommand(node, args, { env: { ...process.env, NO_COLOR: "1" } });
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  if (code !== 0) say(`\n${output.trim()}\n`);
  say(`${code === 0 ? "ok    " : "FAILED"} ${name} (${seconds} s)`);
  return code === 0;
}

try {
  const node = await installedNode();
  const results = await Promise.all(
    Object.entries(parts).map(([name, args]) => passes(node, name, args)),
  );
  process.exitCode = results.every(Boolean) ? 0 : 1;
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
