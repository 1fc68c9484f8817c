import { globSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configVariables, readConfig } from "./config.ts";

const guid = "3f0c0000-0000-4000-8000-00000000c11e";
const other = "c0de0000-0000-4000-8000-0000000000c0";
const bot = "b07b07b0-0000-4000-8000-000000000b07";
const app = "a9900000-0000-4000-8000-000000000a99";

/** As in Azure. */
const azure = {
  COSMOS_ENDPOINT: "https://example.documents.azure.com:443/",
  COSMOS_DATABASE: "guided-team-actions",
  COSMOS_CONTAINER: "records",
  KEY_VAULT_URL: "https://keys-example.vault.azure.net/",
  AAD_APP_CLIENT_ID: guid,
  AAD_TENANT_IDS: guid,
  BOT_ID: bot,
  BOT_TENANT_ID: guid,
  TEAMS_APP_ID: app,
};

const said = (changes: Record<string, string | undefined>): string => {
  try {
    readConfig({ ...azure, ...changes });
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : "not an error";
  }
};

test("what is left out has a default", () => {
  expect(readConfig(azure)).toEqual({
    port: 3978,
    cosmos: {
      endpoint: "https://example.documents.azure.com/",
      database: "guided-team-actions",
      container: "records",
    },
    keyVaultUrl: "https://keys-example.vault.azure.net/",
    clientId: guid,
    tenantIds: [guid],
    bot: { id: bot, tenantId: guid },
    teamsAppId: app,
    teamsShare: 1,
    logLevel: "info",
  });
});

test("every variable counts", () => {
  const env = {
    PORT: "8080",
    COSMOS_ENDPOINT: "http://127.0.0.1:8081",
    COSMOS_DATABASE: "d",
    COSMOS_CONTAINER: "c",
    COSMOS_KEY: "k",
    KEY_VAULT_URL: "https://keys.example",
    AAD_APP_CLIENT_ID: ` ${guid.toUpperCase()} `,
    AAD_TENANT_IDS: `${guid.toUpperCase()}, ${other}`,
    BOT_ID: ` ${bot.toUpperCase()}`,
    BOT_TENANT_ID: other.toUpperCase(),
    BOT_PASSWORD: "p",
    TEAMS_APP_ID: app.toUpperCase(),
    MANAGED_IDENTITY_CLIENT_ID: other,
    REDIS_URL: "rediss://:p%2Fw@redis.example:10000",
    LOG_LEVEL: "error",
    SOMETHING_ELSE: "is none of our business",
  };
  expect(readConfig(env)).toEqual({
    port: 8080,
    cosmos: { endpoint: "http://127.0.0.1:8081/", database: "d", container: "c", key: "k" },
    keyVaultUrl: "https://keys.example/",
    managedIdentityClientId: other,
    clientId: guid,
    tenantIds: [guid, other],
    bot: { id: bot, tenantId: other, password: "p" },
    teamsAppId: app,
    teamsShare: 1,
    redisUrl: "rediss://:p%2Fw@redis.example:10000",
    logLevel: "error",
  });
});

describe("a variable that is missing or empty is named", () => {
  test.each(Object.keys(azure))("%s", (name) => {
    expect(said({ [name]: undefined })).toMatch(new RegExp(`^${name} is missing\\. Set it to `));
    expect(said({ [name]: "" })).toMatch(new RegExp(`^${name} is missing\\.`));
  });

  test("all of them at once, a sentence for each", () => {
    const none = Object.fromEntries(Object.keys(azure).map((name) => [name, undefined]));
    const lines = said({ ...none, PORT: "x" }).split("\n");
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["PORT", ...Object.keys(azure)]);
  });
});

