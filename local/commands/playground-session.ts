import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Program, startProgram } from "./program.ts";
import { projectRoot } from "./run-command.mjs";

/** The product on this machine, and Microsoft's playground that talks to its bot. */
export interface PlaygroundSession {
  /** Where the playground is. */
  readonly url: string;
  /** Where the product is. */
  readonly productUrl: string;
  /** Resolves when one of the two has ended. */
  readonly ended: Promise<void>;
  /** Ends both. */
  stop(): Promise<void>;
}

const cli = join(projectRoot, "node_modules", "@microsoft", "m365agentsplayground", "cli.js");

/** Starts both; 0 is any free port. The playground takes another one by itself where its is taken. */
export async function startPlayground(at: {
  readonly port: number;
  readonly playgroundPort: number;
  /** Where the product keeps its data. */
  readonly dataFolder: string;
}): Promise<PlaygroundSession> {
  const product = await startProgram([join("local", "main.ts")], {
    sign: /http:\/\/localhost:\d+/,
    env: { PORT: String(at.port), LOCAL_DATA: at.dataFolder },
  });
  try {
    const playground = await startCli(product.said, at);
    const url = `http://localhost:${playground.said.replace(/\D+/, "")}`;
    const ended = Promise.race([product.ended, playground.ended]);
    await answering(url, ended);
    const stop = async () => {
      await Promise.all([playground.stop(), product.stop()]);
    };
    return { url, productUrl: product.said, ended, stop };
  } catch (error) {
    await product.stop();
    throw error;
  }
}

function startCli(
  productUrl: string,
  { playgroundPort }: { readonly playgroundPort: number },
): Promise<Program> {
  // It writes a log where it is started.
  const cwd = join(projectRoot, ".cache", "playground");
  mkdirSync(cwd, { recursive: true });
  const endpoint = `${productUrl.replace("localhost", "127.0.0.1")}/api/messages`;
  const args = ["start", "-p", String(playgroundPort), "-e", endpoint, "-c", "msteams"];
  return startProgram([cli, ...args, "--disable-telemetry"], {
    sign: /Listening on \d+/,
    cwd,
    env: {
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: join(projectRoot, ".m365agentsplayground.yml"),
      // Where it finds no browser to open, it would end.
      TEAMSAPPTESTER_BROWSER: "none",
    },
  });
}

/** It says that it listens before it has read its settings, and ends if it does not like them. */
async function answering(url: string, ended: Promise<void>): Promise<void> {
  let isEnded = false;
  ended.then(() => {
    isEnded = true;
  });
  for (let tries = 0; tries < 100 && !isEnded; tries += 1) {
    const response = await fetch(`${url}/_internal/v1/config`).catch(() => undefined);
    if (response?.ok) return;
    await sleep(200);
  }
  throw new Error("The playground does not answer. Its log is in .cache/playground/devTools.");
}
