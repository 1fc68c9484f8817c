import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { commandCardSamples } from "../../bot/teams/cards/testing/command-samples.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import { roomWords } from "../room/words.ts";
import { answerForAll, askServer } from "./ask-server.ts";
import { botMessages } from "./bot-messages.ts";
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

/** Puts a message into the meeting's chat, as the bot does. */
async function post(message: object): Promise<void> {
  const id = encodeURIComponent(sampleConversationId);
  const response = await fetch(`${server.url}/connector/v3/conversations/${id}/activities`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ type: "message", ...message }),
  });
  expect(response.status).toBe(201);
}

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
  await seesCard(cardWords.meeting.open);
  await lookAtCards("40-meeting-start");
  await first.page.getByRole("button", { name: roomWords.endMeeting }).first().click();
  await seesCard(words.pulse.send);
  await lookAtCards("41-pulse-card");
  const { promise } = words.pulse;
  for (const { page } of windows) {
    await page.getByText(promise.seen(4)).scrollIntoViewIfNeeded();
    expect(await page.getByText(promise.limits).isVisible()).toBe(false);
  }
  await lookAtCards("41-pulse-card-top");
  for (const { page } of windows) {
    await page.getByRole("button", { name: promise.title }).click();
    await page.getByText(promise.limits).waitFor();
  }
  await lookAtCards("41-pulse-card-promise");
  for (const { page } of windows) {
    await page.getByRole("button", { name: words.pulse.send }).click();
  }
  await seesCard(cardWords.pulseCard.chooseOne);
  await lookAtCards("42-pulse-card-missing");
  await first.answersCard("Often");
  await seesCard(cardWords.pulseCard.savedTitle);
  await lookAtCards("43-pulse-card-saved");
  await answerForAll(askServer(server.url));
  await first.letsPass(1440);
  await first.letsPass(60);
  await seesCard(cardWords.resultsCard.title);
  await lookAtCards("44-results");
  for (const { complaints } of windows) expect(afterADay(complaints)).toEqual([]);
});

test("“The leader is not here” changes the card that everybody sees", async () => {
  const [ana, ben] = await Promise.all([
    openPanel(browser, server.url, "ana"),
    openPanel(browser, server.url, "ben"),
  ]);
  await ben.page.getByRole("button", { name: roomWords.startMeeting }).first().click();
  const absent = { name: botMessageWords.start.absent };
  await ana.page.getByRole("button", absent).last().click();
  await ana.page.getByText(words.errors.youAreHere).waitFor();
  await ben.page.getByRole("button", absent).last().click();
  for (const { page } of [ana, ben]) {
    await page.getByText(cardWords.meeting.leads("Ben")).last().waitFor();
  }
  await ben.page.getByRole("button", { name: roomWords.endMeeting }).first().click();
});

test("the cards that the bot brings by itself are free of axe violations as well", {
  timeout: 240_000,
}, async () => {
  const wide = await inThemes(1280);
  const narrow = await inThemes(420);
  const [first] = wide as [Panel, Panel, Panel];
  const windows = [...wide, ...narrow];
  for (const { page } of narrow) {
    await page.getByRole("tab", { name: roomWords.panes.chat }).click();
  }
  const mention = { type: "mention", text: "<at>Ana</at>", mentioned: { id: "29:ana" } };
  for (const [name, content] of Object.entries(botMessages)) {
    const isForAna = ["turn", "claim"].includes(name);
    await post({
      ...(isForAna ? { text: `${mention.text}, ${botMessageWords.forYou}` } : {}),
      entities: [mention],
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
    });
    const [, title = ""] = /"(?:text|label)":"([^"{}]+)"/.exec(JSON.stringify(content.body)) ?? [];
    const isShown = ({ page }: Panel) =>
      page.locator("li").last().getByText(title).first().waitFor();
    await Promise.all(windows.map(isShown));
    for (const panel of wide) await lookAtRoom(panel, `45-${name}-wide`);
    for (const panel of narrow) await lookAtRoom(panel, `45-${name}`);
    // Of a team that is not theirs: the list can be used, and what comes of it is a sentence.
    if (name !== "turn") continue;
    const list = first.page.getByRole("combobox", { name: botMessageWords.turn.swapLabel });
    await list.selectOption("Ben");
    await first.page.getByRole("button", { name: botMessageWords.turn.swap, exact: true }).click();
    await first.page.getByText(words.errors.notFound).waitFor();
  }
  for (const { complaints } of windows) expect(complaints).toEqual([]);
});

test("what commands and the welcome answer with is free of axe violations", {
  timeout: 240_000,
}, async () => {
  const windows = await inThemes(420);
  for (const { page } of windows) {
    await page.getByRole("tab", { name: roomWords.panes.chat }).click();
  }
  const samples = commandCardSamples();
  for (const name of commandCards) {
    const content = samples[name];
    expect(content, name).toBeDefined();
    await post({
      attachments: [{ contentType: "application/vnd.microsoft.card.adaptive", content }],
    });
    const [, title = ""] = /"(?:text|label)":"([^"{}]+)"/.exec(JSON.stringify(content?.body)) ?? [];
    for (const panel of windows) {
      await panel.page.locator("li").last().getByText(title).first().waitFor();
      await lookAtRoom(panel, `46-${name.replaceAll(/[^a-z]+/g, "-")}`);
    }
  }
  for (const { complaints } of windows) expect(complaints).toEqual([]);
});

/** One of each kind; the others differ in their texts only. */
const commandCards = [
  "welcome, offer",
  "help",
  "rotation",
  "choose",
  "commitments, own",
  "settings",
  "did you mean",
  "which team",
];
