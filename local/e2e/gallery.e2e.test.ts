import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { launchChromium } from "../commands/chromium.ts";
import { projectRoot } from "../commands/run-command.mjs";
import { nextLook } from "../gallery/looks.ts";
import { makeGallery } from "../gallery/make-gallery.ts";
import { stories } from "../gallery/stories.ts";

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test("R156: axe finds nothing on any screen, and none scrolls sideways, each in one theme, width and kind of colours in turn", {
  timeout: 600_000,
}, async () => {
  const folder = join(projectRoot, ".cache", "screens", "gallery");
  const { flaws, screens } = await makeGallery(browser, stories, { folder, looksAt: nextLook });
  expect(flaws).toEqual([]);
  expect(screens).toBeGreaterThan(120);
});
