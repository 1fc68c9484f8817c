import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { RouteName } from "#shared/routes.ts";
import { ana } from "#shared/testing/builders.ts";
import {
  aScene,
  hasBody,
  headersOf,
  pathOf,
  routeNames,
  type Scene,
} from "../../bot/testing/good-calls.ts";
import type { RawAnswer } from "../../bot/testing/raw-request.ts";
import { tokenFor } from "../../bot/testing/test-app.ts";

// S, shapes: bodies and addresses that are not what they should be. [R167]

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.close());

const withBody = routeNames.filter(hasBody);

/** Expects a refusal, that nothing was written, and nothing that was sent in a log. */
async function refused(what: string, send: () => Promise<RawAnswer>, status = 400, field?: string) {
  const before = scene.dump();
  const answer = await send();
  expect([what, answer.status]).toEqual([what, status]);
  const code = { 404: "not-found", 413: "too-large", 415: "not-json" }[status] ?? "invalid";
  expect(answer.json).toMatchObject({ error: { code, ...(field ? { field } : {}) } });
  expect(scene.dump()).toBe(before);
  expect(scene.app.logged).toEqual([]);
}

/** Sends this as the body of every call that has one. */
async function everywhereRefused(body: string | Buffer, status = 400, headers = {}) {
  for (const name of withBody) {
    const all = { ...headersOf(tokenFor(ana)), ...headers };
    await refused(name, () => scene.send(name, { body, headers: all }), status);
  }
}

/** Sends a good body but for these fields. */
const sent = (name: RouteName, changes: object) =>
  scene.send(name, { body: JSON.stringify({ ...scene.good[name].body, ...changes }) });

/** The same with a value as it stands in JSON, which need not be one of JavaScript. */
const sentText = (name: RouteName, field: string, value: string) => {
  const { [field]: _, ...rest } = scene.good[name].body as Record<string, unknown>;
  const text = JSON.stringify(rest).slice(1, -1);
  return scene.send(name, { body: `{${text}${text && ","}"${field}":${value}}` });
};

test("bad input 039: an empty body", async () => {
  for (const name of withBody) {
    const wanted = Object.keys(scene.good[name].body as object).length;
    if (wanted > 0) await refused(name, () => scene.send(name, { body: "" }));
  }
});

test("bad input 040: a list, null, a text, a number", async () => {
  for (const body of ["[]", "null", '"x"', "1", "true"]) await everywhereRefused(body);
});

test("bad input 041: two hundred levels", async () => {
  for (const [open, close] of [
    ["[", "]"],
    ['{"a":', "}"],
  ] as const) {
    await everywhereRefused(`${open.repeat(200)}${open === "[" ? "" : "1"}${close.repeat(200)}`);
  }
});

test("bad input 042: two megabytes, refused before they are parsed", async () => {
  // It would not parse: what is said is that it is too large.
  const body = `{${"x".repeat(2_000_000)}`;
  for (const name of withBody) {
    const longer = name === "importActions" ? body.repeat(4) : body;
    await refused(name, () => scene.send(name, { body: longer }), 413);
  }
});

