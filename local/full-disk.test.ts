import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { aDraftContent } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { sampleConversationId } from "./room/people.ts";

const folder = mkdtempSync(join(tmpdir(), "full-disk-"));
const running: ChildProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map(end));
  rmSync(folder, { recursive: true, force: true });
});

/** As a power cut would. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill("SIGKILL");
  await once(server, "exit");
}

/** Starts the server of `npm start`, which can write no file beyond so many blocks, and gives its address. */
async function start(blocks: number | "unlimited") {
  const program = `ulimit -f ${blocks}; exec "$0" "$1"`;
  const main = join(import.meta.dirname, "main.ts");
  const server = spawn("sh", ["-c", program, process.execPath, main], {
    env: { ...process.env, NODE_ENV: "test", PORT: "0", LOCAL_DATA: folder, LOCAL_PACE: "100" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  running.push(server);
  const url = await new Promise<string>((resolve, reject) => {
    server.stdout.on("data", (chunk) => {
      const found = /http:\/\/localhost:\d+/.exec(String(chunk))?.[0];
      if (found) resolve(found);
    });
    server.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const issued = await fetch(`${url}/local/token`, {
    method: "POST",
    headers: { "content-type": "application/json", origin: url },
    body: JSON.stringify({ person: "ana" }),
  });
  const { token } = await issued.json();
  const call = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, reply: await response.json() };
  };
  return { server, call };
}

type Call = Awaited<ReturnType<typeof start>>["call"];

const texts = aDraftContent({
  whenToUse: Array.from({ length: 5 }, () => "So it is. ".repeat(25)),
});

/** Saves a draft again and again until that is refused, or often enough. */
async function saves(call: Call, path: string, from: number, most: number) {
  for (let version = from; version < from + most; version++) {
    const content = { ...texts, summary: `Version ${version + 1}` };
    const { status, reply } = await call("PUT", path, { seenVersion: version, content });
    if (status !== 200) return { saved: version, status, reply };
  }
  return { saved: from + most, status: 200, reply: undefined };
}

test("[R193] where the disk is full a change is refused in a sentence, and all that was told to be saved is there", async () => {
  const full = await start(512);
  const { reply: team } = await full.call("POST", "/teams", {
    conversationId: sampleConversationId,
  });
  const path = `/teams/${team.id}/drafts/${randomUUID()}`;
  const { saved, status, reply } = await saves(full.call, path, 0, 2_000);
  expect([status, reply]).toEqual([
    503,
    { error: { code: "unavailable", message: words.errors.unavailable } },
  ]);
  expect(saved).toBeGreaterThan(5);
  // It goes on to read, and to say so.
  const seen = await full.call("GET", path);
  expect([seen.status, seen.reply.version]).toEqual([200, saved]);
  expect((await saves(full.call, path, saved, 1)).status).toBe(503);

  await end(full.server);
  const roomy = await start("unlimited");
  const found = await roomy.call("GET", path);
  expect(found.reply).toMatchObject({ version: saved, content: { summary: `Version ${saved}` } });
  expect(await saves(roomy.call, path, saved, 3)).toMatchObject({ saved: saved + 3, status: 200 });
}, 60_000);
