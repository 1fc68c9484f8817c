import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../commands/run-command.mjs";
import { emptyRoom, roomFile } from "../room-record.ts";

/** The local server as `npm start` runs it, in a process of its own with data of its own. */
export interface LocalServer {
  readonly url: string;
  /** The file of its embedded store, which others may open as well. */
  readonly storeFile: string;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with the same data. */
  startAgain(): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/**
 * Starts a server on a free port; `pace` is how slowly the sample people act, and `startsAt` (ms) what
 * its clock says at first, which can only be later than it is. `program` may be another server, and
 * `loads` what Node loads before it.
 */
export async function localServer({
  pace = 1,
  startsAt,
  program = "local/main.ts",
  loads = [],
}: {
  readonly pace?: number;
  readonly startsAt?: number;
  readonly program?: string;
  readonly loads?: readonly string[];
} = {}): Promise<LocalServer> {
  const args = [...loads.flatMap((file) => ["--import", file]), program];
  const dataFolder = join(".cache", "e2e", randomUUID());
  if (startsAt !== undefined) {
    const file = roomFile(join(projectRoot, dataFolder, "room.json"));
    file.write({ ...emptyRoom, offsetMs: startsAt - Date.now() });
  }
  let { child, url } = await start(args, dataFolder, 0, pace);
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  };
  return {
    url,
    storeFile: join(projectRoot, dataFolder, "embedded.sqlite"),
    kill: () => kill("SIGKILL"),
    async startAgain() {
      ({ child, url } = await start(args, dataFolder, Number(new URL(url).port), pace));
    },
    async stop() {
      await kill("SIGTERM");
      rmSync(join(projectRoot, dataFolder), { recursive: true, force: true });
    },
  };
}

function start(
  args: readonly string[],
  dataFolder: string,
  port: number,
  pace: number,
): Promise<{ child: ChildProcess; url: string }> {
  const env = {
    ...process.env,
    NODE_ENV: "test",
    PORT: String(port),
    LOCAL_DATA: dataFolder,
    LOCAL_PACE: String(pace),
  };
  const child = spawn(process.execPath, [...args], { cwd: projectRoot, env });
  let printed = "";
  return new Promise((resolve, reject) => {
    const hear = (chunk: Buffer) => {
      printed += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (url) resolve({ child, url });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.once("exit", () => reject(new Error(`The server stopped: ${printed}`)));
  });
}
