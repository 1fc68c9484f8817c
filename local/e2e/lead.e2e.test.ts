import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { fitInWords } from "#shared/words/fit-in.ts";
import { leadWords } from "#shared/words/lead.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { askServer, currentRun } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { meetingThatEnds } from "./meeting-that-ends.ts";
import { openPanel, type Panel } from "./panel.ts";

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

/** One person's panels in three themes. */
function panelsOf(person: "ana" | "dana"): Promise<Panel[]> {
  return Promise.all(themes.map((theme) => openPanel(browser, server.url, person, { theme })));
}

async function all(panels: readonly Panel[], text: string | RegExp): Promise<void> {
  await Promise.all(panels.map((panel) => panel.sees(text)));
}

test("[R130] a step's time runs out in words and signs, in three themes", async () => {
  const [leading, others] = await Promise.all([panelsOf("ana"), panelsOf("dana")]);
  const [ana] = leading as [Panel, Panel, Panel];
  const panels = [...leading, ...others];
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  await all(panels, runWords.stepOf(1, 6));
  for (let passed = 0; passed < 3; passed++) await ana.letsPass(1);
  await all(panels, leadWords.phases.nearly);
  await look("90-nearly", leading);
  await look("90-nearly-member", others);
  await ana.letsPass(1);
  await all(panels, leadWords.phases.over);
  await look("91-over-member", others);
});

test("[R134] [R157] a run that does not fit into its meeting is fitted in by its leader, who still sees what to do", async () => {
  const leading = await panelsOf("ana");
  const dana = await openPanel(browser, server.url, "dana");
  const [ana] = leading as [Panel, Panel, Panel];
  await ana.chooses("Humour Workshop");
  const ask = askServer(server.url);
  await ana.sees(words.panel.start);
  const { teamId, now } = await currentRun(ask);
  await ask("ana", "chooseSchedule", { teamId }, meetingThatEnds(now + 12 * 60_000 + 30_000));
  await ana.press(words.panel.start);
  const offer = /^The meeting ends in 1[12] minutes/;
  await all(leading, offer);
  await all(leading, fitInWords.confirm);
  await look("92-fit-in", leading);
  await dana.seesNot(offer);
  // The room takes 97 pixels above a panel of 600.
  const low = await openPanel(browser, server.url, "ana", { height: 697 });
  await low.sees(offer);
  const text = low.frame.locator("[data-clamp]").first();
  const outOfSight = await text.evaluate((element) => {
    const seen = element.closest("[data-scrolls]")?.getBoundingClientRect();
    return Math.max(0, element.getBoundingClientRect().bottom - (seen?.bottom ?? 0));
  });
  expect(outOfSight).toBe(0);
  await ana.press(fitInWords.confirm);
  await ana.seesNoMore(offer);
  expect(await dana.secondsLeft()).toBeLessThanOrEqual(120);
  await ana.press(fitInWords.trigger);
  await ana.sees(fitInWords.ask);
  await look("93-fit-by-hand", [ana]);
});

test("[R136] whoever is there takes over when the leader's panel is gone", async () => {
  // The room itself looks through Ana's eyes, so that she always counts as connected.
  const ben = await openPanel(browser, server.url, "ben");
  const others = await panelsOf("dana");
  const [dana] = others as [Panel, Panel, Panel];
  await ben.chooses("Humour Workshop");
  await ben.press(words.panel.start);
  await ben.sees(runWords.stepOf(1, 6));
  await ben.press(runWords.takeLead);
  await ben.press(runWords.takeLeadConfirm);
  await all(others, new RegExp(`^${runWords.leads("Ben")}`));
  await ben.page.context().close();
  await dana.letsPass(1);
  await all(others, leadWords.leaderGone("Ben"));
  await look("94-leader-gone", others);
  await dana.press(runWords.takeLead);
  await dana.press(runWords.takeLeadConfirm);
  await dana.sees(new RegExp(runWords.youLead));
  await dana.seesNoMore(leadWords.leaderGone("Ben"));
});
