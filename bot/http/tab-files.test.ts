import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sendRaw } from "../testing/raw-request.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";

const script = "console.info('hello');\n".repeat(200);

let tabFolder: string;
let app: TestApp;
beforeAll(async () => {
  tabFolder = mkdtempSync(join(tmpdir(), "tab-"));
  mkdirSync(join(tabFolder, "assets"));
  writeFileSync(join(tabFolder, "assets", "panel.js"), script);
  writeFileSync(join(tabFolder, "assets", "panel.js.br"), brotliCompressSync(script));
  writeFileSync(join(tabFolder, "index.html"), "<p>The page");
  writeFileSync(`${tabFolder}.txt`, "not a file of the tab");
  app = await testApp({ tabFolder });
});
afterAll(async () => {
  await app.close();
  rmSync(tabFolder, { recursive: true });
  rmSync(`${tabFolder}.txt`);
});

const packed = { "accept-encoding": "br" };

test.each(["%", "%ff", "%00", "panel%2ejs", "..%2findex.html", "%2e%2e/index.html"])(
  "%s is no file of the tab, which is said as of any other address",
  async (name) => {
    const answer = await sendRaw(app.url, {
      method: "GET",
      path: `/tab/assets/${name}`,
      headers: packed,
    });
    expect([answer.status, answer.json]).toMatchObject([404, { error: { code: "not-found" } }]);
  },
);

test("outside of the tab's folder nothing is found", async () => {
  const beside = `${tabFolder.split("/").at(-1)}.txt`;
  for (const up of ["..", "../..", "../../.."]) {
    const answer = await sendRaw(app.url, { method: "GET", path: `/tab/assets/${up}/${beside}` });
    expect(answer.status).toBe(404);
  }
});

test("a part of a packed file is not given, as nobody could unpack it", async () => {
  const path = `${app.url}/tab/assets/panel.js`;
  for (const range of ["bytes=0-9", "bytes=999999-"]) {
    const answer = await fetch(path, { headers: { ...packed, range } });
    expect([answer.status, await answer.text()]).toEqual([200, script]);
  }
});

test("a refusal in place of a packed file can be read, and is kept by nobody", async () => {
  const path = `${app.url}/tab/assets/panel.js`;
  for (const sent of [{ method: "POST" }, { headers: { "if-match": '"another"' } }]) {
    const answer = await fetch(path, { ...sent, headers: { ...sent.headers, ...packed } });
    expect(answer.status).toBeGreaterThanOrEqual(400);
    expect(answer.headers.get("cache-control")).toBe("no-store");
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(await answer.json()).toMatchObject({ error: { code: expect.any(String) } });
  }
});

test("whoever takes no packed file gets it as it is", async () => {
  for (const encoding of ["br;q=0", "identity", "*;q=0"]) {
    const headers = { "accept-encoding": encoding };
    const answer = await fetch(`${app.url}/tab/assets/panel.js`, { headers });
    expect([answer.headers.get("content-encoding"), await answer.text()]).toEqual([null, script]);
  }
});
