import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { humourWorkshop } from "#shared/playbook/actions/humour-workshop.ts";
import { aboutWords } from "#shared/words/about.ts";
import { libraryWords as library } from "#shared/words/library.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import { askServer } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { type Opening, openPanel, type Panel } from "./panel.ts";

const themes = ["default", "dark", "contrast"] as const;
/** What the room takes of a window above its side panel. */
const aboveThePanel = 97;
const patience = { timeout: 20_000 };
const [firstStep] = humourWorkshop.steps;

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
});
beforeEach(async () => {
  server = await localServer();
});
afterEach(() => server?.stop());
afterAll(() => browser?.close());

/** Types into the search of the library. */
async function searches({ frame }: Panel, query: string): Promise<void> {
  await frame.getByRole("searchbox", { name: library.searchActions }).fill(query, patience);
}

/** Opens an action out of what was found or listed in this part of the page. */
async function opens({ frame }: Panel, part: string, title: string): Promise<void> {
  const region = frame.getByRole("region", { name: part });
  await region.getByRole("button", { name: title, exact: true }).click(patience);
}

async function opensFilters({ frame }: Panel): Promise<void> {
  const filters = frame.locator("summary").filter({ hasText: /^Filters/, visible: true });
  await filters.click(patience);
}

test("a member finds the Humour Workshop by search, by filters and by its moment, prepares it and starts it", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  const { frame } = ana;
  const { title } = humourWorkshop;

  for (const query of ["laugh", "fun", "humor worksop"]) {
    await searches(ana, query);
    await opens(ana, library.foundActions, title);
    await ana.sees(words.panel.whyTitle);
    await ana.press(library.back);
  }
  await frame.getByRole("searchbox", { name: library.searchActions }).press("Escape");

  const choose = (label: string, option: string) =>
    frame.getByLabel(label, { exact: true }).selectOption(option, patience);
  await ana.press(library.fitsUs(5));
  await opensFilters(ana);
  await choose(library.component, "resilience");
  await choose(library.time, "20");
  await ana.sees(library.filters(2));
  await opens(ana, words.panel.chooseTitle, title);
  await ana.press(library.back);
  await ana.press(words.panel.showAll);

  await choose(library.moment, "new-people");
  await opens(ana, words.panel.chooseTitle, title);

  await ana.press(library.openPreparation);
  await ana.sees(library.needs);
  await ana.sees(firstStep?.leaderSays ?? "");
  await ana.press(library.back);
  await ana.press(words.panel.choose);
  await ana.sees(words.panel.startNote);
  await ana.press(library.openPreparation);
  await ana.sees(library.stepsTitle);
  await ana.press(library.back);
  await ana.press(words.panel.start);
  await ana.sees(runWords.stepOf(1, 6));
  expect(ana.complaints).toEqual([]);
});

test("[R255] what is found is in sight at 280 × 600 while somebody types, and the field keeps the focus", async () => {
  const ana = await openPanel(browser, server.url, "ana", { height: 600 + aboveThePanel });
  const field = ana.frame.getByRole("searchbox", { name: library.searchActions });
  const first = ana.frame
    .getByRole("region", { name: library.foundActions })
    .getByRole("button")
    .first();
  await field.click(patience);
  for (const query of ["laugh", "conflict"]) {
    await field.pressSequentially(query);
    await first.waitFor(patience);
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);
    const { top, bottom } = await first.evaluate((one) => one.getBoundingClientRect().toJSON());
    expect(top).toBeGreaterThan(0);
    expect(bottom).toBeLessThan(300);
    await field.press("Escape");
    await field.evaluate((one) => one.scrollIntoView({ block: "end" }));
  }
});

