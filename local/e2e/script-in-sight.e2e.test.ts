import type { Browser, Frame } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { playbook } from "#shared/playbook/playbook.ts";
import type { Step } from "#shared/team-action.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { teamAtWork } from "../gallery/team-at-work.ts";
import { sampleKeys } from "../room/people.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel } from "./panel.ts";

/** What the room takes of a window above a panel of 600 pixels. */
const height = 697;

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer({ pace: 100 });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** How many of these scripts are there as a whole, in a leader's panel on a step of their kind. */
function countWhole(frame: Frame, scripts: readonly string[]): Promise<number> {
  return frame.evaluate(async (all) => {
    const text = document.querySelector<HTMLElement>("[data-clamp]");
    const said = text?.querySelector("span");
    const below = text?.closest("[data-scrolls] > *")?.nextElementSibling;
    if (!text || !said || !(below instanceof HTMLElement)) throw new Error("there is no script");
    const least = below.offsetHeight;
    let whole = 0;
    for (const [index, script] of all.entries()) {
      said.textContent = script;
      // Something below it is another size, so that it is measured anew.
      below.style.minHeight = `${least + 1 + (index % 2)}px`;
      await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
      await new Promise((done) => setTimeout(done));
      if (text.scrollHeight <= text.clientHeight + 1) whole += 1;
    }
    return whole;
  }, scripts);
}

test("[R230] [R231] whoever leads starts, and reads all that they say in nearly every step, without a press or scrolling at 280 × 600", async () => {
  const team = teamAtWork(server.url);
  await team.plan("small-bets");
  const ana = await openPanel(browser, server.url, "ana", { height });
  const start = ana.frame.getByRole("button", { name: words.panel.start, exact: true });
  await start.waitFor();
  const bottom = await start.evaluate((button) => button.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThanOrEqual(600);
  await start.click();

  const steps = playbook.flatMap((action) => action.steps);
  let whole = 0;
  for (const kind of [
    "talk",
    "write",
    "vote",
    "pairs",
    "decide",
    "commit",
  ] satisfies Step["kind"][]) {
    await team.goesTo(kind);
    const panel = await openPanel(browser, server.url, "ana", { height });
    await panel.sees(runWords.sayThis);
    await panel.frame.locator("[data-in-sight]").first().waitFor();
    const scripts = steps.filter((step) => step.kind === kind).map((step) => step.leaderSays);
    whole += await countWhole(panel.frame, scripts);
    await panel.page.context().close();
    if (kind !== "write" && kind !== "vote") continue;
    if (kind === "write") for (const person of sampleKeys) await team.writes(person, "No chat");
    await team.reveals();
  }
  process.stdout.write(`  ${whole} of ${steps.length} scripts are there as a whole\n`);
  expect(whole / steps.length).toBeGreaterThanOrEqual(19 / 20);
});
