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
  stop(): Promise<void>;
}

export async function loadServer(): Promise<LoadServer> {
  const cache = join(projectRoot, ".cache");
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "load-"));
  const key = randomBytes(32);
  const args = [folder, key.toString("hex")];
  const execArgv = ["--expose-gc"];
  const child = fork(join(import.meta.dirname, "server.ts"), args, { execArgv });
  const { port } = Listening.parse(await told(child));
  return {
    url: `http://127.0.0.1:${port}`,
    tokens: loadTokens(key),
    async use() {
      child.send("use");
      return Use.parse(await told(child));
    },
    async stop() {
      const exit = once(child, "exit");
      child.disconnect();
      await exit;
      rmSync(folder, { recursive: true, force: true });
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
