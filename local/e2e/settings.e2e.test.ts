import { readFileSync } from "node:fs";
import type { Browser, FrameLocator } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { csvOf } from "#shared/privacy/csv.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import { askServer } from "./ask-server.ts";
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

const focusedIn = (frame: FrameLocator) =>
  frame.locator(":focus").evaluate((element) => element.textContent, undefined, { timeout: 5_000 });

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

  const focused = () => focusedIn(home);
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

test.each([280, 320])(
  "[R256] at %i pixels Home begins with what concerns me, and its heading is there to be heard",
  async (width) => {
    await askServer(server.url)("ana", "openTeam", {}, { conversationId: sampleConversationId });
    const { frame } = await openPanel(browser, server.url, "ana", { view: "personal", width });
    const heading = frame.getByRole("heading", { level: 1, name: words.home.title("Ana") });
    await heading.waitFor({ state: "attached" });
    const part = frame.getByRole("tabpanel");
    await part.waitFor();
    const top = await part.evaluate((one) => one.getBoundingClientRect().top);
    expect(top).toBeLessThan(100);
  },
);

test("[R191] by keyboard alone somebody saves what is stored of them, is erased after two questions, and is in no team any more", async () => {
  const ask = askServer(server.url);
  const conversationId = sampleConversationId;
  const members = async () => {
    const team = await ask("ana", "openTeam", {}, { conversationId });
    return team === "refused" ? [] : team.members.map(({ name }) => name);
  };
  expect(await members()).toContain("Chidi");
  const { page, complaints } = await openPanel(browser, server.url, "chidi", { view: "personal" });
  const home = page.frameLocator('main > iframe[data-person="chidi"]');
  const said = settingsWords;
  await home.getByRole("tab", { name: words.library.tabs.settings }).click();
  const goesTo = async (text: string) => {
    for (let tabs = 0; (await focusedIn(home)) !== text; tabs++) {
      expect(tabs).toBeLessThan(60);
      await page.keyboard.press("Tab");
    }
  };
  const presses = async (text: string) => {
    await goesTo(text);
    await page.keyboard.press("Enter");
  };
  const saves = async (file: string) => {
    const saved = page.waitForEvent("download");
    await presses(`${ownWords.saveFile}: ${file}`);
    return readFileSync(await (await saved).path(), "utf8");
  };
  await home
    .getByRole("region", { name: said.exportOwnTitle, exact: true })
    .getByRole("button")
    .focus();
  await page.keyboard.press("Enter");
  await home.getByText(said.exportReady).waitFor();
  const stored = JSON.parse(await saves("guided-team-actions-mine.json"));
  expect(stored).toMatchObject({ teams: [{ member: { name: "Chidi" } }] });
  expect(await saves("guided-team-actions-mine.csv")).toBe(csvOf(stored));
  await presses(said.exportClose);

  await presses(said.eraseTrigger);
  await home.getByText(said.eraseFinal).waitFor();
  await presses(said.eraseGoOn);
  await home.getByText(said.eraseSureNote).waitFor();
  expect(await members()).toContain("Chidi");
  expect(complaints).toEqual([]);
  await presses(said.eraseConfirm);
  await home.getByText(said.erased(15)).waitFor();
  expect(await focusedIn(home)).toBe(said.erased(15));
  await vi.waitFor(async () => expect(await members()).not.toContain("Chidi"), 20_000);
  await page.reload();
  await home.getByRole("tab", { name: words.library.tabs.settings }).click();
  await home.getByText(said.noTeam).waitFor();
  // The side panel behind it may not read the team any more, and is told so.
  expect(complaints.filter((one) => !/status of 40[49]/.test(one))).toEqual([]);
});
