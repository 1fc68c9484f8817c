import { randomUUID } from "node:crypto";
import { gzipSync } from "node:zlib";
import type { Browser, Page, Response, Route } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { HomeView } from "#shared/views.ts";
import { leadWords } from "#shared/words/lead.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { startRun } from "../chaos/scene.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import { answerForAll, askServer, currentRun } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look, lookInto } from "./looking.ts";
import {
  afterADay,
  type HeldCalls,
  holdCalls,
  type Opening,
  openPanel,
  type Panel,
} from "./panel.ts";

const themes = ["default", "dark", "contrast"] as const;

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

/** What Ana's panel loads of JavaScript until this is to be seen in it, gzipped. */
async function weightUntil(text: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const sizes: Promise<[file: string, bytes: number]>[] = [];
  const weigh = (response: Response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.startsWith("/tab/") || !pathname.endsWith(".js")) return;
    sizes.push(response.body().then((body) => [pathname, gzipSync(body).length]));
  };
  page.on("response", weigh);
  await page.goto(`${server.url}/?as=ana`);
  await page.frameLocator("iframe[data-person=ana]").getByText(text).last().waitFor();
  // What comes now is fetched at leisure, and may still be on its way when the page is closed.
  page.off("response", weigh);
  const files = await Promise.all(sizes);
  await context.close();
  expect(files.length).toBeGreaterThan(0);
  return files.reduce((sum, [, bytes]) => sum + bytes, 0);
}

test("the side panel needs at most 200 kB of JavaScript before it is usable, also in a run", async () => {
  const atFirst = await weightUntil("Humour Workshop");
  await startRun(askServer(server.url), sampleConversationId, "write");
  const inRun = await weightUntil(runWords.yourNote);
  const [first, run] = [atFirst, inRun].map((bytes) => Math.round(bytes / 1000));
  process.stdout.write(
    `  the panel loads ${first} kB of JavaScript, ${run} kB in a run, gzipped\n`,
  );
  expect(Math.max(atFirst, inRun)).toBeLessThanOrEqual(200_000);
});

/** One person's panels, one in each theme. */
function inThemes(person: "ana" | "dana", opening: Opening = {}): Promise<Panel[]> {
  return Promise.all(
    themes.map((theme) => openPanel(browser, server.url, person, { ...opening, theme })),
  );
}

async function each(
  panels: readonly Panel[],
  act: (panel: Panel) => Promise<unknown>,
): Promise<void> {
  await Promise.all(panels.map(act));
}

const all = (panels: readonly Panel[], text: string | RegExp) =>
  each(panels, (panel) => panel.sees(text));
const press = (panels: readonly Panel[], name: string | RegExp) =>
  each(panels, (panel) => panel.press(name));

test("screens that have nothing to show yet are free of axe violations at 280 px in three themes", async () => {
  const calls: HeldCalls[] = [];
  const hold = (address: string) => async (page: Page) => {
    calls.push(await holdCalls(page, address));
  };
  const letGo = () => {
    for (const call of calls.splice(0)) call.letGo();
  };
  const homes = await inThemes("dana", {
    view: "personal",
    width: 280,
    before: hold("**/api/home"),
  });
  await all(homes, words.home.opening);
  await look("01-home-opening", homes);
  letGo();
  await all(homes, words.home.noRuns);
  await look("02-home-new", homes);
  await each(homes, ({ page }) => page.route("**/api/home", withoutTeams));
  const empty = await Promise.all(homes.map((home) => home.reload()));
  await all(empty, words.home.nothingTitle);
  await look("03-home-empty", empty);
  await each(homes, ({ page }) => page.route("**/api/home", unavailable));
  const failed = await Promise.all(homes.map((home) => home.reload()));
  await all(failed, words.home.failedTitle);
  await look("04-home-failed", failed);
  await each(homes, ({ page }) => page.context().close());

  const panels = await inThemes("dana", { before: hold("**/api/teams") });
  await all(panels, words.panel.opening);
  await look("05-opening", panels);
  await each(panels, ({ page }) => page.route("**/api/teams", unavailable));
  const unopened = await Promise.all(panels.map((panel) => panel.reload()));
  await all(unopened, words.panel.notOpenedTitle);
  await look("06-not-opened", unopened);
  letGo();

  const page = await browser.newPage({ viewport: { width: 280, height: 700 } });
  await page.goto(`${server.url}/tab/`);
  await page.getByText(words.panel.outsideTitle).waitFor();
  await lookInto(page.mainFrame(), "07-outside", "default");
  await each(panels, ({ page }) => page.context().close());
  await page.close();
});

/** The home of somebody whose teams have not opened the app; in the room the team always has. */
async function withoutTeams(route: Route): Promise<void> {
  const response = await route.fetch();
  const home: HomeView = await response.json();
  await route.fulfill({ response, json: { ...home, teams: [] } satisfies HomeView });
}

function unavailable(route: Route): Promise<void> {
  const error = { code: "unavailable", message: words.errors.unavailable };
  return route.fulfill({ status: 503, json: { error } });
}

