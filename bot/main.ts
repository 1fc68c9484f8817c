import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { aloneness, wakingTime } from "#shared/alone.ts";
import { createApp } from "./app.ts";
import { type Config, readConfig } from "./config.ts";
import { entraTokens } from "./identity/entra-tokens.ts";
import { rememberedTokens } from "./identity/remembered-tokens.ts";
import { keyVaultKeys } from "./keys/key-vault-keys.ts";
import { keyVault } from "./keys/vault-client.ts";
import { redisRelay } from "./live/redis-relay.ts";
import { jsonLog } from "./log.ts";
import { requestUnits } from "./request-units.ts";
import { type CosmosConnection, connectCosmos, cosmosStore } from "./store/cosmos-store.ts";
import { botAccess } from "./teams/bot-access.ts";
import { partOf, teamsLimits } from "./teams/delivery/limits.ts";
import { teamsBot } from "./teams/teams-bot.ts";
import { noteStarting } from "./usecases/other-servers.ts";

// The product as it runs in Azure. `local/main.ts` is the same on one machine, without accounts.

/** Teams on the desktop and in the browser, at its old and its new addresses. */
const teamsHosts = [
  "'self'",
  "https://teams.microsoft.com",
  "https://*.teams.microsoft.com",
  "https://*.cloud.microsoft",
];

/**
 * How long what is under way may take once the server is told to stop (ms). Whoever starts next goes
 * on with what is not done by then, as after a crash.
 */
const timeToStop = 8_000;

async function main(): Promise<void> {
  const config = readConfig(process.env);
  const log = jsonLog(config.logLevel);
  const connection = await connect(config);
  const clock = Date.now;
  const { clientId, tenantIds, teamsAppId: appId, redisUrl: url } = config;
  const units = requestUnits();
  const [id, alone] = [randomUUID(), aloneness(wakingTime(() => performance.now(), clock))];
  const store = cosmosStore(connection, { onCharge: units.spend, alone });
  await noteStarting({ store, clock, live: { id } }, setTimeout);
  const limits = partOf(teamsLimits, config.teamsShare);
  const bot = teamsBot({ access: botAccess(config), store, clock, log, appId, limits });
  const app = createApp({
    store,
    clock,
    newId: randomUUID,
    rosters: bot.rosters,
    tokens: rememberedTokens(entraTokens({ clientId, tenantIds, clock, log }), clock),
    log,
    keys: keyVaultKeys(keyVault({ url: config.keyVaultUrl, ...identityOf(config) })),
    chats: bot.chats,
    messages: bot.routes,
    tabFolder: join(import.meta.dirname, "..", "tab", "dist"),
    frameAncestors: teamsHosts,
    watchesRosters: true,
    units,
    others: { id, alone, relay: url === undefined ? undefined : redisRelay({ url, log }) },
  });

  app.http.listen(config.port);
  await once(app.http, "listening").catch((error) => refusePort(error, config.port));

  const stop = async () => {
    log.info({}, "stopping");
    bot.stop();
    await Promise.race([app.close(), setTimeout(timeToStop)]);
    connection.close();
    log.info({}, "stopped");
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => void stop().then(() => process.exit(0)));
  }
  log.info({ port: (app.http.address() as AddressInfo).port }, "listening");
}

/** Which of the machine's managed identities to use, where it has several. */
function identityOf({ managedIdentityClientId }: Config): { managedIdentityClientId?: string } {
  return managedIdentityClientId === undefined ? {} : { managedIdentityClientId };
}

async function connect(config: Config): Promise<CosmosConnection> {
  const { cosmos } = config;
  const createIfMissing = cosmos.key !== undefined;
  try {
    return await connectCosmos({ ...cosmos, ...identityOf(config), createIfMissing });
  } catch (error) {
    const { database, container, endpoint } = cosmos;
    const why = error instanceof Error ? error.message.split("\n")[0] : String(error);
    throw new Error(
      `The container ${container} of the database ${database} at ${endpoint} cannot be opened: ${why}`,
    );
  }
}

function refusePort(error: NodeJS.ErrnoException, port: number): never {
  if (error.code === "EADDRINUSE") {
    throw new Error(`PORT is ${port}, which another program has taken. Choose another one.`);
  }
  if (error.code === "EACCES") {
    throw new Error(`PORT is ${port}, which this account may not open. Choose one above 1023.`);
  }
  throw error;
}

try {
  await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}
