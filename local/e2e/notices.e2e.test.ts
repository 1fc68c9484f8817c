import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { projectRoot } from "../commands/run-command.mjs";
import { sampleConversationId } from "../room/people.ts";
import type { TeamsTheme } from "../room/teams-context.ts";
import { askServer } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { lookInto } from "./looking.ts";
import { openPanel, type Panel } from "./panel.ts";

const themes: readonly TeamsTheme[] = ["default", "dark", "contrast"];
const { turns, errors } = words;

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer();
  const openTeam = { conversationId: sampleConversationId };
  await askServer(server.url)("ana", "openTeam", {}, openTeam);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const open = (theme: TeamsTheme, address: string, view: "meeting" | "personal") => {
  const error = { code: "conflict", message: errors.passedTwice };
  const before = async (page: Page) => {
    await page.route(address, (route) => route.fulfill({ status: 409, json: { error } }));
  };
  // The side panel is 280 pixels wide in every window that is wide enough for it.
  const width = view === "personal" ? 280 : 1280;
  return openPanel(browser, server.url, "ana", { theme, view, width, height: 640, before });
};

/** The refusal is to be seen where the page is scrolled to, above all else. */
async function refusalIsInSight({ frame, page, theme }: Panel, name: string): Promise<void> {
  const said = frame.getByText(errors.passedTwice).first();
  await said.waitFor();
  const seen = await said.evaluate((element) => {
    const { x, y, bottom, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(x + width / 2, y + height / 2);
    return { isIn: y >= 0 && bottom <= innerHeight, isOnTop: element.contains(there) };
  });
  await page.screenshot({ path: join(projectRoot, ".cache", "screens", `${name}-${theme}.png`) });
  expect(seen).toEqual({ isIn: true, isOnTop: true });
  await lookInto(frame, name, theme);
  await page.context().close();
}

test.each(themes)("a refusal in Home is in sight far down the page, %s", async (theme) => {
  const home = await open(theme, "**/schedule", "personal");
  await home.shows("settings");
  await home.press(turns.meetEnter);
  await home.frame.getByLabel(turns.weekdays[0]).check();
  await home.frame.getByLabel(turns.startsAt).fill("09:30");
  await home.press(turns.meetSave);
  await refusalIsInSight(home, "85-home-refusal");
});

test.each(themes)(
  "a refusal in the side panel is in sight far down the page, %s",
  async (theme) => {
    const panel = await open(theme, "**/turns/pass", "meeting");
    await panel.press(turns.pass);
    await panel.frame.evaluate(() => scrollTo(0, 150));
    await panel.press(turns.passConfirm);
    await refusalIsInSight(panel, "86-panel-refusal");
  },
);

test("a part whose file was lost on the way is there after a press, though the browser remembers", async () => {
  let isLost = true;
  const lose = async (page: Page) => {
    await page.route("**/assets/settings-*.js", (route) =>
      isLost ? route.abort() : route.continue(),
    );
  };
  const home = await openPanel(browser, server.url, "ana", { view: "personal", before: lose });
  await home.shows("settings");
  await home.sees(words.panel.offline);
  isLost = false;
  await home.press(words.panel.retry);
  await home.shows("settings");
  await home.sees(turns.meetTitle);
  await home.page.context().close();
});
