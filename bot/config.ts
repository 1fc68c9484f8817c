import { z } from "zod/v4";

/** Where the records are. */
export interface CosmosConfig {
  readonly endpoint: string;
  readonly database: string;
  readonly container: string;
  /** Of an emulator on this machine; a real account is entered as the managed identity. */
  readonly key?: string;
}

/** How the server is started, from the environment and from nowhere else. */
export interface Config {
  readonly port: number;
  readonly cosmos: CosmosConfig;
  /** Where the keys of the ballot boxes are. */
  readonly keyVaultUrl: string;
  readonly managedIdentityClientId?: string;
  readonly clientId: string;
  readonly tenantIds: readonly string[];
  /** The bot's registration. Without a password it is a managed identity with the same id. */
  readonly bot: { readonly id: string; readonly tenantId: string; readonly password?: string };
  /** The id of the app in Teams, for links into it. */
  readonly teamsAppId: string;
  /** Which part of what Teams allows this server may use, where several run. */
  readonly teamsShare: number;
  /** What makes the rooms of several servers one. */
  readonly redisUrl?: string;
  readonly logLevel: LogLevel;
}

const logLevels = ["error", "info", "silent"] as const;
type LogLevel = (typeof logLevels)[number];

const isOnThisMachine = (url: URL) => ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);

/** A variable's text. `z` calls what is not there "invalid input"; we say that it is missing. */
const given = (what: string) => z.string(`is missing. Set it to ${what}`);

const guid = (what: string) => given(what).trim().toLowerCase().pipe(z.guid("must be a GUID"));

const Endpoint = given("the address of the Cosmos DB account")
  .refine((text) => URL.canParse(text), { message: "must be an address", abort: true })
  .transform((text) => new URL(text))
  .refine(
    (url) => url.protocol === "https:" || (url.protocol === "http:" && isOnThisMachine(url)),
    "must begin with https:// (http:// only for an emulator on this machine)",
  )
  .refine(({ username, password }) => !username && !password, "must not carry a password");

const VaultUrl = given("the address of the key vault")
  .refine((text) => URL.canParse(text), { message: "must be an address", abort: true })
  .transform((text) => new URL(text))
  .refine(({ protocol }) => protocol === "https:", "must begin with https://")
  .refine(({ username, password }) => !username && !password, "must not carry a password");

/** With its password in it, as there is no other place for one. */
const RedisUrl = z
  .string()
  .refine((text) => URL.canParse(text), { message: "must be an address", abort: true })
  .transform((text) => new URL(text))
  .refine(
    (url) => url.protocol === "rediss:" || url.protocol === "redis:",
    "must begin with rediss:// (or redis://, where nobody else is on the way)",
  )
  .refine(({ hostname }) => hostname !== "", "must name a machine");

/** Names that Cosmos DB takes. */
const CosmosName = (what: string) =>
  given(what).regex(/^[^/\\?#\s]{1,255}$/, "must be a name without spaces and without / \\ ? #");

const Port = z
  .string()
  .regex(/^\d{1,5}$/, "must be a number from 1 to 65535")
  .transform(Number)
  // 0 lets the system choose, which tests use.
  .refine((port) => port <= 65_535, "must be a number from 1 to 65535");

const CosmosEnvironment = z.object({
  COSMOS_ENDPOINT: Endpoint,
  COSMOS_DATABASE: CosmosName("the name of the database"),
  COSMOS_CONTAINER: CosmosName("the name of the container"),
  COSMOS_KEY: z.string().optional(),
});

const Environment = z.object({
  PORT: Port.default(3978),
  ...CosmosEnvironment.shape,
  KEY_VAULT_URL: VaultUrl,
  AAD_APP_CLIENT_ID: guid("the client id of the app registration"),
  AAD_TENANT_IDS: given("the ids of the tenants that may use the app, with commas between them")
    .transform((text) => text.split(",").map((id) => id.trim().toLowerCase()))
    .pipe(z.array(z.guid("must be GUIDs with commas between them"))),
  BOT_ID: guid("the id of the bot's registration"),
  BOT_TENANT_ID: guid("the id of the tenant in which the bot is registered"),
  BOT_PASSWORD: z.string().optional(),
  TEAMS_APP_ID: guid("the id of the app in Teams"),
  MANAGED_IDENTITY_CLIENT_ID: guid("").optional(),
  TEAMS_SHARE: z
    .string()
    .regex(/^(1|0?\.\d{1,3})$/, "must be a part of one, written as a decimal fraction")
    .transform(Number)
    .refine((share) => share > 0, "must be a part of one, written as a decimal fraction")
    .default(1),
  REDIS_URL: RedisUrl.optional(),
  LOG_LEVEL: z.enum(logLevels, `must be one of ${logLevels.join(", ")}`).default("info"),
});

/** The variables that the server reads. */
export const configVariables: readonly string[] = Object.keys(Environment.shape);

type Variables = Readonly<Record<string, string | undefined>>;

function read<S extends z.ZodType>(schema: S, env: Variables): z.output<S> {
  // Where settings are edited in a form, an empty field means that there is none.
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ""));
  const { success, data, error } = schema.safeParse(set);
  if (!success) throw new Error(sentences(error.issues));
  return data;
}

function cosmosOf(data: z.output<typeof CosmosEnvironment>): CosmosConfig {
  const { COSMOS_KEY: key } = data;
  if (isOnThisMachine(data.COSMOS_ENDPOINT) !== (key !== undefined)) {
    throw new Error(
      "COSMOS_KEY is for an emulator on this machine and for nothing else: a real account is entered as the managed identity.",
    );
  }
  return {
    endpoint: data.COSMOS_ENDPOINT.href,
    database: data.COSMOS_DATABASE,
    container: data.COSMOS_CONTAINER,
    ...(key === undefined ? {} : { key }),
  };
}

/** Where the records are, for whoever needs nothing else. Throws as `readConfig` does. */
export const readCosmosConfig = (env: Variables): CosmosConfig =>
  cosmosOf(read(CosmosEnvironment, env));

/**
 * Reads the environment once. Throws one error with one sentence for each variable that is missing
 * or wrong. No sentence repeats a value: people paste secrets into the wrong field.
 */
export function readConfig(env: Variables): Config {
  const data = read(Environment, env);
  const { MANAGED_IDENTITY_CLIENT_ID: managedIdentityClientId } = data;
  const { BOT_PASSWORD: password, REDIS_URL: redis } = data;
  return {
    port: data.PORT,
    cosmos: cosmosOf(data),
    keyVaultUrl: data.KEY_VAULT_URL.href,
    ...(managedIdentityClientId === undefined ? {} : { managedIdentityClientId }),
    clientId: data.AAD_APP_CLIENT_ID,
    tenantIds: data.AAD_TENANT_IDS,
    bot: {
      id: data.BOT_ID,
      tenantId: data.BOT_TENANT_ID,
      ...(password === undefined ? {} : { password }),
    },
    teamsAppId: data.TEAMS_APP_ID,
    teamsShare: data.TEAMS_SHARE,
    ...(redis === undefined ? {} : { redisUrl: redis.href }),
    logLevel: data.LOG_LEVEL,
  };
}

/** The first thing that is wrong with each variable. */
function sentences(issues: readonly z.core.$ZodIssue[]): string {
  const byVariable = Map.groupBy(issues, ({ path }) => String(path[0]));
  return [...byVariable].map(([name, [issue]]) => `${name} ${issue?.message}.`).join("\n");
}
