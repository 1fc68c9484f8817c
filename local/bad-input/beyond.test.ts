import { randomUUID } from "node:crypto";
import type { AddressInfo } from "node:net";
import { connect } from "node:net";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { draftOf } from "#shared/own-actions/draft-action.ts";
import { ana, anOwnAction, ben, dana } from "#shared/testing/builders.ts";
import { httpServer } from "../../bot/http/http-server.ts";
import { usualLimits } from "../../bot/limits.ts";
import { aScene, headersOf, pathOf, type Scene } from "../../bot/testing/good-calls.ts";
import { listen, Refused } from "../../bot/testing/listener.ts";
import { sendRaw } from "../../bot/testing/raw-request.ts";
import { testApp, tokenFor } from "../../bot/testing/test-app.ts";
import { livePath, rawLine, saysWho } from "./testing/raw-line.ts";

// What the 108 leave out.

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.close());

/** Sends bytes as they are, and gives all that comes back until the other side closes. */
async function raw(url: string, ...parts: readonly (string | Buffer)[]): Promise<string> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answered = "";
  socket.on("data", (part) => {
    answered += part.toString("latin1");
  });
  socket.on("error", () => {});
  for (const part of parts) socket.write(part);
  await new Promise<void>((done) => {
    socket.on("close", () => done());
    // What is kept open for the next request has answered this one.
    socket.on("data", () => setTimeout(done, 50));
  });
  socket.destroy();
  return answered;
}

const head = (...lines: string[]) => `${lines.join("\r\n")}\r\n\r\n`;
const statusesIn = (answered: string) =>
  [...answered.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));
const bearer = `authorization: Bearer ${tokenFor(ana)}`;
const isPolluted = () => Reflect.get({}, "polluted") !== undefined;

test("keys of the prototype inside what is kept: a draft, an answer, a file", async () => {
  const content = JSON.stringify(draftOf(anOwnAction())).slice(1);
  const before = scene.dump();
  const bodies = [
    ["saveDraft", `{"seenVersion":3,"content":{"__proto__":{"polluted":1},${content}}`],
    [
      "saveDraft",
      `{"seenVersion":3,"content":{"constructor":{"prototype":{"polluted":1}},${content}}`,
    ],
    ["answerRound", '{"commandId":"c","answer":{"__proto__":{"polluted":1},"toString":3}}'],
    [
      "importActions",
      JSON.stringify({ commandId: "c", file: '{"__proto__":{"polluted":1},"actions":[]}' }),
    ],
  ] as const;
  for (const [name, body] of bodies) expect((await scene.send(name, { body })).status).toBe(400);
  expect([isPolluted(), scene.dump()]).toEqual([false, before]);
});

test("a file of a hundred thousand levels, and one in which a key stands twice", async () => {
  const before = scene.dump();
  const began = performance.now();
  for (const file of [
    "[".repeat(100_000),
    '{"a":'.repeat(100_000),
    `{"format":1,"actions":${"[".repeat(50_000)}${"]".repeat(50_000)}}`,
    '{"actions":[],"actions":[]}',
  ]) {
    const body = JSON.stringify({ commandId: randomUUID(), file });
    const { status, text } = await scene.send("importActions", { body });
    expect([file.slice(0, 20), status]).toEqual([file.slice(0, 20), 400]);
    expect(text.length).toBeLessThan(2_000);
  }
  expect(performance.now() - began).toBeLessThan(10_000);
  expect([scene.dump(), scene.app.logged]).toEqual([before, []]);
});

test("texts on which a careless pattern would hang", async () => {
  const began = performance.now();
  for (const text of [
    "<".repeat(1_100),
    `${"a ".repeat(500)}\u200b`,
    "((((".repeat(250),
    "‍".repeat(1_100),
  ]) {
    const content = { ...draftOf(anOwnAction()), notice: text.repeat(3) };
    const body = JSON.stringify({ seenVersion: 0, content });
    const path = pathOf("saveDraft", { teamId: scene.meeting.teamId, actionId: randomUUID() });
    expect([200, 400]).toContain((await scene.send("saveDraft", { path, body })).status);
  }
  expect(performance.now() - began).toBeLessThan(3_000);
});

test("a zero byte in an address, a header and a text", async () => {
  const { port } = new URL(scene.app.url);
  const get = (path: string, ...more: string[]) =>
    raw(scene.app.url, head(`GET ${path} HTTP/1.1`, `host: 127.0.0.1:${port}`, ...more));
  expect(statusesIn(await get("/api/teams/%00", bearer))).toEqual([400]);
  expect(statusesIn(await get("/api/teams/a\u0000b", bearer))).toEqual([400]);
  expect(statusesIn(await get("/api/home", "x: a\u0000b", bearer))).toEqual([400]);
  const body = JSON.stringify({ conversationId: "19:a\u0000b@thread.v2" });
  expect((await scene.send("openTeam", { body })).status).toBe(400);
});