describe("a variable that is wrong is named, with the reason and without the value", () => {
  test.each([
    ["PORT", "80 80"],
    ["PORT", "65536"],
    ["PORT", "-1"],
    ["PORT", "1e3"],
    ["COSMOS_ENDPOINT", "example"],
    ["COSMOS_ENDPOINT", "AccountEndpoint=https://x.example/;AccountKey=secret"],
    ["COSMOS_ENDPOINT", "http://example.documents.azure.com"],
    ["COSMOS_ENDPOINT", "http://127.0.0.1.evil.example"],
    ["COSMOS_ENDPOINT", "ftp://127.0.0.1"],
    ["COSMOS_ENDPOINT", "https://me:secret@example.documents.azure.com"],
    ["COSMOS_DATABASE", "a/b"],
    ["COSMOS_CONTAINER", "a b"],
    ["KEY_VAULT_URL", "keys-example"],
    ["KEY_VAULT_URL", "http://127.0.0.1:8443"],
    ["KEY_VAULT_URL", "https://me:secret@keys.example"],
    ["AAD_APP_CLIENT_ID", "guided-team-actions"],
    ["AAD_APP_CLIENT_ID", `${guid}0`],
    ["AAD_TENANT_IDS", "contoso.example"],
    ["AAD_TENANT_IDS", `${guid},`],
    ["AAD_TENANT_IDS", `${guid};${other}`],
    ["BOT_ID", "28:bot"],
    ["BOT_ID", `${bot}, ${other}`],
    ["BOT_TENANT_ID", "contoso.example"],
    ["TEAMS_APP_ID", "com.example.app"],
    ["TEAMS_SHARE", "0"],
    ["TEAMS_SHARE", "half"],
    ["TEAMS_SHARE", "1.5"],
    ["REDIS_URL", "redis.example:10000"],
    ["REDIS_URL", "https://:secret@redis.example"],
    ["REDIS_URL", "redis://"],
    ["MANAGED_IDENTITY_CLIENT_ID", "system"],
    ["LOG_LEVEL", "loud"],
  ])("%s=%s", (name, value) => {
    const sentence = said({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must .+\\.$`));
    expect(sentence).not.toContain(value);
  });
});

test("a bot without a password is a managed identity", () => {
  expect(readConfig({ ...azure, BOT_PASSWORD: "" }).bot).toEqual({ id: bot, tenantId: guid });
});

test("a key is for an emulator on this machine, which needs one, and for nothing else", () => {
  expect(said({ COSMOS_KEY: "secret" })).toMatch(/^COSMOS_KEY is for an emulator/);
  expect(said({ COSMOS_ENDPOINT: "http://127.0.0.1:8081" })).toMatch(/^COSMOS_KEY is for/);
  expect(said({ COSMOS_ENDPOINT: "https://localhost:8081", COSMOS_KEY: "secret" })).toBe("");
});

test("the infrastructure sets the variables that the server reads, and no other", () => {
  const bicep = readFileSync(`${import.meta.dirname}/../infra/main.bicep`, "utf8");
  const named = [...bicep.matchAll(/\bname: '([A-Z_]+)'/g)].map(([, name]) => name);
  const set = named.filter((name) => !name?.match(/^(WEBSITE|SCM)_/));
  expect(set).toEqual(expect.arrayContaining(Object.keys(azure)));
  expect(configVariables).toEqual(expect.arrayContaining(set));
});

test("the database indexes the fields that records are asked for by, and no other", () => {
  const bicep = readFileSync(`${import.meta.dirname}/../infra/main.bicep`, "utf8");
  const indexed = [...bicep.matchAll(/'\/record\/(\w+)'/g)].map(([, field]) => field);
  const sources = globSync(`${import.meta.dirname}/usecases/*.ts`)
    .filter((file) => !file.endsWith(".test.ts"))
    .map((file) => readFileSync(file, "utf8"));
  // `store.list(kind, pk, { … })`, and the conditions of `listOpenAnd`.
  const conditions = sources.flatMap((text) => [
    ...text.matchAll(/\.list\(\s*\w+Kind,[^;{]*?\{([^;]*?)\}\s*,?\s*\)/g),
    ...text.matchAll(/listOpenAnd\(\w+, \w+, \[([^;]*?)\]\)/g),
  ]);
  const asked = conditions
    .flatMap(([, text = ""]) => [...text.matchAll(/(?:^|[{,])\s*(\w+)\s*(?=[:,}]|$)/g)])
    .map(([, field]) => field)
    .filter((field) => field !== "since");
  expect(indexed.toSorted()).toEqual([...new Set(["nextDueAt", ...asked])].toSorted());
});
