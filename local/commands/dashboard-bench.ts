import type { Browser, Page } from "playwright-core";
import { dashboardWords } from "../../shared/words/dashboard.ts";
import { standingWords } from "../../shared/words/standing.ts";
import { words } from "../../shared/words.ts";
import { askServer } from "../e2e/ask-server.ts";
import { type LocalServer, localServer } from "../e2e/local-server.ts";
import { writeHistory } from "../e2e/long-history.ts";
import { sampleConversationId } from "../room/people.ts";
import { buildBundles } from "./build.mjs";
import { buildBaseline } from "./build-baseline.ts";
import { launchChromium } from "./chromium.ts";
import { type LoadTime, loadTime } from "./load-time.ts";

/**
 * How long it took (ms), in the order of the loads: `read` until all sentences are there, with what stands
 * beside the dashboard and its buttons, `drawn` until the chart is there as well.
 */
export interface DashboardTimes {
  /** React, teams-js and one Fluent button. */
  readonly baseline: readonly number[];
  /** From a press of its tab in Home, which has just come. */
  readonly pressed: readonly LoadTime[];
  /** From a link to it, with nothing of the app there. */
  readonly linked: readonly LoadTime[];
}

/** How much slower than this machine the page's processor is made. */
const slowDown = 4;

/**
 * What is there when a dashboard can be used: its parts and those of signals and suggestions. What lies in a
 * closed row is drawn after it.
 */
const texts = [
  dashboardWords.bandsNote,
  dashboardWords.runsTitle,
  dashboardWords.commitmentsTitle,
  dashboardWords.turnsNote,
  standingWords.signalsTitle,
  dashboardWords.plan,
];

/** A mark of the chart. */
const mark = "[data-mark]";

/**
 * Opens the dashboard of a team with 500 runs, `perWeek` of them a week, and the least that a page can be with
 * the same libraries, by turns: nothing is cached, the server is warm.
 */
export async function measureDashboard(loads: number, perWeek: number): Promise<DashboardTimes> {
  await buildBundles(process.execPath);
  await buildBaseline();
  const server = await localServer({ pace: 100 });
  let browser: Browser | undefined;
  try {
    await fill(server, perWeek);
    browser = await launchChromium();
    const home = await slowPage(
      browser,
      `${server.url}/baseline/host.html?as=ana&part=home&keeps-token`,
    );
    const link = await slowPage(
      browser,
      `${server.url}/baseline/host.html?as=ana&part=dashboard&keeps-token`,
    );
    const [baseline, pressed, linked]: [number[], LoadTime[], LoadTime[]] = [[], [], []];
    // The first of each warms the server and is not counted.
    for (let load = 0; load <= loads; load++) {
      // A page behind another one is given less time by the browser.
      await link.bringToFront();
      const least = await loadTime(link, { address: "/baseline/" }, ["Ready"]);
      const byLink = await loadTime(link, { address: "/tab/" }, texts, mark);
      // It is looked at no longer, and has nothing more to do.
      await loadTime(link, { address: "/baseline/" }, ["Ready"]);
      await home.bringToFront();
      await loadTime(home, { address: "/tab/" }, [words.home.mine]);
      const byPress = await loadTime(home, { tab: words.library.tabs.dashboard }, texts, mark);
      await loadTime(home, { address: "/baseline/" }, ["Ready"]);
      if (load === 0) continue;
      baseline.push(least.read);
      linked.push(byLink);
      pressed.push(byPress);
    }
    return { baseline, pressed, linked };
  } finally {
    await browser?.close();
    await server.stop();
  }
}

async function slowPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  await page.goto(address);
  const devTools = await context.newCDPSession(page);
  await devTools.send("Network.setCacheDisabled", { cacheDisabled: true });
  await devTools.send("Emulation.setCPUThrottlingRate", { rate: slowDown });
  return page;
}

async function fill({ url, openStore }: LocalServer, perWeek: number): Promise<void> {
  const view = await askServer(url)(
    "ana",
    "openTeam",
    {},
    { conversationId: sampleConversationId },
  );
  if (view === "refused") throw new Error("the team could not be opened");
  const store = await openStore();
  try {
    await writeHistory(store, { teamId: view.id, now: view.now, runs: 500, perWeek });
  } finally {
    store.close();
  }
}
