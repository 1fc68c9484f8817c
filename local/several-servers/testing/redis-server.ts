import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { installDebianPackage } from "../../commands/debian-package.ts";

/** A Redis of its own port and folder, that keeps nothing. */
export interface RedisServer {
  readonly url: string;
  /** Ends it at once; what it held is gone. */
  kill(): Promise<void>;
  startAgain(): Promise<void>;
  /** Lets it answer nothing, with all connections open, until it wakes. */
  hang(): void;
  wake(): void;
  stop(): Promise<void>;
}

/** Starts one, and gets the program first where there is none and it can be got. */
export async function redisServer(): Promise<RedisServer> {
  const program = await getRedis();
  const folder = mkdtempSync(join(tmpdir(), "redis-"));
  const port = await freePort();
  let child = await start(program, folder, port);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill("SIGKILL");
    await exit;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    kill,
    async startAgain() {
      child = await start(program, folder, port);
    },
    hang: () => void child.kill("SIGSTOP"),
    wake: () => void child.kill("SIGCONT"),
    async stop() {
      await kill();
      rmSync(folder, { recursive: true });
    },
  };
}

async function getRedis(): Promise<string> {
  const found = findRedis();
  if (found !== undefined) return found;
  await installDebianPackage("redis-server", "Redis");
  const installed = findRedis();
  if (installed !== undefined) return installed;
  throw new Error(
    "The tests of several servers need redis-server (version 6.2 or newer), and it could not be " +
      "installed here. Install it, and run the command again.",
  );
}

/** The program, where there is one. */
export function findRedis(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter);
  return folders.map((folder) => join(folder, "redis-server")).find((file) => existsSync(file));
}

async function start(program: string, folder: string, port: number): Promise<ChildProcess> {
  const settings = { port, bind: "127.0.0.1", dir: folder, save: "", appendonly: "no" };
  const args = Object.entries(settings).flatMap(([name, value]) => [`--${name}`, String(value)]);
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "ignore"] });
  let said = "";
  for await (const text of child.stdout.setEncoding("utf8").iterator({ destroyOnReturn: false })) {
    said += text;
    if (said.includes("Ready to accept connections")) {
      child.stdout.resume();
      return child;
    }
  }
  throw new Error(`redis-server did not start: ${said}`);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
