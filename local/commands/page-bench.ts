import type { Browser } from "playwright-core";
import { words } from "../../shared/words.ts";
import { localServer } from "../e2e/local-server.ts";
import { buildBundles } from "./build.mjs";
import { buildBaseline } from "./build-baseline.ts";
import { launchChromium } from "./chromium.ts";
import { loadTime } from "./load-time.ts";

/** How long pages took until they could be used (ms), in the order of the loads. */
export interface PageTimes {
  /** React, teams-js and one Fluent button. */
  readonly baseline: readonly number[];
  readonly panel: readonly number[];
}

/** How much slower than this machine the page's processor is made. */
const slowDown = 4;

/**
 * Loads the side panel and the least that a page can be with the same libraries, by turns, in the same frame
 * with nothing around it: nothing is cached, the server is warm.
 */
export async function measurePages(loads: number): Promise<PageTimes> {
  await buildBundles(process.execPath);
  await buildBaseline();
  const server = await localServer({ pace: 100 });
  let browser: Browser | undefined;
  try {
    browser = await launchChromium();
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await page.goto(`${server.url}/baseline/host.html?as=ana&keeps-token`);
    await page.frameLocator("iframe").getByText("Humour Workshop").last().waitFor();
    const devTools = await context.newCDPSession(page);
    await devTools.send("Network.setCacheDisabled", { cacheDisabled: true });
    await devTools.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
    const [baseline, panel]: [number[], number[]] = [[], []];
    // The first of each warms the server and is not counted.
    for (let load = 0; load <= loads; load++) {
      const least = await loadTime(page, { address: "/baseline/" }, ["Ready"]);
      const ours = await loadTime(page, { address: "/tab/" }, [
        words.panel.chooseTitle,
        "Humour Workshop",
      ]);
      if (load === 0) continue;
      baseline.push(least.read);
      panel.push(ours.read);
    }
    return { baseline, panel };
  } finally {
    await browser?.close();
    await server.stop();
  }
}
