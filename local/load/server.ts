import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createApp } from "../../bot/app.ts";
import { rememberedTokens } from "../../bot/identity/remembered-tokens.ts";
import { fileKeys } from "../../bot/keys/file-keys.ts";
import { redisRelay } from "../../bot/live/redis-relay.ts";
import type { Log } from "../../bot/ports.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { silentChats } from "../../bot/testing/deliveries.ts";
import { peopleOf } from "./load-people.ts";
import type { LoadReport } from "./load-server.ts";
import { loadTokens } from "./load-tokens.ts";

// The product's server under load: API, live updates, scheduler and a store on disk, with the limits of
// production and without a bot. It tells whoever started it, by Node's own messages, what it uses.

const log: Log = {
  info() {},
  error(fields, message) {
    process.stderr.write(`${JSON.stringify({ level: "error", message, ...fields })}\n`);
  },
};

/** That Redis is away is what is measured. */
const silent: Log = { info() {}, error() {} };

const [folder = "", key = "", redisUrl] = process.argv.slice(2);
const app = createApp({
  store: embeddedStore({ file: join(folder, "embedded.sqlite") }),
  clock: Date.now,
  newId: randomUUID,
  rosters: {
    read: async (_tenantId, conversationId) => ({
      name: "Load",
      people: peopleOf(conversationId),
    }),
    isInMeeting: async () => undefined,
  },
  tokens: rememberedTokens(loadTokens(Buffer.from(key, "hex")), Date.now),
  log,
  ...(redisUrl === undefined
    ? {}
    : { others: { relay: redisRelay({ url: redisUrl, log: silent }) } }),
  keys: fileKeys(join(folder, "keys")),
  chats: silentChats,
  tabFolder: join(import.meta.dirname, "..", "..", "tab", "dist"),
  frameAncestors: ["'self'"],
});

const report = (what: LoadReport) => process.send?.(what);

process.on("message", () => {
  globalThis.gc?.();
  const { rss, heapUsed } = process.memoryUsage();
  const { user, system } = process.cpuUsage();
  report({ rss, heapUsed, cpuMs: (user + system) / 1_000 });
});
process.once("disconnect", () => process.exit(0));
app.http.listen(0, "127.0.0.1", () => {
  report({ port: (app.http.address() as AddressInfo).port });
});