test("every screen of a run is free of axe violations at 280 px in three themes", {
  timeout: 240_000,
}, async () => {
  const [leading, others] = await Promise.all([inThemes("ana"), inThemes("dana")]);
  const [ana] = leading as [Panel, Panel, Panel];
  const [dana] = others as [Panel, Panel, Panel];
  const panels = [...leading, ...others];
  const lookAtAll = (screen: string) =>
    Promise.all([look(screen, leading), look(`${screen}-member`, others)]);

  await all(panels, "Humour Workshop");
  await look("10-choose", leading);
  await press(panels, "Humour Workshop");
  await all(panels, words.panel.whyTitle);
  await lookAtAll("11-action");
  await ana.press(words.panel.choose);
  await all(leading, words.panel.startNote);
  await all(others, words.panel.waitFor("Ana"));
  await lookAtAll("12-planned");

  await ana.press(words.panel.start);
  await all(panels, runWords.stepOf(1, 6));
  await all(leading, runWords.sayThis);
  await all(others, /name one small thing that made you smile/);
  await lookAtAll("13-talk");
  await ana.press(runWords.pause);
  await all(leading, runWords.paused);
  await press(leading, runWords.handOver);
  await all(leading, runWords.handOverAsk);
  await look("14-hand-over", leading);
  await press(leading, words.panel.cancel);

  await pressTooLate(leading);
  await all(leading, words.panel.did.advance("Ben"));
  await look("15-notice", leading);
  await press(leading, words.panel.dismiss);

  await all(panels, runWords.onlyYou);
  await ana.writes("Short one");
  for (const [index, panel] of others.entries()) {
    await panel.writes(`A note long enough for three lines in a panel as narrow as this: ${index}`);
    await panel.types("Typed when the leader moves the team on");
  }
  await lookAtAll("16-write");
  await ana.press(runWords.showNotes);
  await all(panels, new RegExp(`^${runWords.board}$`));
  await lookAtAll("17-board");
  await ana.press(/^Next: /);
  await all(leading, runWords.stepOf(3, 6));
  await all(others, runWords.draftNote);
  await lookAtAll("18-left-draft");
  await press(others, runWords.discard);

  await ana.press(/^Next: /);
  await all(panels, runWords.yourDots);
  await each([ana, dana], (panel) => panel.putsDotOn("Short one"));
  await ana.sees(runWords.votedCount(2));
  await lookAtAll("19-vote");
  await ana.press(runWords.showResult);
  await lookAtAll("19-asked");
  await ana.press(runWords.showNow);
  await all(panels, new RegExp(`^${runWords.result}$`));
  await lookAtAll("20-result");

  await ana.press(/^Next: /);
  await all(panels, runWords.stepOf(5, 6));
  await ana.letsPass(10);
  await all(panels, leadWords.timeOverNote);
  await press(others, runWords.takeLead);
  await lookAtAll("21-over-time");
  await press(others, words.panel.cancel);

  await ana.press(/^Next: /);
  await ana.promises("Say bingo when it happens again");
  await dana.promises("Ask for the oddest moment of the week");
  await all(panels, "Ask for the oddest moment of the week");
  await lookAtAll("22-commit");
  await ana.press(/^Next: /);
  await all(panels, words.pulse.lastTwoWeeks);
  await lookAtAll("23-pulse");
  await each(panels, ({ frame }) => frame.getByText(runWords.pulse.details).click());
  await press(panels, words.pulse.send);
  await all(panels, runWords.pulse.missing([1, 2, 3, 4]));
  await lookAtAll("23-pulse-missing");
  await dana.answersPulse("Often");
  await look("23-pulse-saved", [dana]);
  await press(leading, runWords.end);
  await all(leading, runWords.endConfirm);
  await look("23-end", leading);
  await ana.press(runWords.endConfirm);
  await all(panels, runWords.endedTitle);
  await lookAtAll("24-ended");
  await press(panels, runWords.done);
  await all(panels, words.panel.agreedTitle);
  await ana.press(words.panel.claimName("Say bingo when it happens again"));
  await all(others, words.panel.claimed("Ana"));
  await lookAtAll("25-from-last-time");
  await answerForAll(askServer(server.url));
  await ana.letsPass(1440);
  await ana.letsPass(60);
  await all(panels, new RegExp(`^${words.pulse.bands.high}$`));
  await lookAtAll("25-result");
  for (const { complaints } of panels) expect(afterADay(complaints)).toEqual([]);
  await each(others, ({ page }) => page.context().close());

  const homes = await inThemes("dana", { view: "personal", width: 280 });
  await all(homes, words.home.toConfirm);
  await look("26-home", homes);
  await each(homes, (home) => home.shows("settings"));
  await press(homes, words.home.raiseThreshold);
  await all(homes, words.home.raiseConfirm);
  await look("26-home-threshold", homes);
  for (const { complaints } of homes) expect(complaints).toEqual([]);

  await server.kill();
  await all(leading, words.panel.reconnecting);
  await look("27-reconnecting", leading);
  await press(leading, "Ask Out Loud");
  await all(leading, words.panel.retry);
  await look("28-failed", leading);
});

/** Presses Next in panels that have not heard yet that whoever leads next has done so. */
async function pressTooLate(panels: readonly Panel[]): Promise<void> {
  const ask = askServer(server.url);
  const held = await Promise.all(panels.map(({ page }) => holdCalls(page, "**/advance")));
  await press(panels, /^Next: /);
  await Promise.all(held.map(({ first }) => first));
  const { teamId, run } = await currentRun(ask);
  const body = { commandId: randomUUID(), expectedVersion: run.version };
  expect(await ask("ben", "advanceRun", { teamId, runId: run.id }, body)).not.toBe("refused");
  for (const { letGo } of held) letGo();
  for (const { sees, complaints } of panels) {
    await sees(words.panel.did.advance("Ben"));
    expect(complaints.splice(0)).toEqual([expect.stringContaining("409")]);
  }
}
