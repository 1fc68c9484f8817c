import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { io } from "socket.io-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { clientId, contoso, entraStandIn } from "../../bot/identity/testing/entra-stand-in.ts";
import { launchChromium } from "../commands/chromium.ts";
import { projectRoot, runCommand } from "../commands/run-command.mjs";
import { localTokens } from "../local-tokens.ts";
import { type RedisServer, redisServer } from "../several-servers/testing/redis-server.ts";

// What is deployed, in an empty folder outside of the project, with the settings of production. Entra's
// keys and Cosmos DB are stand-ins on this machine.

const built = join(".cache", "artefact");
const folder = mkdtempSync(join(tmpdir(), "artefact-"));
const cosmos = createHttpServer();
let entra: Awaited<ReturnType<typeof entraStandIn>>;
let redis: RedisServer;
let server: ChildProcess;
let printed = "";
let url: string;

beforeAll(async () => {
  const { code, output } = await runCommand(process.execPath, [
    join("local", "commands", "artefact.ts"),
    built,
  ]);
  expect({ code, output }).toMatchObject({ code: 0 });
  cpSync(join(projectRoot, built), folder, { recursive: true });
  entra = await entraStandIn();
  redis = await redisServer();
  await once(cosmos.listen(0, "127.0.0.1"), "listening");
  const guid = "3f0c0000-0000-4000-8000-0000000000b0";
  const standIn = join(import.meta.dirname, "..", "artefact", "entra-here.ts");
  server = spawn(
    process.execPath,
    ["--disable-warning=DEP0040", "--import", standIn, "bot/main.js"],
    {
      cwd: folder,
      env: {
        PATH: process.env["PATH"],
        ENTRA_STAND_IN: entra.settings.keysUrl,
        PORT: "0",
        COSMOS_ENDPOINT: `http://127.0.0.1:${(cosmos.address() as AddressInfo).port}`,
        COSMOS_KEY: "any",
        COSMOS_DATABASE: "guided-team-actions",
        COSMOS_CONTAINER: "records",
        KEY_VAULT_URL: "https://keys.example",
        AAD_APP_CLIENT_ID: clientId,
        AAD_TENANT_IDS: contoso,
        BOT_ID: guid,
        BOT_TENANT_ID: guid,
        TEAMS_APP_ID: guid,
        REDIS_URL: redis.url,
      },
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  url = `http://127.0.0.1:${await portOf(server)}`;
});

afterAll(async () => {
  if (server?.exitCode === null) {
    server.kill("SIGTERM");
    await once(server, "exit");
  }
  entra?.keyServer.stop();
  await redis?.stop();
  cosmos.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The port that the server says it listens at; what it says is read on, so that it can always say it. */
function portOf({ stdout }: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  stdout?.setEncoding("utf8").on("data", (text) => {
    printed += text;
    const port = /"port":(\d+)/.exec(printed)?.[1];
    if (port) resolve(port);
  });
  stdout?.once("end", () => reject(new Error(`the server ended: ${printed}`)));
  return promise;
}

const statusOf = async (path: string, token?: string) => {
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return (await fetch(`${url}${path}`, { headers })).status;
};

test("it holds the server, the tab, who wrote what is in them, and nothing else", () => {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
  const strange = files.filter(
    (file) =>
      !/^(bot\/(main|server|assets\/[\w-]+)\.js|tab\/dist\/(index\.html|assets\/.+))$/.test(file),
  );
  expect(strange.toSorted()).toEqual(["licences.txt", "package.json", "sbom.json"]);
  const holding = (text: string) =>
    files.filter((file) => readFileSync(join(folder, file), "utf8").includes(text));
  expect({ paths: holding(projectRoot), room: holding("/local/token") }).toEqual({
    paths: [],
    room: [],
  });
  expect(readFileSync(join(folder, "licences.txt"), "utf8")).toContain("botbuilder 4.23.3 (MIT)");
});

test("on an older Node it says which one is needed, and nothing else", async () => {
  const older = "Object.defineProperty(process, 'versions', { value: { node: '22.17.1' } })";
  const main = join(folder, "bot", "main.js");
  const args = ["--import", `data:text/javascript,${older}`, main];
  expect(await runCommand(process.execPath, args)).toEqual({
    code: 1,
    output: "Node 22.18 or newer is needed; this is 22.17.1.\n",
  });
});

test("it serves the panel, which says outside of Teams where to open it", async () => {
  const browser = await launchChromium();
  const page = await browser.newPage({ viewport: { width: 280, height: 600 } });
  const complaints: string[] = [];
  // teams-js asks Microsoft for its list of hosts; without the internet that fails, as it may.
  page.on("console", (message) => {
    const text = `${message.text()} ${message.location().url}`;
    if (message.type() === "error" && !text.includes("res.cdn.office.net")) complaints.push(text);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  await page.goto(`${url}/tab/`);
  await page.getByText(words.panel.outside).waitFor();
  await browser.close();
  expect(complaints).toEqual([]);
});

test("it lets in whom Entra names, and nobody with a token of the local mode", async () => {
  const now = Math.floor(Date.now() / 1_000);
  const times = { iat: now - 60, nbf: now - 60, exp: now + 3_600 };
  expect(await statusOf("/api/home", await entra.token(times))).toBe(200);
  const ofTheRoom = await localTokens(Date.now).issue("ana");
  expect(await statusOf("/api/home", ofTheRoom)).toBe(401);
  expect(await statusOf("/api/home")).toBe(401);
});

test("it joins the other servers by the Redis that it is given", async () => {
  await expect.poll(() => printed).toContain("the rooms of all servers are one");
});

test("it has none of the meeting room's addresses", async () => {
  const addresses = ["/", "/index.html", "/room-icon.svg", "/local/token", "/local/clock", "/room"];
  for (const path of [...addresses, "/connector/", "/baseline/", "/assets/", "/local/main.ts"]) {
    expect({ path, status: await statusOf(path) }).toEqual({ path, status: 404 });
  }
  const room = io(`${url}/room`, { path: "/live", transports: ["websocket"], reconnection: false });
  const error = await new Promise((resolve) => room.once("connect_error", resolve));
  room.close();
  expect(String(error)).toContain("Invalid namespace");
});
