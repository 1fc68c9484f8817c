import type { Browser } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { cardWords } from "#shared/words/cards.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleKeys } from "../room/people.ts";
import { roomWords } from "../room/words.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { afterADay, openPanel, type Panel } from "./panel.ts";

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

type Five = [Panel, Panel, Panel, Panel, Panel];

/** All five in their meeting, on the pulse of the Humour Workshop. */
async function atThePulse(): Promise<Five> {
  const panels = (await Promise.all(
    sampleKeys.map((key) => openPanel(browser, server.url, key)),
  )) as Five;
  const [ana] = panels;
  await ana.page.getByRole("button", { name: roomWords.startMeeting }).first().click();
  await ana.page.getByText(cardWords.meeting.open).first().waitFor();
  await ana.chooses("Humour Workshop");
  await ana.press(words.panel.start);
  for (let step = 2; step <= 7; step++) {
    // Nobody writes anything: here it is the pulse that counts.
    await ana.press(step === 3 ? runWords.skipName : /^Next: /);
    await ana.sees(runWords.stepOf(step === 7 ? undefined : step, 6));
  }
  await Promise.all(panels.map((panel) => panel.sees(words.pulse.lastTwoWeeks)));
  return panels;
}

/** Ana ends the run and the meeting. */
async function goHome(ana: Panel): Promise<void> {
  await ana.press(runWords.end);
  await ana.press(runWords.endConfirm);
  await ana.sees(runWords.endedTitle);
  await ana.page.getByRole("button", { name: roomWords.endMeeting }).first().click();
}

/** A day and an hour later: the pulse has closed. */
async function aDayLater(panel: Panel): Promise<void> {
  await panel.letsPass(1440);
  await panel.letsPass(60);
}

test("three answer in the panel and two on the card, and a day later all see the same bands", async () => {
  const [ana, ben, chidi, dana, eli] = await atThePulse();
  await Promise.all([
    ana.answersPulse("Often"),
    ben.answersPulse("Nearly always"),
    chidi.answersPulse("Often"),
  ]);
  await goHome(ana);
  await dana.answersCard("Nearly always");
  await eli.answersCard("Often");
  for (const panel of [ana, ben, chidi]) {
    expect(await panel.page.getByText(cardWords.pulseCard.savedTitle).count()).toBe(0);
  }

  await aDayLater(ana);
  const { bandOf } = cardWords.resultsCard;
  const { high, "upper-half": upper } = words.pulse.bands;
  const results = [
    bandOf(words.components.resilience, high),
    bandOf(words.components.courage, upper),
    words.pulse.reported["unspoken-friction"].often,
  ];
  for (const { page } of [ana, eli]) {
    await page.getByText(cardWords.resultsCard.title).waitFor();
    for (const result of results) await page.getByText(result).waitFor();
  }
  // [R270] Also whoever has sent it, and whoever has not, finds no question on its card any more.
  for (const { page } of [ana, dana, eli]) {
    await page.getByText(cardWords.closedCard.title).first().waitFor();
    expect(await page.getByRole("button", { name: words.pulse.send }).count()).toBe(0);
    expect(await page.getByText(cardWords.pulseCard.savedTitle).count()).toBe(0);
  }
  const home = await openPanel(browser, server.url, "dana", { view: "personal" });
  await home.sees(words.components.resilience);
  await home.sees(words.components.courage);
  await home.sees(high);
  await home.sees(upper);
  for (const { complaints } of [ana, ben, chidi, dana, eli, home])
    expect(afterADay(complaints)).toEqual([]);
});

test("with three answers in all nothing is shown, and the team reads why and what to talk about", async () => {
  const [ana, ben, chidi, dana, eli] = await atThePulse();
  await Promise.all([ana.answersPulse("Seldom"), ben.answersPulse("Often")]);
  await goHome(ana);
  await dana.answersCard("Sometimes");

  await aDayLater(ana);
  for (const { page } of [ana, chidi]) {
    await page.getByText(cardWords.resultsCard.title).waitFor();
    await page.getByText(words.pulse.withheld["too-few"](4)).first().waitFor();
    await page
      .getByText(words.pulse.prompts.resilience[0] ?? "")
      .first()
      .waitFor();
  }
  const home = await openPanel(browser, server.url, "eli", { view: "personal" });
  await home.sees(words.pulse.withheld["too-few"](4));
  await home.seesNot(words.pulse.bands.mixed);
  for (const { complaints } of [ana, ben, chidi, dana, eli, home])
    expect(afterADay(complaints)).toEqual([]);
});
