import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { withProgress } from "./progress.mjs";
import { projectRoot, runCommand } from "./run-command.mjs";

const bundles = [
  { config: "tab/vite.config.ts", out: "tab/dist" },
  { config: "local/room/vite.config.ts", out: "local/dist" },
];
const sources = ["tab", "shared", "local/room", "package-lock.json", "tsconfig.json"];

/**
 * Builds the two browser bundles if a source has changed since they were built. Throws what the
 * builder said where one fails.
 *
 * @param {string} node
 */
export async function buildBundles(node) {
  const hash = hashOfSources();
  const stale = bundles.filter(({ out }) => builtFrom(out) !== hash);
  if (stale.length === 0) return;
  await withProgress("Building the pages", async () => {
    await Promise.all(stale.map((bundle) => build(node, bundle)));
    for (const { out } of stale) writeFileSync(stampOf(out), hash);
  });
}

/** @param {string} node @param {{ config: string }} bundle */
async function build(node, { config }) {
  const vite = join(projectRoot, "node_modules", "vite", "bin", "vite.js");
  const args = [vite, "build", "--config", config, "--mode", "production", "--logLevel", "warn"];
  const env = { ...process.env, NODE_ENV: "production" };
  const { code, output } = await runCommand(node, args, { env });
  if (code !== 0) throw new Error(`The build of ${config} failed:\n\n${output}`);
}

/** @param {string} out */
function stampOf(out) {
  return join(projectRoot, out, ".built-from");
}

/** @param {string} out */
function builtFrom(out) {
  return existsSync(stampOf(out)) ? readFileSync(stampOf(out), "utf8") : undefined;
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const file of filesUnder(join(projectRoot, source))) {
      hash.update(relative(projectRoot, file)).update("\0").update(readFileSync(file)).update("\0");
    }
  }
  return hash.digest("hex");
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (statSync(path).isFile()) return /\.test\.tsx?$/.test(path) ? [] : [path];
  return readdirSync(path)
    .filter((name) => name !== "dist")
    .sort()
    .flatMap((name) => filesUnder(join(path, name)));
}
