import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { roomWords } from "../room/words.ts";
import { answerForAll, askServer } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { lookAtRoom } from "./looking.ts";
import { afterADay, openPanel, type Panel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), localServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** Ana's windows of this width, one in each theme. */
function inThemes(width: number): Promise<Panel[]> {
  const themes = ["default", "dark", "contrast"] as const;
  return Promise.all(
    themes.map((theme) => openPanel(browser, server.url, "ana", { theme, width })),
  );
}

test("the bot's cards are free of axe violations in three themes, in a wide and a narrow window", {
  timeout: 240_000,
}, async () => {
  const wide = await inThemes(1280);
  const narrow = await inThemes(420);
  const [first] = wide as [Panel, Panel, Panel];
  const windows = [...wide, ...narrow];
  for (const { page } of narrow) {
    await page.getByRole("tab", { name: roomWords.panes.chat }).click();
  }
  const seesCard = (text: string) =>
    Promise.all(windows.map(({ page }) => page.getByText(text).last().waitFor()));
  const lookAtCards = async (screen: string) => {
    for (const panel of wide) await lookAtRoom(panel, `${screen}-wide`);
    for (const panel of narrow) await lookAtRoom(panel, screen);
  };
  await first.page.getByRole("button", { name: roomWords.startMeeting }).first().click();
  await seesCard(words.cards.meeting.open);
  await lookAtCards("40-meeting-start");
  await first.page.getByRole("button", { name: roomWords.endMeeting }).first().click();
  await seesCard(words.pulse.send);
  await lookAtCards("41-pulse-card");
  for (const { page } of windows) {
    await page.getByRole("button", { name: words.pulse.send }).click();
  }
  await seesCard(words.cards.pulseCard.chooseOne);
  await lookAtCards("42-pulse-card-missing");
  await first.answersCard("Often");
  await seesCard(words.cards.pulseCard.savedTitle);
  await lookAtCards("43-pulse-card-saved");
  await answerForAll(askServer(server.url));
  await first.letsPass(1440);
  await first.letsPass(60);
  await seesCard(words.cards.resultsCard.title);
  await lookAtCards("44-results");
  for (const { complaints } of windows) expect(afterADay(complaints)).toEqual([]);
});
