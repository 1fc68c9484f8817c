import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { cardWords } from "#shared/words/cards.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { roomWords } from "../room/words.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { afterADay, openPanel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), localServer({ pace: 0.05 })]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

test("one person leads four simulated people, who write, vote, say that they are ready and answer the pulse", async () => {
  const ana = await openPanel(browser, server.url, "ana");
  await ana.page.getByRole("button", { name: roomWords.startMeeting }).first().click();
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  await ana.sees(/ and 2 others are ready$/);

  const left = await ana.secondsLeft();
  await ana.letsPass(1);
  await vi.waitFor(async () => expect(await ana.secondsLeft()).toBeLessThanOrEqual(left - 60), {
    timeout: 20_000,
  });
  expect(await ana.secondsLeft()).toBeGreaterThan(left - 90);

  await ana.press(/^Next: /);
  await ana.sees(new RegExp(runWords.readyCount(4, 5)));
  await ana.press(runWords.showNotes);
  await ana.press(/^Next: /);
  await ana.press(/^Next: /);
  await ana.sees(runWords.votedCount(4));
  // Four of five have placed dots: all but the leader.
  await ana.press(runWords.showResult);
  await ana.sees(runWords.showWithoutMineAsk);
  await ana.press(runWords.showNow);
  await ana.press(/^Next: /);
  await ana.press(/^Next: /);
  await ana.promises("Start Monday with the oddest moment");
  await ana.press(/^Next: /);
  await ana.answersPulse("Often");
  await ana.press(runWords.end);
  await ana.press(runWords.endConfirm);
  await ana.sees(runWords.endedTitle);
  await ana.page.getByText(roomWords.endedRun("Humour Workshop")).waitFor();

  await ana.page.getByRole("button", { name: roomWords.endMeeting }).first().click();
  await ana.press(runWords.done);
  await ana.letsPass(1440);
  await ana.letsPass(60);
  await ana.page.getByText(cardWords.resultsCard.title).waitFor();
  await ana.sees(words.components.resilience);
  await ana.seesNot(words.pulse.withheld.title);
  expect(afterADay(ana.complaints)).toEqual([]);
});
