import { connect } from "node:net";
import { buildBundles } from "./build.mjs";
import { installedNode } from "./install.mjs";
import { runInForeground } from "./run-command.mjs";

// `npm start`: plain JavaScript for whatever Node the machine has. It installs and builds what is
// missing, then runs the local server on the Node that the project brings.

/** A taken port is said at once, not after the install and the build. */
async function requireFreePort() {
  const port = process.env["PORT"] ?? "3978";
  if (!/^\d+$/.test(port) || Number(port) > 65535) {
    throw new Error(`PORT must be a number from 1 to 65535, and is "${port}".`);
  }
  if (Number(port) === 0 || !(await answers(Number(port)))) return;
  throw new Error(
    `Port ${port} is taken by another program. Stop it, or choose another port: PORT=3979 npm start`,
  );
}

/** @param {number} port @returns {Promise<boolean>} */
function answers(port) {
  return new Promise((resolve) => {
    const socket = connect({ port, host: "127.0.0.1" });
    const end = (/** @type {boolean} */ taken) => {
      socket.destroy();
      resolve(taken);
    };
    socket.setTimeout(1000, () => end(false));
    socket.on("connect", () => end(true)).on("error", () => end(false));
  });
}

try {
  await requireFreePort();
  const node = await installedNode();
  await buildBundles(node);
  const server = ["--import", "./local/commands/end-with-parent.mjs", "local/main.ts"];
  process.exitCode = await runInForeground(node, server, { endWithUs: true });
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
