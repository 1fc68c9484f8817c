import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { createApp } from "../bot/app.ts";
import { rememberedTokens } from "../bot/identity/remembered-tokens.ts";
import { fileKeys } from "../bot/keys/file-keys.ts";
import { usualLimits } from "../bot/limits.ts";
import type { Log } from "../bot/ports.ts";
import { localAccess } from "../bot/teams/bot-access.ts";
import { teamsBot } from "../bot/teams/teams-bot.ts";
import { guardHost } from "./host-guard.ts";
import { localClock } from "./local-clock.ts";
import { readLocalConfig } from "./local-config.ts";
import { localStore } from "./local-store.ts";
import { localTokens } from "./local-tokens.ts";
import { roomFile } from "./room-record.ts";
import { meetingRoom } from "./room-server.ts";

// The product on one machine, without Teams and without Azure. Nothing of it is ever deployed.

const root = join(import.meta.dirname, "..");

/** Only what went wrong: `npm start` prints one address and then stays quiet. */
const log: Log = {
  info() {},
  error(fields, message) {
    process.stderr.write(`${JSON.stringify({ level: "error", message, ...fields })}\n`);
  },
};

async function main(): Promise<void> {
  const { port, dataFolder, emulator, pace } = readLocalConfig(process.env);
  const data = resolve(root, dataFolder);
  const file = roomFile(join(data, "room.json"));
  const clock = localClock(file.read().offsetMs);
  const tokens = localTokens(clock.now);
  const newId = randomUUID;
  const pageFolder = join(root, "local", "dist");
  const room = meetingRoom({ clock, tokens, file, pageFolder, pace, log, newId });
  const store = await localStore({ folder: data, emulator, clock: clock.now });
  const bot = teamsBot({ access: localAccess, store, clock: clock.now, log, appId: "local" });
  const app = createApp({
    store,
    clock: clock.now,
    newId,
    rosters: bot.rosters,
    tokens: rememberedTokens(tokens, clock.now),
    log,
    keys: fileKeys(join(data, "keys")),
    chats: bot.chats,
    messages: bot.routes,
    // The sample people act up to a hundred times as fast as people, and stand for any number of them.
    limits: { ...usualLimits, calls: { atOnce: 20_000, perSecond: 500 }, linesOfPerson: 500 },
    tabFolder: join(root, "tab", "dist"),
    frameAncestors: ["'self'"],
    mount: room.mount,
  });
  guardHost(app.http);

  const stop = async () => {
    room.close();
    bot.stop();
    const closed = app.close();
    // A browser keeps connections that it has not used yet, and they would keep us.
    app.http.closeAllConnections();
    await closed;
    store.close();
  };
  await new Promise<void>((resolve, reject) => {
    app.http.once("error", (error) => reject(listenError(error, port)));
    app.http.listen(port, "127.0.0.1", resolve);
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  const { port: chosen } = app.http.address() as AddressInfo;
  await room.begin(`http://127.0.0.1:${chosen}`, app);
  process.stdout.write(`\n  Guided Team Actions is ready: http://localhost:${chosen}\n\n`);
}

function listenError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === "EADDRINUSE") {
    return new Error(
      `Port ${port} is taken by another program. Stop it, or choose another port: PORT=3979 npm start`,
    );
  }
  if (error.code === "EACCES") {
    return new Error(`PORT is ${port}, which this account may not open. Choose one above 1023.`);
  }
  return error;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`\n${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
