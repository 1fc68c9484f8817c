import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "main-"));
afterAll(() => rmSync(folder, { recursive: true }));

function start(env: Record<string, string>) {
  const main = spawn(process.execPath, [join(import.meta.dirname, "main.ts")], {
    env: { ...process.env, NODE_ENV: "development", LOCAL_DATA: folder, ...env },
  });
  const said = { out: "", error: "" };
  main.stderr.on("data", (chunk) => {
    said.error += chunk;
  });
  const address = new Promise<string>((resolve) => {
    main.stdout.on("data", (chunk) => {
      said.out += chunk;
      const found = said.out.match(/http:\S+/)?.[0];
      if (found) resolve(found);
    });
  });
  const ended = new Promise<number | null>((resolve) => main.on("close", resolve));
  return { main, said, address, ended };
}

test("it prints one address, answers there on loopback, and stops cleanly when asked", async () => {
  const { main, said, address, ended } = start({ PORT: "0" });
  const health = await fetch(`${await address}/healthz`);
  expect(health.status).toBe(200);
  main.kill("SIGTERM");
  expect(await ended).toBe(0);
  expect(said.out.trim().split("\n")).toHaveLength(1);
  expect(said.error).toBe("");
}, 20_000);

test("a port that is taken is a sentence with a way out", async () => {
  const other = createServer();
  await new Promise<void>((listening) => other.listen(0, "127.0.0.1", listening));
  const { port } = other.address() as AddressInfo;
  const { said, ended } = start({ PORT: String(port) });
  expect(await ended).toBe(1);
  expect(said.error).toContain(`Port ${port} is taken by another program.`);
  other.close();
}, 20_000);

test.each([
  [{ PORT: "abc" }, 'PORT must be a number from 1 to 65535, and is "abc".'],
  [{ NODE_ENV: "production" }, "NODE_ENV is production"],
])(
  "it does not start with %o and says why",
  async (env, why) => {
    const { said, ended } = start(env);
    expect(await ended).toBe(1);
    expect(said.error.trim()).toContain(why);
    expect(said.out).toBe("");
  },
  20_000,
);
