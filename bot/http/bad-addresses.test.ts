import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { contract } from "#shared/contract.ts";
import { ana } from "#shared/testing/builders.ts";
import { aScene, headersOf, pathOf, routeNames, type Scene } from "../testing/good-calls.ts";
import { sendRaw } from "../testing/raw-request.ts";
import { tokenFor } from "../testing/test-app.ts";

let scene: Scene;
beforeAll(async () => {
  scene = await aScene();
});
afterAll(() => scene.close());

/** Parts of a path as they stand in the request, not encoded any further. */
const oddParts: readonly string[] = [
  "a%2Fb",
  "a%5Cb",
  "a\\b",
  "a%3Fb",
  "a%23b",
  "%00",
  "%0D%0Ax-evil:%201",
  "%2e%2e",
  "..",
  ".",
  "%",
  "%zz",
  "%E0%A4%A",
  "%ff",
  "%20",
  "a.b",
  "a|b",
  "19:meeting@thread.v2",
  "%F0%9F%98%80",
  "x".repeat(65),
  "x".repeat(1_024),
  "x".repeat(10_000),
  "__proto__",
  "constructor",
  "toString",
];

const withParts = routeNames.filter((name) => contract[name].path.includes(":"));
const makesNew: Readonly<Record<string, string>> = {
  writeNote: "noteId",
  removeNote: "noteId",
  promiseCommitment: "commitmentId",
};

describe.each(withParts)("the address of %s", (name) => {
  test("refuses a part that is no id, and finds nothing where the id is unknown", async () => {
    const before = scene.dump();
    for (const part of Object.keys(scene.good[name].params as object)) {
      for (const odd of oddParts) {
        if (makesNew[name] === part && /^[\w-]{1,64}$/.test(odd)) continue;
        const params = { ...(scene.good[name].params as object), [part]: "PART" };
        const path = pathOf(name, params).replace("PART", odd);
        const answer = await scene.send(name, { path });
        expect([odd.slice(0, 70), [400, 404].includes(answer.status)]).toEqual([
          odd.slice(0, 70),
          true,
        ]);
        expect(answer.json).toMatchObject({
          error: { code: expect.stringMatching(/^(invalid|not-found)$/) },
        });
      }
    }
    expect(scene.dump()).toBe(before);
    expect(scene.app.logged).toEqual([]);
  });
});

test("an id that is wrong is named", async () => {
  const path = "/api/teams/a.b/runs/r";
  expect((await scene.send("readRun", { path })).json).toMatchObject({
    error: { code: "invalid", field: "teamId" },
  });
});

test("an address that nobody knows is not found, in JSON, with or without a token", async () => {
  const paths = [
    "/",
    "/api",
    "/api/",
    "/api/nothing",
    "/api/home/",
    "/API/home",
    "/api/teams/x/y/z",
    "//api/home",
    "/api/../api/home",
    "/.git/config",
    "/tab/../package.json",
    "/tab/%2e%2e/package.json",
    "/tab/..%2fpackage.json",
  ];
  for (const path of paths) {
    for (const headers of [headersOf(tokenFor(ana)), {}]) {
      const answer = await sendRaw(scene.app.url, { method: "GET", path, headers });
      expect([path, answer.status]).toEqual([path, 404]);
      expect(answer.json).toMatchObject({ error: { code: "not-found" } });
    }
  }
});

test("a method that an address does not have is not found", async () => {
  const before = scene.dump();
  for (const name of routeNames) {
    const path = pathOf(name, scene.good[name].params as object);
    const known = routeNames
      .filter((other) => pathOf(other, scene.good[other].params as object) === path)
      .map((other): string => contract[other].method);
    for (const method of ["GET", "POST", "PUT", "DELETE", "PATCH", "PROPFIND"]) {
      if (known.includes(method)) continue;
      const answer = await scene.send(name, { method, path, body: "{}" });
      expect([name, method, answer.status]).toEqual([name, method, 404]);
    }
  }
  expect(scene.dump()).toBe(before);
});

test("what the API answers is kept by nobody on the way", async () => {
  for (const path of ["/api/home", "/api/teams/unknown"]) {
    const headers = { authorization: `Bearer ${tokenFor(ana)}` };
    const { headers: answered } = await fetch(scene.app.url + path, { headers });
    expect(answered.get("cache-control")).toBe("no-store");
  }
});
