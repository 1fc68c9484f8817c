import { type ChildProcess, fork } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod/v4";
import { projectRoot } from "../commands/run-command.mjs";
import { type LoadTokens, loadTokens } from "./load-tokens.ts";

/** What the server's process uses (bytes, ms), garbage left out. */
const Use = z.object({ rss: z.number(), heapUsed: z.number(), cpuMs: z.number() });
export type Use = z.infer<typeof Use>;

const Listening = z.object({ port: z.number() });

/** What the server tells: where it listens, and after a question what it uses. */
export type LoadReport = Use | z.infer<typeof Listening>;

/** The product's server in a process of its own, with a store on disk that is gone in the end. */
export interface LoadServer {
  readonly url: string;
  readonly tokens: LoadTokens;
  use(): Promise<Use>;
  /** Ends its process at once. */
  kill(): Promise<void>;
  stop(): Promise<void>;
}

export async function loadServer(): Promise<LoadServer> {
  const place = aPlace();
  const server = await startServer(place);
  return {
    ...server,
    async stop() {
      await server.stop();
      place.remove();
    },
  };
}

/** Two of them on one store, with one Redis between them. */
export interface TwoServers {
  readonly servers: readonly [LoadServer, LoadServer];
  stop(): Promise<void>;
}

export async function twoLoadServers(redisUrl: string): Promise<TwoServers> {
  const place = aPlace();
  const servers = [await startServer(place, redisUrl), await startServer(place, redisUrl)] as const;
  return {
    servers,
    async stop() {
      for (const server of servers) await server.stop();
      place.remove();
    },
  };
}

/** Where servers keep their records, and the key of their tokens. */
function aPlace() {
  const cache = join(projectRoot, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "load-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  return { folder, key: randomBytes(32), remove };
}

async function startServer(
  { folder, key }: ReturnType<typeof aPlace>,
  redisUrl?: string,
): Promise<LoadServer> {
  const args = [folder, key.toString("hex"), ...(redisUrl === undefined ? [] : [redisUrl])];
  const execArgv = ["--expose-gc"];
  const child = fork(join(import.meta.dirname, "server.ts"), args, { execArgv });
  const { port } = Listening.parse(await told(child));
  const ended = once(child, "exit");
  return {
    url: `http://127.0.0.1:${port}`,
    tokens: loadTokens(key),
    async use() {
      child.send("use");
      return Use.parse(await told(child));
    },
    async kill() {
      child.kill("SIGKILL");
      await ended;
    },
    async stop() {
      if (child.connected) child.disconnect();
      await ended;
    },
  };
}

function told(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error("the server under load has stopped"));
    child.once("exit", stop);
    child.once("message", (message) => {
      child.off("exit", stop);
      resolve(message);
    });
  });
}
