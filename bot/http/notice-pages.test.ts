import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { germanNotices } from "#shared/words/de/notices.ts";
import { type NoticeNumbers, notices } from "#shared/words/notices.ts";
import { type TestApp, testApp } from "../testing/test-app.ts";
import { noticeNumbers } from "./notice-pages.ts";

let app: TestApp;
beforeAll(async () => {
  app = await testApp();
});
afterAll(() => app.close());

const page = (path: string, language = "en") =>
  fetch(`${app.url}${path}`, { headers: { "accept-language": language } });

describe.each([
  ["en", "privacy", notices],
  ["de", "Datenschutz", germanNotices],
] as const)("the notice in %s", (language, word, texts) => {
  test("[R188] is a page that anybody may read, in their language", async () => {
    const response = await page("/privacy", `${language}-CH, fr;q=0.5`);
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain("text/html");
    expect(response.headers.get("vary")?.toLowerCase()).toContain("accept-language");
    const html = await response.text();
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(word);
  });

  test("[R188] promises no number but those that the code has, and each of those", async () => {
    const names = Object.keys(noticeNumbers) as (keyof NoticeNumbers)[];
    const marked = Object.fromEntries(names.map((name, index) => [name, 7_001 + index]));
    const text = JSON.stringify(texts.privacy(marked as unknown as NoticeNumbers));
    const said = new Set((text.match(/\d+/g) ?? []).map(Number));
    expect([...said].toSorted()).toEqual(names.map((_, index) => 7_001 + index));
    expect(JSON.stringify(texts.terms())).not.toMatch(/\d/);
    const html = await (await page("/privacy", language)).text();
    for (const number of Object.values(noticeNumbers)) expect(html).toContain(` ${number}`);
  });

  test("[R188] says as much as the other language", () => {
    const shape = (one: typeof texts) =>
      [one.privacy(noticeNumbers), one.terms()].map(({ parts }) =>
        parts.map(({ lines }) => lines.length),
      );
    expect(shape(texts)).toEqual(shape(notices));
  });
});

test("[R188] the manifest points to pages that are there", async () => {
  const manifest = readFileSync(`${import.meta.dirname}/../../appPackage/manifest.json`, "utf8");
  for (const [field, path] of [
    ["privacyUrl", "/privacy"],
    ["termsOfUseUrl", "/terms"],
  ] as const) {
    expect(JSON.parse(manifest).developer[field]).toBe(`https://$\{{TAB_DOMAIN}}${path}`);
    const response = await page(path, "fr");
    expect([response.status, await response.text()]).toEqual([
      200,
      expect.stringContaining('lang="en"'),
    ]);
  }
  expect((await page("/notice.css")).headers.get("content-type")).toContain("text/css");
});

test("a page says nothing of what is after a question mark, and takes nothing", async () => {
  const html = await (await page("/privacy?<script>")).text();
  expect(html).not.toContain("<script");
  expect((await fetch(`${app.url}/privacy`, { method: "POST" })).status).toBe(404);
});
