import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A server in a process of its own. */
export interface ServerProcess {
  readonly url: string;
  /** What it said of Redis, as text. */
  readonly logged: string[];
  isRunning(): boolean;
  kill(): Promise<void>;
}

/** Starts so many servers on one store in a folder of its own. */
export async function severalServers(count: number, redisUrl?: string) {
  const folder = mkdtempSync(join(tmpdir(), "several-servers-"));
  const file = join(folder, "store.sqlite");
  const more = () => startServer(file, redisUrl);
  const servers = await Promise.all(Array.from({ length: count }, more));
  return {
    servers,
    async stop() {
      for (const server of servers) await server.kill();
      rmSync(folder, { recursive: true });
    },
  };
}

async function startServer(file: string, redisUrl?: string): Promise<ServerProcess> {
  const args = redisUrl === undefined ? [file] : [file, redisUrl];
  const child = fork(join(import.meta.dirname, "server.ts"), args, { execArgv: [] });
  const logged: string[] = [];
  child.on("message", (message) => logged.push(JSON.stringify(message)));
  const [{ url }] = await once(child, "message");
  return {
    url,
    logged,
    isRunning: () => isRunning(child),
    async kill() {
      if (!isRunning(child)) return;
      const exit = once(child, "exit");
      child.kill("SIGKILL");
      await exit;
    },
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.exitCode === null && child.signalCode === null;
}

/** What stands before servers: each new connection goes to the next of them that takes it. */
export async function openBalancer(urls: readonly string[], shares = true) {
  const ports = urls.map((url) => Number(new URL(url).port));
  const open = new Set<Socket>();
  let turn = 0;

  function pass(near: Socket, first: number, tries = 0): void {
    if (tries === ports.length) return void near.destroy();
    const far = connect({ port: ports[(first + tries) % ports.length] ?? 0, host: "127.0.0.1" });
    let isThrough = false;
    far.once("connect", () => {
      isThrough = true;
      near.pipe(far);
      far.pipe(near);
    });
    far.on("error", () => undefined);
    far.on("close", () => (isThrough ? near.destroy() : pass(near, first, tries + 1)));
    near.on("close", () => far.destroy());
  }

  const server = createServer((near) => {
    open.add(near);
    near.on("error", () => undefined).on("close", () => open.delete(near));
    pass(near, shares ? turn++ : 0);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close() {
      server.close();
      for (const near of open) near.destroy();
    },
  };
}
