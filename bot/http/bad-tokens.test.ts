import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import { ana } from "#shared/testing/builders.ts";
import { aScene, routeNames, type Scene } from "../testing/good-calls.ts";
import { sendRaw } from "../testing/raw-request.ts";
import { tokenFor } from "../testing/test-app.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.close());

const token = tokenFor(ana);
const badHeaders: readonly (readonly [string, Record<string, string>])[] = [
  ["no header", {}],
  ["an empty header", { authorization: "" }],
  ["no token", { authorization: "Bearer " }],
  ["another scheme", { authorization: `Basic ${token}` }],
  ["a scheme in small letters", { authorization: `bearer ${token}` }],
  ["two blanks", { authorization: `Bearer  ${token}` }],
  ["two tokens", { authorization: `Bearer ${token}, Bearer ${token}` }],
  ["no signature", { authorization: `Bearer ${token.replace(/\.unsigned$/, ".")}` }],
  ["another signature", { authorization: `Bearer ${token}x` }],
  ["broken claims", { authorization: "Bearer test.broken.unsigned" }],
  ["an expired token", { authorization: `Bearer ${tokenFor(ana, "contoso", Date.now() - 1)}` }],
  ["a token in a cookie", { cookie: `token=${token}` }],
];

describe.each(routeNames)("%s", (name) => {
  test("is refused to whoever does not say who they are", async () => {
    const before = scene.dump();
    for (const [what, headers] of badHeaders) {
      const json = { "content-type": "application/json" };
      const answer = await scene.send(name, { headers: { ...json, ...headers } });
      expect([what, answer.status]).toEqual([what, 401]);
      expect(answer.json).toMatchObject({ error: { code: "unauthenticated" } });
    }
    expect(scene.dump()).toBe(before);
  });

  test("does not even read what a stranger sends", async () => {
    const headers = { "content-type": "application/json" };
    for (const body of ["{", "x".repeat(2_000_000)]) {
      expect((await scene.send(name, { headers, body })).status).toBe(401);
    }
  });
});

test("who calls is never taken from a body or an address", async () => {
  const { method } = contract.readHome;
  const headers = { authorization: `Bearer ${token}` };
  const path = "/api/home?userId=ben&tenantId=fabrikam&actor[userId]=ben";
  const { status, json } = await sendRaw(scene.app.url, { method, path, headers });
  expect([status, json]).toMatchObject([400, { error: { field: "userId" } }]);
  for (const name of routeNames) {
    const body = JSON.stringify({ ...scene.good[name].body, actor: { userId: "ben" } });
    const answer = await scene.send(name, { body });
    expect([name, answer.status, answer.json]).toMatchObject([
      name,
      400,
      { error: { code: "invalid", field: "actor" } },
    ]);
  }
});

test("no field of a body has the name of a part of the path or of the actor", () => {
  for (const name of routeNames) {
    const fields = Object.keys(contract[name].body.shape);
    const parts = [...contract[name].path.matchAll(/:(\w+)/g)].map(([, part]) => part);
    expect(fields.filter((field) => parts.includes(field) || field === "actor")).toEqual([]);
  }
});
