import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { measuringWords } from "#shared/words/measuring.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel, type Panel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Runs in each frame: notes, at each drawing, by how much what can be pressed has moved since it was first drawn. */
function noteMoves(): void {
  const moves: Record<string, number> = {};
  Object.assign(globalThis, { moves });
  const firstTops = new WeakMap<Element, number>();
  const note = () => {
    for (const one of document.querySelectorAll("#root :is(button, input, select, summary)")) {
      const { top, height } = one.getBoundingClientRect();
      if (height === 0) continue;
      const first = firstTops.get(one) ?? top;
      firstTops.set(one, first);
      const by = Math.round(Math.abs(top - first));
      const name = one.getAttribute("aria-label") ?? one.textContent ?? "";
      if (by > (moves[name] ?? 0)) moves[name] = by;
    }
    requestAnimationFrame(note);
  };
  requestAnimationFrame(note);
}

/** What comes later than the rest, by so many milliseconds. */
async function holdUp(page: Page, what: RegExp, late: number): Promise<void> {
  await page.addInitScript(noteMoves);
  await page.route(what, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, late));
    await route.continue();
  });
}

/** By how many pixels what has moved did. */
function moved({ frame }: Panel): Promise<Record<string, number>> {
  return frame.evaluate(() => Reflect.get(globalThis, "moves"));
}

test("[R242] nothing that can be pressed moves on the screen before a run while the rest of it comes", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  await ana.press(measuringWords.open);
  await ana.sees(measuringWords.answerCheck);
  const opening = {
    before: (page: Page) => holdUp(page, /pulse-offer/, 250),
  };
  const ben = await openPanel(browser, server.url, "ben", opening);
  await ben.sees(measuringWords.answerCheck);
  await ben.sees(standingWords.weighedTitle);
  await ben.sees(words.panel.chooseTitle);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(await moved(ben)).toEqual({});
});
