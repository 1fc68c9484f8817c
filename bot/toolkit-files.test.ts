import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { configVariables, readConfig } from "./config.ts";

const read = (path: string) => readFileSync(`${import.meta.dirname}/../${path}`, "utf8");
const namesIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].map(([, one]) => one);

const local = read("teamsapp.local.yml");

test.each([
  ["teamsapp.yml", "infra/env.sample", read("infra/main.bicep")],
  ["teamsapp.local.yml", "infra/env.local.sample", ""],
])("whatever %s asks for was made before, or is in %s", (file, sample, bicep) => {
  const text = read(file);
  const given = new Set([
    ...namesIn(read(sample), /\b([A-Z][A-Z_]+)=/g),
    ...namesIn(bicep, /^output (\w+)/gm),
  ]);
  // In its order: a step may ask only for what an earlier one has written.
  for (const line of text.split("\n")) {
    for (const name of namesIn(line, /\$\{\{(\w+)\}\}/g)) expect([...given]).toContain(name);
    const [written] = namesIn(line, /^ {6}\w+: ([A-Z][A-Z_]+)$/g);
    if (written !== undefined) given.add(written);
  }
  const parameters = bicep === "" ? [] : ["infra/main.parameters.json"];
  for (const path of ["appPackage/manifest.json", "infra/aad.manifest.json", ...parameters]) {
    const asked = new Set(namesIn(read(path), /\$\{\{(\w+)\}\}/g));
    // The toolkit makes the id of the scope by itself.
    asked.delete("AAD_APP_ACCESS_AS_USER_PERMISSION_ID");
    for (const name of asked) expect([...given]).toContain(name);
  }
});

test("the parameters that are filled in are the Bicep's, and none that it must have is left out", () => {
  const bicep = read("infra/main.bicep");
  const filled = Object.keys(JSON.parse(read("infra/main.parameters.json")).parameters);
  expect(namesIn(bicep, /^param (\w+)/gm)).toEqual(expect.arrayContaining(filled));
  expect(filled).toEqual(expect.arrayContaining(namesIn(bicep, /^param (\w+) \w+$/gm)));
  // What an administrator chooses; what the sample says is what the Bicep takes by itself.
  const sample = read("infra/env.sample");
  for (const [name, variable] of [
    ["instances", "INSTANCES"],
    ["alertEmail", "ALERT_EMAIL"],
  ] as const) {
    expect(filled).toContain(name);
    const [said] = namesIn(sample, new RegExp(`^${variable}=(.*)$`, "gm"));
    expect(bicep).toContain(`param ${name} string = '${said}'`);
  }
});

test("the server on one's own machine gets all that it reads, and nothing else", () => {
  const [, envs = ""] = local.split("envs:\n");
  const set = Object.fromEntries(
    [...envs.matchAll(/^ {8}(\w+): (.+)$/gm)].map(([, name = "", value = ""]) => [name, value]),
  );
  expect(configVariables).toEqual(expect.arrayContaining(Object.keys(set)));
  const guid = "3f0c0000-0000-4000-8000-0000000000b0";
  const filled = Object.entries(set).map(([name, value]) => [
    name,
    value
      .replace(/\$\{\{COSMOS_ENDPOINT\}\}/, "http://localhost:8081")
      .replace(/\$\{\{KEY_VAULT_URL\}\}/, "https://keys.example")
      .replace(/\$\{\{\w+\}\}/, guid),
  ]);
  const { port, bot, teamsAppId } = readConfig(Object.fromEntries(filled));
  expect({ port, bot, teamsAppId }).toEqual({
    port: 3978,
    bot: { id: guid, tenantId: guid, password: guid },
    teamsAppId: guid,
  });
});

test("bot and tab are registered apart in both, so that a token for one is none for the other", () => {
  const [, tab = "", bot = ""] = local.split("uses: aadApp/create");
  expect(tab).toMatch(/generateClientSecret: false[\s\S]*clientId: AAD_APP_CLIENT_ID/);
  expect(bot).toMatch(/generateClientSecret: true[\s\S]*clientId: BOT_ID/);
  expect(read("teamsapp.yml")).not.toContain("clientId: BOT_ID");
});
