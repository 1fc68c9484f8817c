import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import type { TeamsTheme } from "../room/teams-context.ts";
import { askServer } from "./ask-server.ts";
import { busyQuarter, emptyQuarter } from "./dashboard-samples.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { openPanel, type Panel } from "./panel.ts";

const themes: readonly TeamsTheme[] = ["default", "dark", "contrast"];
const { asTable, print, periods, nothing } = dashboardWords;

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer();
  await askServer(server.url)("ana", "openTeam", {}, { conversationId: sampleConversationId });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

const each = (panels: readonly Panel[], act: (panel: Panel) => Promise<unknown>) =>
  Promise.all(panels.map(act));

/** Ana's dashboard in these themes, of another quarter than the sample's. */
async function dashboards(width: number, in_: readonly TeamsTheme[], of = busyQuarter) {
  const before = async (page: Page) => {
    await page.route("**/dashboard", async (route) => {
      const response = await route.fetch();
      const { now } = await response.json();
      await route.fulfill({ response, json: of(now) });
    });
    await page.addInitScript(() => {
      window.print = () => undefined;
    });
  };
  const height = 3200 + Math.round(1_600_000 / width);
  const opening = { view: "personal", width, height, before } as const;
  const panels = await Promise.all(
    in_.map((theme) => openPanel(browser, server.url, "ana", { ...opening, theme })),
  );
  await each(panels, ({ frame }) =>
    frame.getByRole("tab", { name: words.library.tabs.dashboard }).click(),
  );
  return panels;
}

async function closes(panels: readonly Panel[]): Promise<void> {
  for (const { complaints, page } of panels) {
    expect(complaints).toEqual([]);
    // What is read anew just now is of no interest any more.
    await page.unrouteAll({ behavior: "ignoreErrors" });
    await page.context().close();
  }
}

test.each([280, 320, 1200])(
  "R151: the dashboard of a busy quarter, %d pixels wide, is free of axe violations in three themes",
  { timeout: 240_000 },
  async (width) => {
    const panels = await dashboards(width, themes);
    await each(panels, ({ frame }) => frame.getByText(asTable).click());
    await each(panels, ({ frame }) => frame.locator("[data-mark]").first().waitFor());
    await look(`90-dashboard-${width}`, panels, width);
    await closes(panels);
  },
);

test("the dashboard of a new team says what will be there", { timeout: 120_000 }, async () => {
  const panels = await dashboards(280, themes, emptyQuarter);
  await each(panels, (panel) => panel.sees(nothing));
  await look("91-dashboard-empty", panels, 280);
  await closes(panels);
});

test.each(["A4", "Letter"] as const)(
  "R152: the review of a busy quarter is one page of %s, black on white in the dark theme",
  { timeout: 120_000 },
  async (format) => {
    const panels = await dashboards(1000, ["dark"]);
    const [panel] = panels;
    if (!panel) throw new Error("no panel");
    await panel.sees(periods.quarter);
    await panel.press(print);
    await panel.frame.locator(".printed-review").waitFor({ state: "attached" });
    const content = await panel.frame.evaluate(() => {
      const rules = [...document.styleSheets].flatMap(({ cssRules }) =>
        [...cssRules].map(({ cssText }) => cssText),
      );
      return `<!doctype html><style>${rules.join("\n")}</style>${document.body.outerHTML}`;
    });
    // A frame cannot be printed alone from outside, so its page is taken over as it is.
    const page = await browser.newPage();
    await page.setContent(content);
    const pdf = await page.pdf({ format, path: `.cache/screens/92-review-${format}.pdf` });
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    await page.emulateMedia({ media: "print" });
    const paper = await page.locator(".printed-review").evaluate((review) => {
      const { color, backgroundColor } = getComputedStyle(review);
      return [color, backgroundColor];
    });
    expect(paper).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
    await page.screenshot({ path: `.cache/screens/92-review-${format}.png` });
    await page.close();
    await closes(panels);
  },
);
