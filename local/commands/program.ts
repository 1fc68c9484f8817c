import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { projectRoot } from "./run-command.mjs";

/** A program of Node that runs beside us and ends with us. */
export interface Program {
  /** What it printed that it was started for: the first match of the pattern. */
  readonly said: string;
  /** Resolves when it has ended. */
  readonly ended: Promise<void>;
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>;
}

const endWithParent = pathToFileURL(join(import.meta.dirname, "end-with-parent.mjs")).href;

/** Starts a program and waits until it prints something like `sign`; throws what it said if it ends first. */
export async function startProgram(
  args: readonly string[],
  { sign, cwd = projectRoot, env }: { sign: RegExp; cwd?: string; env: NodeJS.ProcessEnv },
): Promise<Program> {
  const child = spawn(process.execPath, ["--import", endWithParent, ...args], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const ended = once(child, "close").then(() => undefined);
  const said = await saidBy(child, sign);
  // What went wrong later is for whoever watches; before, it was in the error.
  child.stderr?.pipe(process.stderr, { end: false });
  return {
    said,
    ended,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) child.kill("SIGTERM");
      await ended;
    },
  };
}

function saidBy(child: ChildProcess, sign: RegExp): Promise<string> {
  let printed = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const said = sign.exec(printed)?.[0];
      if (said === undefined) return;
      child.stderr?.off("data", hear);
      resolve(said);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("close", () => reject(new Error(printed.trim() || "A program ended silently.")));
  });
}
