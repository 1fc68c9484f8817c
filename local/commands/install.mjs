import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPackages } from "./install-packages.mjs";
import { projectRoot, runCommand } from "./run-command.mjs";

const lockFile = join(projectRoot, "package-lock.json");
const modules = join(projectRoot, "node_modules");
const stampFile = join(modules, ".installed-from");
const platform = `${process.platform}-${process.arch}`;

/**
 * Installs the packages of the lock file where they are not there yet, and answers with the path
 * of the Node that everything else runs on. Throws a sentence for people.
 */
export async function installedNode() {
  const stamp = `${createHash("sha256").update(readFileSync(lockFile)).digest("hex")} ${platform}`;
  if (!isInstalled(stamp)) {
    await installPackages();
    writeFileSync(stampFile, stamp);
  }
  return requireModernNode();
}

/** @param {string} stamp */
function isInstalled(stamp) {
  const found = existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "";
  if (found === stamp) return true;
  if (found !== "" && !found.endsWith(` ${platform}`)) return false;
  if (!npmAgrees()) return false;
  writeFileSync(stampFile, stamp);
  return true;
}

/** Whether npm's own record says that just these versions are there: somebody ran npm by hand. */
function npmAgrees() {
  const record = join(modules, ".package-lock.json");
  if (!existsSync(record)) return false;
  const installed = lockedPackages(record);
  const wanted = lockedPackages(lockFile);
  const isThere = (/** @type {string} */ path) =>
    installed[path] === undefined
      ? wanted[path]?.optional === true
      : installed[path].version === wanted[path]?.version;
  return Object.keys({ ...installed, ...wanted }).every(isThere);
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function lockedPackages(file) {
  const { "": _project, ...packages } = JSON.parse(readFileSync(file, "utf8")).packages;
  return packages;
}

/** Node runs the server's TypeScript as it is from 22.18; the `node` package brings 24. */
async function requireModernNode() {
  const ours = join(modules, "node", "bin", process.platform === "win32" ? "node.exe" : "node");
  const node = existsSync(ours) ? ours : process.execPath;
  const { output } = await runCommand(node, ["--version"]);
  const [major = 0, minor = 0] = output.trim().replace("v", "").split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return node;
  throw new Error(
    `Node 22.18 or newer is needed and this is ${output.trim()}. The package "node" brings Node 24, ` +
      "but its install script has not run (npm was told to ignore scripts): delete node_modules, " +
      "allow scripts, and run the command again.",
  );
}
