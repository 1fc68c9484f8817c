import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createHttpServer } from "@vercel/cosmosdb-server";
import type { EmbeddedStore } from "../../bot/store/embedded-store.ts";
import { projectRoot } from "../commands/run-command.mjs";
import { localStore } from "../local-store.ts";
import { emptyRoom, roomFile } from "../room-record.ts";

/** The local server as `npm start` runs it, in a process of its own with data of its own. */
export interface LocalServer {
  readonly url: string;
  /** Opens its store, as a second process has it. */
  openStore(): Promise<EmbeddedStore>;
  /** Ends the process at once, as a power cut would. */
  kill(): Promise<void>;
  /** Starts it again on the same port, with the same data. */
  startAgain(): Promise<void>;
  /** Stops it and removes its data. */
  stop(): Promise<void>;
}

/** Cosmos DB as the server has it with `STORE=cosmos`: it lives on where the server is killed. */
async function emulatorOfCosmos() {
  const server = createHttpServer();
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop() {
      server.close();
      server.closeAllConnections();
    },
  };
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
  const emulator = process.env["STORE"] === "cosmos" ? await emulatorOfCosmos() : undefined;
  const env = {
    ...process.env,
    NODE_ENV: "test",
    LOCAL_DATA: dataFolder,
    LOCAL_COSMOS: emulator?.url ?? "",
    LOCAL_PACE: String(pace),
  };
  let { child, url } = await start(args, { ...env, PORT: "0" });
  const kill = async (signal: NodeJS.Signals) => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  };
  return {
    url,
    openStore: () => localStore({ folder: join(projectRoot, dataFolder), emulator: emulator?.url }),
    kill: () => kill("SIGKILL"),
    async startAgain() {
      ({ child, url } = await start(args, { ...env, PORT: new URL(url).port }));
    },
    async stop() {
      await kill("SIGTERM");
      emulator?.stop();
      rmSync(join(projectRoot, dataFolder), { recursive: true, force: true });
    },
  };
}

function start(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): Promise<{ child: ChildProcess; url: string }> {
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
