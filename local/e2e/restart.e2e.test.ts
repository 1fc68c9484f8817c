import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { remainingMs } from "#shared/timer.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { askServer, currentRun } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { openPanel, type Panel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), localServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("a server killed in the middle of a run comes back with the run, its step and its timer", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  const ben = await openPanel(browser, server.url, "ben");
  const ask = askServer(server.url);
  const panels = [ana, ben];
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  await ana.press(/^Next: /);
  await ben.writes("Written before the power cut");
  await ana.press(runWords.moreTimeName(5));
  // The room's own clock is ahead of the machine's from now on, and has to stay so.
  await ana.letsPass(1);
  await vi.waitFor(() => timersAgree(panels, ask), { timeout: 20_000 });

  const comesBack = async () => {
    const before = await currentRun(ask);
    await server.kill();
    for (const panel of panels) await panel.sees(words.panel.reconnecting);
    await server.startAgain();
    for (const panel of panels) {
      await panel.seesNoMore(words.panel.reconnecting);
      await panel.seesNoMore(words.panel.asking);
      await panel.sees(runWords.stepOf(2, 6));
    }
    const after = await currentRun(ask);
    expect(after.run).toEqual(before.run);
    expect(after.now).toBeGreaterThan(before.now);
    await timersAgree(panels, ask);
  };
  await comesBack();
  await ana.press(runWords.pause);
  await ben.sees(runWords.paused);
  const paused = await ben.secondsLeft();
  await comesBack();
  await ben.sees(runWords.paused);
  expect(await ben.secondsLeft()).toBe(paused);

  await ben.sees("Written before the power cut");
  await ana.press(runWords.showNotes);
  await ana.sees("Written before the power cut");
  await ana.press(/^Next: /);
  await ben.sees(runWords.stepOf(3, 6));
});

/** What every timer shows is what is left by the server's clock, but for two seconds. */
async function timersAgree(panels: readonly Panel[], ask: SampleClient): Promise<void> {
  const { run, now } = await currentRun(ask);
  const shown = await Promise.all(panels.map((panel) => panel.secondsLeft()));
  for (const seconds of shown) {
    expect(Math.abs(seconds - remainingMs(run, now) / 1_000)).toBeLessThanOrEqual(2);
  }
}
