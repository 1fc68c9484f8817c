import { mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { AxeResults, RunOptions } from "axe-core";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { projectRoot } from "../commands/run-command.mjs";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel, type Panel } from "./panel.ts";

const themes = ["default", "dark", "contrast"] as const;
const axeSource = readFileSync(
  createRequire(import.meta.url).resolve("axe-core/axe.min.js"),
  "utf8",
);
const axeOptions: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"],
  rules: { "target-size": { enabled: true } },
};
const pictures = join(projectRoot, ".cache", "screens");

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  mkdirSync(pictures, { recursive: true });
  [browser, server] = await Promise.all([launchChromium(), localServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("the side panel needs at most 230 kB of JavaScript before it is usable", async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<[file: string, bytes: number]>[] = [];
  page.on("response", (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith("/tab/") || !pathname.endsWith(".js")) return;
    sizes.push(response.body().then((body) => [pathname, gzipSync(body).length]));
  });
  await page.goto(`${server.url}/?as=ana`);
  await page.frameLocator("iframe[data-person=ana]").getByText("Humour Workshop").waitFor();
  const files = await Promise.all(sizes);
  const total = files.reduce((sum, [, bytes]) => sum + bytes, 0);
  process.stdout.write(`  the panel loads ${Math.round(total / 1000)} kB of JavaScript, gzipped\n`);
  expect(files.length).toBeGreaterThan(0);
  expect(total).toBeLessThanOrEqual(230_000);
  await context.close();
});

test("every screen is free of axe violations and of sideways scrolling at 280 px in three themes", async () => {
  const panels = await Promise.all(
    themes.map((theme) => openPanel(browser, server.url, "ana", { theme })),
  );
  const [ana] = panels as [Panel, Panel, Panel];
  const dana = await openPanel(browser, server.url, "dana");
  const look = async (screen: string, among: readonly Panel[] = panels) => {
    // A button whose meaning has just changed rests for a moment; axe would see it halfway.
    await ana.page.waitForTimeout(1_000);
    for (const [index, panel] of among.entries()) {
      await lookAt(panel, `${screen}-${themes[index] ?? "dana"}`);
    }
  };
  const all = (text: string | RegExp) => Promise.all(panels.map((panel) => panel.sees(text)));

  await all("Humour Workshop");
  await look("1-choose");
  for (const panel of panels) await panel.press("Humour Workshop");
  await all(words.panel.whyTitle);
  await look("2-action");
  await ana.press(words.panel.choose);
  await all(words.panel.start);
  await look("3-planned");
  await ana.press(words.panel.start);
  await all(words.run.sayThis);
  await look("4-talk");
  await ana.press(words.run.pause);
  await all(words.run.paused);
  await ana.press(/^Next: /);
  await all(words.run.yourNote);
  await dana.writes(
    "A note that is long enough to need three lines in a panel as narrow as this one",
  );
  await ana.writes("Short one");
  await look("5-write");
  await look("5-write-member", [dana]);
  await ana.press(words.run.showNotes);
  await all(words.run.board);
  await look("6-board");
  await ana.press(/^Next: /);
  await ana.press(/^Next: /);
  await all(words.run.yourDots);
  await ana.putsDotOn("Short one");
  await look("7-vote");
  await ana.press(words.run.showResult);
  await all(words.run.result);
  await look("8-result");
  await ana.press(/^Next: /);
  await all(words.run.stepOf(5, 6));
  await look("9-decide");
  await dana.press(words.run.takeLead);
  await look("9-take-the-lead", [dana]);
  await ana.press(/^Next: /);
  await ana.promises("Say bingo when it happens again");
  await all("Say bingo when it happens again");
  await look("10-commit");
  await ana.press(words.run.end);
  await ana.sees(words.run.endConfirm);
  await look("11-end", [ana]);
  await ana.press(words.run.endConfirm);
  await all(words.run.endedTitle);
  await look("12-ended");
  for (const panel of panels) await panel.press(words.run.done);
  await all(words.panel.fromLastTime);
  await look("13-from-last-time");
  const homes = await Promise.all(
    themes.map((theme) => openPanel(browser, server.url, "dana", { theme, view: "personal" })),
  );
  for (const home of homes) await home.sees("Humour Workshop");
  await look("14-home", homes);
  for (const { complaints } of [...panels, dana, ...homes]) expect(complaints).toEqual([]);

  await server.kill();
  await all(words.panel.reconnecting);
  await look("15-reconnecting");
  await ana.press("Ask Out Loud");
  await ana.sees(words.panel.retry);
  await look("16-failed", [ana]);
});

async function lookAt({ frame, page, person }: Panel, name: string): Promise<void> {
  await frame.evaluate(() => scrollTo(0, 0));
  const element = await page.waitForSelector(`iframe[data-person="${person}"]`);
  await element.screenshot({ path: join(pictures, `${name}.png`) });
  await frame.evaluate(axeSource);
  const found = await frame.evaluate(
    (options) =>
      (window as unknown as { axe: typeof import("axe-core") }).axe.run(
        { exclude: ["[data-tabster-dummy]"] },
        options,
      ),
    axeOptions,
  );
  expect(violations(name, found)).toEqual([]);
  const tooWide = await frame.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(`${name}: ${tooWide} px too wide`).toBe(`${name}: 0 px too wide`);
}

function violations(name: string, { violations }: AxeResults): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${name}: ${id}: ${html} ${failureSummary ?? ""}`),
  );
}