test("by keyboard alone an action is searched, opened, prepared, left and chosen", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  const { frame, page } = ana;
  const focused = () =>
    frame.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute("aria-label") ?? activeElement?.textContent ?? "";
    });
  /** Presses Tab, or goes back with it, until the focus is on what has this name. */
  const tabTo = async (name: string, key: "Tab" | "Shift+Tab" = "Tab") => {
    for (let presses = 0; presses < 150; presses += 1) {
      if ((await focused()) === name) return;
      await page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not reach ${name}`);
  };
  await ana.sees(words.panel.chooseTitle);
  await frame.getByRole("searchbox", { name: library.searchActions }).focus();
  await page.keyboard.type("xqzzyv");
  await ana.sees(library.nothingFound("xqzzyv"));
  await page.keyboard.press("Escape");
  await page.keyboard.type("lauhg");
  await frame.getByRole("region", { name: library.foundActions }).waitFor(patience);
  await tabTo(humourWorkshop.title);
  await page.keyboard.press("Enter");
  await ana.sees(words.panel.whyTitle);
  expect(await focused()).toBe(library.back);
  await tabTo(library.openPreparation);
  await page.keyboard.press("Enter");
  await ana.sees(library.stepsTitle);
  expect(await focused()).toBe(library.back);
  await page.keyboard.press("Enter");
  await frame.waitForFunction(
    (name) => document.activeElement?.textContent === name,
    library.openPreparation,
  );
  // It stands where the action is named.
  await tabTo(words.panel.choose, "Shift+Tab");
  await page.keyboard.press("Enter");
  await ana.sees(words.panel.startNote);

  const home = await openPanel(browser, server.url, "ana", { view: "personal" });
  const { frame: homeFrame } = home;
  await homeFrame.getByRole("button", { name: library.openPreparation }).focus(patience);
  await home.page.keyboard.press("Enter");
  // Whoever leaves a preparation that was opened from Home is back at the tab that it is in.
  const focusIsOn = (name: string) =>
    homeFrame.waitForFunction((text) => document.activeElement?.textContent === text, name);
  await focusIsOn(library.back);
  await home.page.keyboard.press("Enter");
  await focusIsOn(library.tabs.library);
  await homeFrame.getByRole("tab", { name: library.tabs.home }).focus();
  // Past what the team has done.
  await home.page.keyboard.press("ArrowRight");
  await home.page.keyboard.press("ArrowRight");
  await home.page.keyboard.press("Enter");
  await home.sees(words.panel.chooseNote);
  await home.page.keyboard.press("ArrowRight");
  await home.page.keyboard.press("ArrowRight");
  await home.page.keyboard.press("Enter");
  await home.sees(aboutWords.privacyTitle);
  expect([...ana.complaints, ...home.complaints]).toEqual([]);
});

/** The side panel, and the personal tab where it is wide and where it is as narrow. */
const places: readonly (readonly [name: string, opening: Opening, width: number])[] = [
  ["panel", { height: 2600 }, 280],
  ["home", { view: "personal", width: 900, height: 1800 }, 900],
  ["home-narrow", { view: "personal", width: 280, height: 2600 }, 280],
];

test.each(places)(
  "every screen of the library in the %s is free of axe violations in three themes",
  {
    timeout: 240_000,
  },
  async (name, opening, width) => {
    // A personal tab that is opened first of all shows what is there then.
    const conversationId = sampleConversationId;
    await askServer(server.url)("ana", "openTeam", {}, { conversationId });
    const panels = await Promise.all(
      themes.map((theme) => openPanel(browser, server.url, "ana", { ...opening, theme })),
    );
    const each = async (act: (panel: Panel) => Promise<unknown>) => {
      for (const panel of panels) await act(panel);
    };
    const lookAt = (screen: string) => look(`${screen}-${name}`, panels, width);
    const isHome = opening.view === "personal";
    if (isHome) {
      await each((panel) => panel.sees(words.home.turn));
      // What is recommended comes after the rest.
      await each((panel) => panel.sees(humourWorkshop.title));
      await lookAt("60-home");
      await each((panel) => panel.shows("settings"));
      await each((panel) => panel.press(words.home.changeMeasuring));
      await each((panel) => panel.press(words.home.raiseThreshold));
      await lookAt("60-settings-asking");
      await each((panel) => panel.shows("library"));
    }
    await each((panel) => panel.sees(humourWorkshop.title));
    await each(opensFilters);
    await lookAt("61-browse");
    await each(({ frame }) =>
      frame.getByLabel(library.component, { exact: true }).selectOption("courage", patience),
    );
    await each(({ frame }) => frame.getByLabel(library.time).selectOption("15", patience));
    await each(({ frame }) => frame.getByLabel(library.moment).selectOption("hard-time", patience));
    await each((panel) => panel.sees(library.filters(3)));
    await lookAt("62-filtered");
    await each((panel) => searches(panel, "laugh"));
    await each((panel) => panel.sees(/^Found: /));
    await lookAt("63-found");
    await each((panel) => searches(panel, "xqzzyv"));
    await each((panel) => panel.sees(library.nothingFound("xqzzyv")));
    await lookAt("64-nothing-found");
    await each((panel) => panel.press(library.clearSearch));
    await each((panel) => searches(panel, "laugh"));
    await each((panel) => opens(panel, library.foundActions, humourWorkshop.title));
    await each((panel) => panel.sees(words.panel.resourcesTitle));
    await lookAt("65-action");
    await each((panel) => panel.press(library.openPreparation));
    await each((panel) => panel.sees(library.stepsTitle));
    await lookAt("66-preparation");
    await each((panel) => panel.press(library.back));
    await each((panel) => panel.press(library.back));
    await each((panel) => searches(panel, ""));
    await each((panel) => panel.press(library.resources));
    await each((panel) => panel.sees(/things to read or watch$/));
    await each(opensFilters);
    await lookAt("67-resources");
    if (isHome) {
      await each((panel) => panel.shows("about"));
      await each((panel) => panel.sees(aboutWords.privacyTitle));
      await lookAt("68-about");
    }
    for (const { complaints } of panels) expect(complaints).toEqual([]);
  },
);
