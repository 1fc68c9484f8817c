import { afterAll, beforeAll, expect, test } from "vitest";
import { type LocalServer, localServer } from "./local-server.ts";

let server: LocalServer;
beforeAll(async () => {
  server = await localServer();
});
afterAll(() => server?.stop());

/** The largest of the files that the page names, which is what draws it. */
async function largestScript(encoding: string) {
  const page = await (await fetch(`${server.url}/tab/`)).text();
  const path = /modulepreload" crossorigin href="([^"]+\.js)"/.exec(page)?.[1] ?? "";
  const headers = { "accept-encoding": encoding };
  const response = await fetch(new URL(path, server.url), { headers });
  return { response, text: await response.text() };
}

test("the tab's code comes as it was packed when it was built, packed now, or as it is, by what a browser takes", async () => {
  const given = await Promise.all(["br, gzip", "gzip", "identity"].map(largestScript));
  const encodings = given.map(({ response }) => response.headers.get("content-encoding"));
  expect(encodings).toEqual(["br", "gzip", null]);
  for (const { response, text } of given) {
    expect(response.headers.get("content-type")).toMatch(/^text\/javascript; charset=utf-8$/i);
    expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(text === given[0]?.text).toBe(true);
  }
  // Browsers compile it while the page waits, which they only do where the first line says so.
  expect(given[0]?.text).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
  // What it takes of a bad network: 200 kB are the most that the panel may need before it can be used.
  const size = Number(given[0]?.response.headers.get("content-length"));
  expect(size).toBeGreaterThan(50_000);
  expect(size).toBeLessThan(200_000);
});