test("a header of a megabyte, and a thousand headers", async () => {
  const line = head("GET /api/home HTTP/1.1", "host: x", `x: ${"x".repeat(1_000_000)}`);
  expect(statusesIn(await raw(scene.app.url, line))).toEqual([431]);
  const many = Array.from({ length: 3_000 }, (_, n) => `x-${n}: ${n}`);
  const answer = statusesIn(
    await raw(scene.app.url, head("GET /api/home HTTP/1.1", "host: x", ...many)),
  );
  // Node reads two thousand of them, and none says who it is.
  expect([[401], [431]]).toContainEqual(answer);
});

test("a request in which another one is hidden", async () => {
  const post = (...more: string[]) => head("POST /api/teams HTTP/1.1", "host: x", bearer, ...more);
  const hidden = head("GET /api/time HTTP/1.1", "host: x", bearer);
  const json = "content-type: application/json";
  const before = scene.dump();
  const smuggled: readonly (readonly [string, string])[] = [
    [
      "both lengths",
      `${post(json, "content-length: 4", "transfer-encoding: chunked")}0\r\n\r\n${hidden}`,
    ],
    ["two lengths", `${post(json, "content-length: 0", "content-length: 44")}${hidden}`],
    ["a list of lengths", `${post(json, "content-length: 0, 44")}${hidden}`],
    ["a length that is none", `${post(json, "content-length: +4")}${hidden}`],
    ["another encoding", `${post(json, "transfer-encoding: xchunked")}0\r\n\r\n${hidden}`],
    [
      "chunked, but not last",
      `${post(json, "transfer-encoding: chunked, identity")}0\r\n\r\n${hidden}`,
    ],
    ["a blank before the colon", `${post(json, "content-length : 44")}${hidden}`],
    ["a folded header", `${post(json, "x: a\r\n content-length: 44")}${hidden}`],
    [
      "lines that end in LF",
      `${post(json, "transfer-encoding: chunked").replaceAll("\r\n", "\n")}0\n\n${hidden}`,
    ],
    [
      "a size that is none",
      `${post(json, "transfer-encoding: chunked")}0x5\r\nabcde\r\n0\r\n\r\n${hidden}`,
    ],
  ];
  for (const [what, bytes] of smuggled) {
    const statuses = statusesIn(await raw(scene.app.url, bytes));
    // Refused, and the connection with it: what stood behind it is nobody's request.
    expect([what, statuses.includes(200), statuses.length]).toEqual([what, false, 1]);
  }
  expect(scene.dump()).toBe(before);
});

