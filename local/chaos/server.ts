import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { static as files, json } from "express";
import { createApp } from "../../bot/app.ts";
import { fileKeys } from "../../bot/keys/file-keys.ts";
import type { Log } from "../../bot/ports.ts";
import { silentChats } from "../../bot/testing/deliveries.ts";
import { readLocalConfig } from "../local-config.ts";
import { localStore } from "../local-store.ts";
import { localTokens } from "../local-tokens.ts";
import { isSampleKey, samplePeople, sampleTeamName } from "../room/people.ts";

// The product's server for chaos: its API, live updates, scheduler and store, without a bot. The five
// sample people are in every conversation, so that many teams meet at once.

const log: Log = {
  info() {},
  error(fields, message) {
    process.stderr.write(`${JSON.stringify({ level: "error", message, ...fields })}\n`);
  },
};

const { port, dataFolder, emulator } = readLocalConfig(process.env);
const root = join(import.meta.dirname, "..", "..");
const data = resolve(root, dataFolder);
const tokens = localTokens(Date.now);
const app = createApp({
  store: await localStore({ folder: data, emulator }),
  clock: Date.now,
  newId: randomUUID,
  rosters: {
    read: async () => ({
      name: sampleTeamName,
      people: samplePeople.map(({ userId, name }) => ({ userId, name })),
    }),
    isInMeeting: async () => undefined,
  },
  tokens,
  // Five people on one machine ask for as many as there are teams.
  limits: {
    calls: { atOnce: 20_000, perSecond: 500 },
    strangers: 20_000,
    linesOfPerson: 1_000,
    linesOfTeam: 1_000,
  },
  log,
  keys: fileKeys(join(data, "keys")),
  chats: silentChats,
  tabFolder: join(root, "tab", "dist"),
  frameAncestors: ["'self'"],
  mount(express) {
    express.use("/", files(join(root, "local", "dist"), { index: false }));
    express.post("/local/token", json(), async ({ body }, response) => {
      if (!isSampleKey(body.person)) return void response.status(404).end();
      response.json({ token: await tokens.issue(body.person) });
    });
  },
});
app.http.listen(port, "127.0.0.1", () => {
  const { port: chosen } = app.http.address() as AddressInfo;
  process.stdout.write(`http://localhost:${chosen}\n`);
});
process.once("SIGTERM", () => process.exit(0));
