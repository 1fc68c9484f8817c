import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
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

/** What the room takes of a window above its side panel. */
const aboveThePanel = 97;

/** By how many pixels a part is below what is in sight: of the page, of what scrolls, above the row that stays. */
function isBelow(part: Locator): Promise<number> {
  return part.evaluate((element) => {
    const around = element.closest("[data-scrolls]")?.getBoundingClientRect();
    const row = document.querySelector("[data-stays]")?.getBoundingClientRect();
    const end = Math.min(innerHeight, around?.bottom ?? innerHeight, row?.top ?? innerHeight);
    return Math.ceil(element.getBoundingClientRect().bottom - end);
  });
}

/** Asks at a press on a button that is the last thing in sight: what is missing of the question then. */
async function asked({ frame }: Panel, name: string, question: string) {
  const trigger = frame.getByRole("button", { name });
  await trigger.evaluate(
    (element, pixels) => {
      (element.closest("[data-scrolls]") ?? document.documentElement).scrollBy(0, pixels);
    },
    await isBelow(trigger),
  );
  // Not a click of the driver's, which scrolls by itself.
  await trigger.evaluate((element: HTMLElement) => element.click());
  const group = frame.getByRole("group", { name: question });
  await group.waitFor();
  const isFocused = await group.evaluate((element) => element === document.activeElement);
  return { isFocused, missing: Math.max(0, await isBelow(group)) };
}

test("[R264] what is asked at a press is in sight as a whole at 280 × 600, and has the focus", async () => {
  const height = 600 + aboveThePanel;
  const ana = await openPanel(browser, server.url, "ana", { height });
  const dana = await openPanel(browser, server.url, "dana", { height });
  const whole = { isFocused: true, missing: 0 };
  const take = runWords.takeLeadAsk("Ana");
  await ana.chooses("Humour Workshop");
  await dana.sees(words.panel.waitFor("Ana"));
  expect.soft(await asked(dana, runWords.takeLead, take)).toEqual(whole);
  const { chooseAnother, chooseAnotherAsk } = words.panel;
  expect.soft(await asked(ana, chooseAnother, chooseAnotherAsk)).toEqual(whole);
  await ana.press(words.panel.start);
  await Promise.all([ana, dana].map((panel) => panel.sees(/^Step 1 of /)));
  expect.soft(await asked(dana, runWords.takeLead, take)).toEqual(whole);
  const { beginRound, whoIsHere } = stepToolWords;
  expect.soft(await asked(ana, beginRound, whoIsHere)).toEqual(whole);
  for (const { complaints } of [ana, dana]) expect(complaints).toEqual([]);
});