test("bytes that are no HTTP, and methods that nobody needs", async () => {
  expect(statusesIn(await raw(scene.app.url, Buffer.from([0x16, 3, 1, 0, 0, 0, 13, 10])))).toEqual([
    400,
  ]);
  expect(statusesIn(await raw(scene.app.url, "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))).toEqual([400]);
  for (const method of ["TRACE", "PATCH", "PROPFIND", "PURGE"]) {
    const headers = { ...headersOf(tokenFor(ana)), origin: "https://evil.example" };
    const answer = await sendRaw(scene.app.url, { method, path: "/api/home", headers });
    expect([method, answer.status]).toEqual([method, 404]);
  }
});

test("a page of another site asks: nothing lets it read the answer", async () => {
  const headers = { ...headersOf(tokenFor(ana)), origin: "https://evil.example" };
  for (const method of ["GET", "OPTIONS"]) {
    const answer = await fetch(`${scene.app.url}/api/home`, { method, headers });
    const names = [...answer.headers.keys()];
    expect(names.filter((name) => name.startsWith("access-control-"))).toEqual([]);
    expect(names).not.toContain("set-cookie");
    await answer.body?.cancel();
  }
});

test("files that are not the pages', however their address is written", async () => {
  const app = await testApp();
  const paths = [
    ...["/tab/../package.json", "/tab/%2e%2e/package.json", "/tab/..%2fpackage.json"],
    ...[
      "/tab/..%5cpackage.json",
      "/tab/%252e%252e/package.json",
      "/tab/assets/..%2f..%2fpackage.json",
    ],
    ...[
      "/tab/assets/%2e%2e/%2e%2e/%2e%2e/package.json",
      "/tab//etc/passwd",
      "/tab/%00",
      "//evil.example/%2e%2e",
    ],
    ...[
      "/tab/.built-from",
      "/tab/....//package.json",
      "/tab/%c0%ae%c0%ae/package.json",
      "/tab/C:%5cx",
    ],
  ];
  for (const path of paths) {
    const answer = await raw(app.url, head(`GET ${path} HTTP/1.1`, "host: x", "connection: close"));
    expect([path, statusesIn(answer)]).not.toEqual([path, [200]]);
    expect(answer).not.toContain("guided-team-actions");
    expect(answer).not.toMatch(/^location: (https?:)?\/\//im);
  }
  await app.close();
});

test("frames that are too big, not masked, of an unknown kind, or in an endless number of parts", async () => {
  const auth = { token: tokenFor(dana), teamId: scene.meeting.teamId };
  const bens = await listen(scene.app, { token: tokenFor(ben), teamId: scene.meeting.teamId });
  const bad: ((line: Awaited<ReturnType<typeof rawLine>>) => unknown)[] = [
    (line) => line.send("4".repeat(17 * 1_024)),
    (line) => line.send("x", 3),
    (line) => line.send("x".repeat(126), 9),
    (line) => line.socket.write(Buffer.from([0x81, 0x01, 0x34])),
    (line) => line.socket.write(Buffer.from([0xf1, 0x80, 0, 0, 0, 0])),
    // A length of eight bytes that says more than there is memory.
    (line) => line.socket.write(Buffer.from([0x81, 0xff, ...Array(8).fill(0x7f), 0, 0, 0, 0])),
    (line) => {
      line.socket.write(Buffer.from([0x01, 0x81, 0, 0, 0, 0, 0x34]));
      const part = Buffer.from([0x00, 0xfe, 0x04, 0x00, 0, 0, 0, 0, ...Array(1_024).fill(0x34)]);
      for (let n = 0; n < 20; n++) line.socket.write(part);
    },
  ];
  for (const send of bad) {
    const line = await rawLine(scene.app.url);
    line.send(saysWho(auth));
    await line.until("40{");
    send(line);
    // A close frame that says why.
    await line.until("\x88");
    line.socket.destroy();
  }
  expect([bens.socket.connected, scene.app.logged]).toEqual([true, []]);
  bens.close();
});

test("a line whose token stands in its address, or in a header, is nobody's", async () => {
  const token = tokenFor(dana);
  const { teamId } = scene.meeting;
  const line = await rawLine(
    scene.app.url,
    { authorization: `Bearer ${token}`, cookie: `token=${token}` },
    `${livePath}&token=${token}&teamId=${teamId}`,
  );
  line.send(saysWho({ teamId }));
  await line.until("44{");
  expect(line.received()).toContain("unauthenticated");
  line.socket.destroy();
});

test("strangers who knock without end are told to come back, and keep nobody else waiting", async () => {
  const app = await testApp({ limits: usualLimits });
  const knock = async (token = "a.b.c") => {
    const headers = { authorization: `Bearer ${token}` };
    const answer = await fetch(`${app.url}/api/time`, { headers });
    await answer.body?.cancel();
    return [answer.status, answer.headers.get("retry-after")];
  };
  const knocked = [];
  for (let n = 0; n < 60; n++) knocked.push(await knock());
  const refused = Array(usualLimits.strangers).fill([401, null]);
  expect(knocked).toEqual([...refused, ...Array(60 - refused.length).fill([429, "1"])]);
  // Whoever has a good token comes in from the same address all the while.
  expect(await knock(tokenFor(ana))).toEqual([200, null]);
  app.clock.now += 1_000;
  expect(await knock()).toEqual([401, null]);
  for (let n = 0; n < 60; n++) {
    const line = listen(app, { teamId: "x", token: "a.b.c" });
    await expect(line).rejects.toThrow(new Refused("unauthenticated"));
  }
  await app.close();
});

test("bodies packed twice, or in another way than they say", async () => {
  const body = gzipSync(gzipSync(JSON.stringify(scene.good.writeNote.body)));
  for (const encoding of ["gzip, gzip", "br", "deflate", "zstd", "compress", "gzip;q=1"]) {
    const headers = { ...headersOf(tokenFor(ana)), "content-encoding": encoding };
    expect([encoding, (await scene.send("writeNote", { body, headers })).status]).toEqual([
      encoding,
      400,
    ]);
  }
});

test("a body that comes a byte at a time: a stranger is not waited for, and nobody for long", async () => {
  const { port } = new URL(scene.app.url);
  const lines = ["POST /api/teams HTTP/1.1", `host: 127.0.0.1:${port}`, "content-length: 30"];
  const answer = await raw(scene.app.url, head(...lines, "content-type: application/json"), "{");
  expect(statusesIn(answer)).toEqual([401]);
  // The same server with less patience.
  const http = httpServer((request) => request.resume(), { headers: 150, whole: 300 });
  await new Promise<void>((listening) => http.listen(0, "127.0.0.1", listening));
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
  const began = performance.now();
  const slow = await Promise.all([
    raw(url, head(...lines), "{"),
    raw(url, "GET / HTTP/1.1\r\nhost: x\r\nx-"),
  ]);
  expect(slow.map(statusesIn)).toEqual([[408], [408]]);
  expect(performance.now() - began).toBeLessThan(3_000);
  http.close();
});

test("headers that ask for languages, ranges and versions that there are not", async () => {
  const odd = {
    "accept-language": `${"x-".repeat(2_000)},*;q=1e9,__proto__,../../etc`,
    "if-none-match": 'W/"x", "y',
    range: "bytes=0-1,0-1,0-1,-99999999999",
    "accept-encoding": "x".repeat(2_000),
    "x-forwarded-for": `${"1.2.3.4,".repeat(500)}[::`,
    expect: "100-continue",
  };
  const headers = { ...headersOf(tokenFor(ana)), ...odd };
  const answer = await sendRaw(scene.app.url, { method: "GET", path: "/api/home", headers });
  expect(answer.status).toBe(200);
  expect(scene.app.logged).toEqual([]);
});
