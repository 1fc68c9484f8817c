import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer({ pace: 100 });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("by keyboard alone somebody goes from the side panel to the settings, changes one and reads that it is saved", async () => {
  const panel = await openPanel(browser, server.url, "ben");
  const { page } = panel;
  await panel.sees(words.panel.turnTitle);
  await panel.frame.getByRole("button", { name: /^Settings of / }).focus();
  await page.keyboard.press("Enter");
  const home = page.frameLocator('main > iframe[data-person="ben"]');
  const tab = home.getByRole("tab", { name: words.library.tabs.settings });
  await tab.waitFor();
  expect(await tab.getAttribute("aria-selected")).toBe("true");
  await home.getByText(settingsWords.forTeamNote).waitFor();

  const focused = () =>
    home
      .locator(":focus")
      .evaluate((element) => element.textContent, undefined, { timeout: 5_000 });
  await tab.focus();
  for (let tabs = 0; (await focused()) !== words.home.changeMeasuring; tabs++) {
    expect(tabs).toBeLessThan(30);
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Enter");
  await home.getByText(words.home.measuringNote).waitFor();
  // From the question to the days, and on to the box.
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await home.getByText(settingsWords.saved).waitFor();
  await home.getByText(words.home.measuringNow(14, true)).waitFor();
  expect(await focused()).toBe(words.home.changeMeasuring);
  expect(panel.complaints).toEqual([]);
});
