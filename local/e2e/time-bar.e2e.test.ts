import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../commands/chromium.ts";
import { teamAtWork } from "../gallery/team-at-work.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer({ pace: 100 });
  const team = teamAtWork(server.url);
  await team.plan("humour-workshop");
  await team.moves("startRun");
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** The colours of the whole of a step's time: its filling, its edge, and what is behind it. */
async function colours(frame: Frame) {
  await frame.getByRole("timer").waitFor();
  const bar = frame.locator("[aria-hidden]:has(> [style*=width])");
  return bar.evaluate((whole) => {
    const { backgroundColor, outlineColor, outlineStyle } = getComputedStyle(whole);
    const root = document.querySelector("#root > *") ?? document.body;
    const behind = getComputedStyle(root).backgroundColor;
    return { filling: backgroundColor, edge: outlineStyle === "none" ? "" : outlineColor, behind };
  });
}

test.each(["default", "dark"] as const)(
  "[R245] how much of a step's time is left can be seen in the theme %s",
  async (theme) => {
    const { frame } = await openPanel(browser, server.url, "ben", { theme });
    const { filling, behind } = await colours(frame);
    expect(filling).not.toBe(behind);
  },
);

test("[R245] how much of a step's time is left has an edge with high contrast, and where people choose all colours", async () => {
  const contrast = await openPanel(browser, server.url, "ben", { theme: "contrast" });
  expect(await colours(contrast.frame)).toMatchObject({
    edge: "rgb(255, 255, 255)",
    behind: "rgb(0, 0, 0)",
  });
  const before = (page: typeof contrast.page) => page.emulateMedia({ forcedColors: "active" });
  const forced = await openPanel(browser, server.url, "dana", { before });
  const { edge, behind } = await colours(forced.frame);
  expect(["", behind]).not.toContain(edge);
});
