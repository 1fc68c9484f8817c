import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import { ana } from "#shared/testing/builders.ts";
import { fieldName } from "#shared/words/field-name.ts";
import { words } from "#shared/words.ts";
import { aScene, hasBody, headersOf, routeNames, type Scene } from "../testing/good-calls.ts";
import { type RawAnswer, sendRaw } from "../testing/raw-request.ts";
import { tokenFor } from "../testing/test-app.ts";
import { mostBytesOf } from "./api.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.close());

const withBody = routeNames.filter(hasBody);
const withFields = withBody.filter((name) => Object.keys(contract[name].body.shape).length > 0);

/** Expects a refusal, that nothing was written, and nothing that was sent in a log. */
async function refused(send: () => Promise<RawAnswer>, status: number, field?: string) {
  const before = scene.dump();
  const answer = await send();
  expect([answer.status, answer.text.slice(0, 300)]).toEqual([status, expect.any(String)]);
  const code = { 413: "too-large", 415: "not-json" }[status] ?? "invalid";
  expect(answer.json).toMatchObject({ error: { code, ...(field ? { field } : {}) } });
  // Words of ours, which people understand, and not those of the schema library.
  expect(answer.text).not.toMatch(/Invalid |Too (big|small)|expected |Unrecognized/);
  expect(scene.dump()).toBe(before);
  expect(scene.app.logged).toEqual([]);
}

/** What a field of some type or other must not be; the schema says for which fields. */
const oddValues: readonly unknown[] = [
  null,
  true,
  "true",
  "",
  " ",
  "3",
  "a/b",
  "../etc",
  "\u0000",
  "\u200b\u202e",
  "2026-02-30",
  "275761-01-01",
  "x".repeat(4_097),
  -1,
  0,
  3.000_000_1,
  1e21,
  Number.MAX_SAFE_INTEGER + 2,
  [],
  [[]],
  [null],
  ["a", "b", "c", "d"],
  {},
  { toString: "x" },
  { $ne: null },
];

const nested = (depth: number, open: string, close: string) =>
  open.repeat(depth) + close.repeat(depth);
const badBodies: readonly (readonly [string, string | Buffer, Record<string, string>?])[] = [
  ["a list", "[]"],
  ["null", "null"],
  ["a string", '"x"'],
  ["a number", "1"],
  ["half of it", '{"text":'],
  ["not JSON", "{'text': 1}"],
  ["NaN", '{"expectedVersion":NaN}'],
  ["200 lists", nested(200, "[", "]")],
  ["200 objects", `${'{"a":'.repeat(200)}1${"}".repeat(200)}`],
  ["the prototype", '{"__proto__":{"polluted":true}}'],
  ["the constructor", '{"constructor":{"prototype":{"polluted":true}}}'],
  ["a method", '{"toString":1}'],
  ["bytes that are no text", Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x3a, 0x31, 0x7d])],
  ["an unknown character set", "{}", { "content-type": "application/json; charset=klingon" }],
  ["an unknown encoding", "{}", { "content-encoding": "klingon" }],
  ["no zip where one is announced", "{}", { "content-encoding": "gzip" }],
];

const otherTypes: readonly (readonly [string, string])[] = [
  ['{"text":"x"}', "text/plain"],
  ["text=x", "application/x-www-form-urlencoded"],
  ["{}", ""],
];

describe.each(withBody)("the body of %s", (name) => {
  test("cannot be anything but an object of JSON", async () => {
    for (const [, body, headers] of badBodies) {
      await refused(
        () => scene.send(name, { body, headers: { ...headersOf(tokenFor(ana)), ...headers } }),
        400,
      );
    }
    for (const [body, type] of otherTypes) {
      const headers = { ...headersOf(tokenFor(ana)), "content-type": type };
      await refused(() => scene.send(name, { body, headers }), 415);
    }
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });

  test("cannot be large, also not when it is packed small", async () => {
    const body = JSON.stringify({ text: "x".repeat(mostBytesOf(name)) });
    await refused(() => scene.send(name, { body }), 413);
    const headers = { ...headersOf(tokenFor(ana)), "content-encoding": "gzip" };
    await refused(() => scene.send(name, { body: gzipSync(body), headers }), 413);
  });

  test("has no field that is not in the contract", async () => {
    for (const field of ["isAdmin", "role", "userId", "__proto__", "constructor", "toString"]) {
      const good = JSON.stringify(scene.good[name].body).slice(1);
      const body = `{"${field}":1${good === "}" ? "" : ","}${good}`;
      await refused(() => scene.send(name, { body }), 400, field);
    }
  });
});

describe.each(withFields)("the body of %s", (name) => {
  test("names the field that is missing", async () => {
    for (const field of Object.keys(contract[name].body.shape)) {
      const { [field]: _, ...rest } = scene.good[name].body as Record<string, unknown>;
      if (contract[name].body.safeParse(rest).success) continue;
      await refused(() => scene.send(name, { body: JSON.stringify(rest) }), 400, field);
    }
    const first = Object.keys(contract[name].body.shape)[0];
    await refused(() => scene.send(name, { body: "{}" }), 400, first);
    await refused(() => scene.send(name, { body: "" }), 400, first);
  });

  test("names a length that cannot be compared", async () => {
    for (const field of Object.keys(contract[name].body.shape)) {
      const length = JSON.parse('{"toString": 1, "valueOf": 1}');
      const body = JSON.stringify({ ...scene.good[name].body, [field]: { length } });
      await refused(
        () => scene.send(name, { body }),
        400,
        field === "length" ? field : `${field}.length`,
      );
    }
  });

  test("names the field that is wrong", async () => {
    for (const field of Object.keys(contract[name].body.shape)) {
      const bodies = oddValues.map((value) => ({ ...scene.good[name].body, [field]: value }));
      const bad = bodies.filter((body) => !contract[name].body.safeParse(body).success);
      expect(bad.length).toBeGreaterThan(9);
      for (const body of bad) {
        const before = scene.dump();
        const answer = await scene.send(name, { body: JSON.stringify(body) });
        expect(answer.status).toBe(400);
        // In a list it is the place in the list: `dots.0`.
        const { error } = answer.json as { error: { field: string; message: string } };
        expect(error.field.split(".")[0]).toBe(field);
        expect(error.message).toContain(fieldName(words.errors.fields, field));
        expect(scene.dump()).toBe(before);
      }
    }
  });
});

test("a call without a body takes none", async () => {
  for (const name of routeNames.filter((name) => !hasBody(name))) {
    await refused(() => scene.send(name, { body: '{"isAdmin":true}' }), 400, "isAdmin");
    expect((await scene.send(name, { body: "" })).status).toBe(200);
  }
});

test("every call is taken when nothing is wrong with it, and the server still answers", async () => {
  for (const name of routeNames) {
    const { status } = await scene.send(name);
    expect([name, status === 409 || status === 403 ? 200 : status]).toEqual([name, 200]);
  }
  const time = { method: "GET", path: "/api/time", headers: headersOf(tokenFor(ana)) };
  expect((await sendRaw(scene.app.url, time)).status).toBe(200);
  expect(scene.app.logged).toEqual([]);
});
