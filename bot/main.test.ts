import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";

const guid = "3f0c0000-0000-4000-8000-00000000c11e";
const emulator = createHttpServer();
/** Where it does not answer: how often it was asked. */
let unanswered: number | undefined;
let env: Record<string, string>;
let children: ChildProcess[] = [];

beforeAll(async () => {
  await once(emulator.listen(0, "127.0.0.1"), "listening");
  emulator.prependListener("request", (_request, response) => {
    if (unanswered === undefined) return;
    unanswered += 1;
    response.end = () => response;
  });
  env = {
    PORT: "0",
    COSMOS_ENDPOINT: `http://127.0.0.1:${portOf(emulator)}`,
    COSMOS_KEY: "any",
    COSMOS_DATABASE: "guided-team-actions",
    COSMOS_CONTAINER: "records",
    KEY_VAULT_URL: "https://keys.example",
    AAD_APP_CLIENT_ID: guid,
    AAD_TENANT_IDS: guid,
    BOT_ID: guid,
    BOT_TENANT_ID: guid,
    TEAMS_APP_ID: guid,
  };
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
});
afterAll(() => {
  emulator.close();
});

const portOf = (server: { address(): unknown }) => (server.address() as AddressInfo).port;

/** Starts the server as Azure does, with these variables and no others. */
function start(variables: Record<string, string>) {
  const main = join(import.meta.dirname, "main.ts");
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env["PATH"], ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  const printed = { out: "", err: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    printed.out += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    printed.err += text;
  });
  const ended = once(child, "close").then(([code]) => ({ code, ...printed }));
  return { child, printed, ended };
}

async function listening(variables = env) {
  const server = start(variables);
  await expect
    .poll(() => server.printed.out + server.printed.err, { timeout: 20_000 })
    .toContain('"listening"');
  const port = /"port":(\d+)/.exec(server.printed.out)?.[1];
  return { ...server, url: `http://127.0.0.1:${port}` };
}

describe("the server in production", { timeout: 30_000 }, () => {
  test("is healthy, lets nobody in without a token of Entra's, and stops when told", async () => {
    const { url, child, ended } = await listening();
    const health = await fetch(`${url}/healthz`);
    expect(health.status).toBe(200);
    expect(health.headers.get("content-security-policy")).toContain(
      "frame-ancestors 'self' https://teams.microsoft.com https://*.teams.microsoft.com https://*.cloud.microsoft",
    );
    const statusOf = async (path: string, init?: RequestInit) =>
      (await fetch(`${url}${path}`, init)).status;
    expect(await statusOf("/api/home")).toBe(401);
    const authorization = "Bearer a.b.c";
    expect(await statusOf("/api/home", { headers: { authorization } })).toBe(401);
    for (const path of ["/", "/local/token", "/room", "/room/", "/bot/main.ts", "/.env"]) {
      expect(await statusOf(path)).toBe(404);
    }

    const told = performance.now();
    child.kill("SIGTERM");
    const { code, out, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toContain('"stopped"');
    expect(performance.now() - told).toBeLessThan(10_000);
  });

  test("stops in time when told, though what it is doing does not end", async () => {
    const { child, ended } = await listening();
    unanswered = 0;
    await expect.poll(() => unanswered, { timeout: 10_000 }).toBeGreaterThan(0);
    const told = performance.now();
    child.kill("SIGTERM");
    const { code, err } = await ended;
    unanswered = undefined;

    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(performance.now() - told).toBeLessThan(9_500);
  });

  test("says which port is taken", async () => {
    const other = createServer();
    await once(other.listen(0), "listening");
    const PORT = String(portOf(other));
    const { code, err } = await start({ ...env, PORT }).ended;
    other.close();
    expect(code).toBe(1);
    expect(err).toBe(`PORT is ${PORT}, which another program has taken. Choose another one.\n`);
  });

  test("says which variables are wrong, a sentence for each and no stack", async () => {
    const { code, out, err } = await start({ ...env, AAD_TENANT_IDS: "", LOG_LEVEL: "loud" }).ended;
    expect({ code, out }).toEqual({ code: 1, out: "" });
    const [tenants, level, ...more] = err.trimEnd().split("\n");
    expect(tenants).toMatch(/^AAD_TENANT_IDS is missing\./);
    expect(level).toMatch(/^LOG_LEVEL must be one of /);
    expect(more).toEqual([]);
  });

  test("says that it cannot open its container, and does not start", async () => {
    const nobody = createServer();
    await once(nobody.listen(0, "127.0.0.1"), "listening");
    const COSMOS_ENDPOINT = `http://127.0.0.1:${portOf(nobody)}`;
    nobody.close();
    const { code, out, err } = await start({ ...env, COSMOS_ENDPOINT }).ended;
    expect({ code, out }).toEqual({ code: 1, out: "" });
    expect(err).toMatch(/^The container records of the database .+ cannot be opened: .+\n$/);
  });
});
