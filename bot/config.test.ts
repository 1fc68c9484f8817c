import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { configVariables, readConfig } from "./config.ts";

const guid = "3f0c0000-0000-4000-8000-00000000c11e";
const other = "c0de0000-0000-4000-8000-0000000000c0";

/** As in Azure. */
const azure = {
  COSMOS_ENDPOINT: "https://example.documents.azure.com:443/",
  COSMOS_DATABASE: "guided-team-actions",
  COSMOS_CONTAINER: "records",
  AAD_APP_CLIENT_ID: guid,
  AAD_TENANT_IDS: guid,
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
    clientId: guid,
    tenantIds: [guid],
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
    AAD_APP_CLIENT_ID: ` ${guid.toUpperCase()} `,
    AAD_TENANT_IDS: `${guid.toUpperCase()}, ${other}`,
    MANAGED_IDENTITY_CLIENT_ID: other,
    LOG_LEVEL: "error",
    SOMETHING_ELSE: "is none of our business",
  };
  expect(readConfig(env)).toEqual({
    port: 8080,
    cosmos: { endpoint: "http://127.0.0.1:8081/", database: "d", container: "c", key: "k" },
    managedIdentityClientId: other,
    clientId: guid,
    tenantIds: [guid, other],
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
    ["AAD_APP_CLIENT_ID", "guided-team-actions"],
    ["AAD_APP_CLIENT_ID", `${guid}0`],
    ["AAD_TENANT_IDS", "contoso.example"],
    ["AAD_TENANT_IDS", `${guid},`],
    ["AAD_TENANT_IDS", `${guid};${other}`],
    ["MANAGED_IDENTITY_CLIENT_ID", "system"],
    ["LOG_LEVEL", "loud"],
  ])("%s=%s", (name, value) => {
    const sentence = said({ [name]: value });
    expect(sentence).toMatch(new RegExp(`^${name} must .+\\.$`));
    expect(sentence).not.toContain(value);
  });
});

test("a key is for an emulator on this machine, which needs one, and for nothing else", () => {
  expect(said({ COSMOS_KEY: "secret" })).toMatch(/^COSMOS_KEY is for an emulator/);
  expect(said({ COSMOS_ENDPOINT: "http://127.0.0.1:8081" })).toMatch(/^COSMOS_KEY is for/);
  expect(said({ COSMOS_ENDPOINT: "https://localhost:8081", COSMOS_KEY: "secret" })).toBe("");
});

test("the infrastructure sets the variables that the server reads, and no other", () => {
  const bicep = readFileSync(`${import.meta.dirname}/../infra/main.bicep`, "utf8");
  const set = [...bicep.matchAll(/\bname: '([A-Z_]+)'/g)].map(([, name]) => name);
  expect(set).toEqual(expect.arrayContaining(Object.keys(azure)));
  expect(configVariables).toEqual(expect.arrayContaining(set));
});