test("bad input 043: a million keys", async () => {
  let keys = '"k":1';
  for (let n = 0; n < 1_000_000; n++) keys += `,"k${n}":1`;
  await refused("a note", () => scene.send("writeNote", { body: `{${keys}}` }), 413);
  await refused("a file", () => scene.send("importActions", { body: `{${keys}}` }), 413);
  // A good part of what the largest body holds.
  const many = `{${keys.slice(0, keys.indexOf(',"k100000"'))}}`;
  const began = performance.now();
  await refused("a file", () => scene.send("importActions", { body: many }));
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("bad input 044: a key twice, of which the last one counts, everywhere alike", async () => {
  const { teamId, runId, stepId } = scene.meeting.here();
  const path = pathOf("writeNote", { teamId, runId, stepId, noteId: "twice" });
  const answer = await scene.send("writeNote", { path, body: '{"text":1,"text":"the last"}' });
  expect([answer.status, answer.text.includes("the last")]).toEqual([200, true]);
  await refused("the other way", () =>
    scene.send("writeNote", { path, body: '{"text":"the last","text":1}' }),
  );
  await scene.send("removeNote", { path, method: "DELETE" });
});

test("bad input 045: keys of the prototype", async () => {
  for (const key of ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"]) {
    for (const value of ['{"polluted":true}', '{"prototype":{"polluted":true}}', "1"]) {
      await everywhereRefused(`{"${key}":${value}}`);
    }
  }
  const minutes = '{"__proto__":{"polluted":true}}';
  await refused("inside", () => sentText("replanRun", "minutes", minutes));
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
});

test("bad input 046: one field more", async () => {
  for (const name of withBody) {
    await refused(name, () => sent(name, { isAdmin: true }), 400, "isAdmin");
  }
});

test("bad input 047: numbers that are none, or not the right ones", async () => {
  for (const number of ['"3"', "3.0000001", "NaN", "-0", "1e21", "1e999", "0x3", "null", "[3]"]) {
    await refused(number, () => sentText("advanceRun", "expectedVersion", number));
    await refused(number, () => sentText("chooseThreshold", "threshold", number));
    await refused(number, () => sentText("extendRun", "minutes", number));
  }
});

test("bad input 048: answers that are none of the five, or too few, or too many", async () => {
  const { answer } = scene.good.answerRound.body;
  const [first = "", second = ""] = Object.keys(answer);
  const { [first]: _, ...missing } = answer;
  const wrong: unknown[] = [
    ...[0, 6, null, 2.5, "3", true, [3]].map((choice) => ({ ...answer, [first]: choice })),
    missing,
    { ...answer, fifth: 3 },
    { ...missing, [`${second}-x`]: 3 },
    {},
    [1, 2, 3, 4],
    "1234",
    null,
  ];
  for (const one of wrong) {
    await refused(JSON.stringify(one), () => sent("answerRound", { answer: one }));
  }
});

test("bad input 049: a truth as a text", async () => {
  for (const value of ['"true"', '"false"', "1", "0", "null"]) {
    await refused(value, () => sentText("setReady", "ready", value));
    await refused(value, () => sentText("takeTurns", "takes", value));
  }
});

test("bad input 050: days that there are not", async () => {
  const days = [
    ...["2026-02-30", "2026-13-01", "275761-01-01", "+275761-01-01", "-000001-01-01"],
    ...["2026-01-12T09:00", "2026-01-12T09:00:00Z", "2026-1-12", "12.01.2026", "", "tomorrow"],
  ];
  for (const day of days) {
    await refused(day, () => sent("promiseCommitment", { dueOn: day }));
    await refused(day, () => sent("setAway", { away: [{ from: day, to: day }] }));
  }
});

test("bad input 051: zones that there are not", async () => {
  for (const zone of ["Mars/Phobos", "UTC+25", "../etc", "+02:00", "", "Europe/Berlin\u0000", 1]) {
    await refused(String(zone), () => sent("chooseSchedule", { zone }));
  }
});

test("bad input 052: ids that are none", async () => {
  const ids = ["a/b", "a\\b", "a?b", "a#b", "a b", "a.b", "a|b", "../x", "", "x".repeat(1_024)];
  for (const id of ids) {
    await refused(id, () => sent("startRun", { commandId: id }));
    await refused(id, () => sent("promiseCommitment", { ownerId: id }));
    if (id === "" || id === "../x") continue;
    const path = `/api/teams/${encodeURIComponent(id)}`;
    await refused(id, () => scene.send("readTeam", { path }), 400, "teamId");
  }
});

test("bad input 053: a bomb of gzip", async () => {
  const bomb = gzipSync(`{"text":"${"x".repeat(50_000_000)}"}`);
  expect(bomb.length).toBeLessThan(60_000);
  const headers = { ...headersOf(tokenFor(ana)), "content-encoding": "gzip" };
  const before = process.memoryUsage().arrayBuffers;
  for (const name of ["writeNote", "startRun", "importActions"] as const) {
    const began = performance.now();
    await refused(name, () => scene.send(name, { body: bomb, headers }), 413);
    expect(performance.now() - began).toBeLessThan(2_000);
  }
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(40_000_000);
});

test("bad input 054: another character set, a byte order mark, bytes that are no text", async () => {
  const good = JSON.stringify(scene.good.writeNote.body);
  const send = (body: string | Buffer, type = "application/json") =>
    scene.send("writeNote", {
      body,
      headers: { ...headersOf(tokenFor(ana)), "content-type": type },
    });
  const utf16 = Buffer.from(`\ufeff${good}`, "utf16le");
  for (const charset of ["utf-16", "utf-16le", "utf-7", "utf-32", "latin1", "klingon", ""]) {
    await refused(charset, () => send(utf16, `application/json; charset=${charset || '""'}`));
  }
  await refused("a mark", () => send(`\ufeff${good}`));
  const cut = Buffer.from('{"text":"x\u00e4"}', "latin1");
  await refused("latin1", () => send(cut));
  await refused("half", () =>
    send(Buffer.from([...Buffer.from('{"text":"'), 0xe2, 0x82, 0x22, 0x7d])),
  );
  const surrogate = [0xed, 0xa0, 0x80];
  await refused("a surrogate", () =>
    send(Buffer.from([...Buffer.from('{"text":"'), ...surrogate, ...Buffer.from('"}')])),
  );
  const overlong = Buffer.from([...Buffer.from('{"text":"'), 0xc0, 0xaf, ...Buffer.from('"}')]);
  await refused("overlong", () => send(overlong));
  expect((await send(good, "application/json; charset=UTF-8")).status).toBe(200);
});

test("bad input 055: JSON that says it is text, as a form of another site could send it", async () => {
  for (const type of ["text/plain", "application/x-www-form-urlencoded", "multipart/form-data"]) {
    for (const name of withBody) {
      const headers = { ...headersOf(tokenFor(ana)), "content-type": type };
      await refused(name, () => scene.send(name, { headers }), 415);
    }
  }
});

test("bad input 056: something after a question mark, once or twice", async () => {
  for (const query of ["?a=1&a=2", "?teamId=x", "?__proto__[a]=1", "?a", "?a[]=1"]) {
    for (const name of routeNames) {
      const path = `${pathOf(name, scene.good[name].params as object)}${query}`;
      await refused(`${name} ${query}`, () => scene.send(name, { path }));
    }
  }
});

test("after all that the server still does what is asked rightly", async () => {
  const { teamId } = scene.meeting;
  const commandId = randomUUID();
  expect((await sent("saveDraft", {})).status).toBe(200);
  const there = { path: pathOf("acceptTurn", { teamId }), body: JSON.stringify({ commandId }) };
  expect((await scene.send("acceptTurn", there)).status).not.toBe(500);
  expect(scene.app.logged).toEqual([]);
});
