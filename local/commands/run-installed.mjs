import { join } from "node:path";
import { installedNode } from "./install.mjs";
import { runInForeground } from "./run-command.mjs";

// `node run-installed.mjs <file> …`: installs what is missing, then runs one of the commands beside
// this file on the Node that the project brings. Plain JavaScript for whatever Node the machine has.

const [file, ...args] = process.argv.slice(2);

try {
  if (file === undefined) throw new Error("Say which command to run.");
  const node = await installedNode();
  const command = join("local", "commands", file);
  const program = ["--import", "./local/commands/end-with-parent.mjs", command, ...args];
  process.exitCode = await runInForeground(node, program, { endWithUs: true });
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
