import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runInChromium } from "../chaos/browser-schedule.ts";
import { buildBaseline } from "../commands/build-baseline.ts";
import { launchChromium } from "../commands/chromium.ts";

let browser: Browser;
beforeAll(async () => {
  await buildBaseline();
  browser = await launchChromium();
});
afterAll(() => browser?.close());

test.each([1, 2])(
  "[R155] eight pages keep every law, whatever seed %i does to them",
  {
    timeout: 300_000,
  },
  async (seed) => {
    const { breaches } = await runInChromium(browser, seed, 2_000);
    expect(breaches).toEqual([]);
  },
);
