import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as rest } from "node:timers/promises";
import { withProgress } from "../commands/progress.mjs";
import { projectRoot, runNpm } from "../commands/run-command.mjs";

/** Microsoft's own relay for one machine, the engine under Live Share; kept apart from what we are built of. */
const relay = "tinylicious@7.0.1";

/** How long it may take to listen (ms). */
const patience = 20_000;

/** The Fluid Framework's local relay in a process of its own. */
export interface FluidRelay {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts the relay, which is fetched once. Throws what npm said where that fails. */
export async function fluidRelay(): Promise<FluidRelay> {
  const folder = join(projectRoot, ".cache", "fluid-relay");
  const program = join(folder, "node_modules", "tinylicious", "dist", "index.js");
  if (!existsSync(program)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, "package.json"), '{ "private": true }\n');
    const flags = ["--prefix", folder, "--no-save", "--no-audit", "--no-fund", "--ignore-scripts"];
    const fetching = () => runNpm(["install", ...flags, relay], { cwd: folder });
    const { code, output } = await withProgress("Fetching Fluid's local relay (once)", fetching);
    if (code !== 0) throw new Error(output);
  }
  const port = await freePort();
  const storage = join(folder, "kept");
  const env = { ...process.env, PORT: String(port), storage };
  const child = spawn(process.execPath, [program], { env, cwd: folder, stdio: "ignore" });
  const url = `http://127.0.0.1:${port}`;
  await listening(url, child);
  return {
    url,
    async stop() {
      const exit = once(child, "exit");
      child.kill();
      await exit;
      rmSync(storage, { recursive: true, force: true });
    },
  };
}

async function listening(url: string, child: ChildProcess): Promise<void> {
  for (let waited = 0; waited < patience; waited += 100) {
    if (child.exitCode !== null) throw new Error("Fluid's local relay has stopped");
    const isThere = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await rest(100);
  }
  child.kill();
  throw new Error("Fluid's local relay does not listen");
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("there is no free port");
  return address.port;
}
