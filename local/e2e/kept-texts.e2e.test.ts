import { randomUUID } from "node:crypto";
import type { Browser, Locator } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { startRun } from "../chaos/scene.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId } from "../room/people.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { askServer, currentRun } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { openPanel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
let ask: SampleClient;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer();
  ask = askServer(server.url);
});
beforeEach(async () => {
  const team = await ask("ana", "openTeam", {}, { conversationId: sampleConversationId });
  if (team !== "refused" && team.current) await end();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function end(): Promise<void> {
  const { teamId, run } = await currentRun(ask);
  const command = { commandId: randomUUID(), expectedVersion: run.version };
  await ask("ana", "endRun", { teamId, runId: run.id }, command);
}

test("[R174] dots given in one window are not replaced from another that has not seen them", async () => {
  await startRun(ask, sampleConversationId, "vote");
  const open = () => openPanel(browser, server.url, "ana");
  const [one, other] = await Promise.all([open(), open()]);
  await other.sees(runWords.dotsPlaced(0, 3));
  for (const placed of [1, 2, 3]) {
    await one.putsDotOn("From ben");
    await one.sees(runWords.dotsPlaced(placed, 3));
  }
  const { teamId, run } = await currentRun(ask);
  const dots = async () => {
    const view = await ask("ana", "readRun", { teamId, runId: run.id }, {});
    return view === "refused" ? 0 : Object.values(view.mine).flatMap((mine) => mine.dots).length;
  };
  await expect.poll(dots).toBe(3);
  await other.putsDotOn("From eli");
  await other.sees(words.errors.dotsElsewhere);
  await other.sees(runWords.dotsPlaced(3, 3));
  expect(await dots()).toBe(3);
  for (const { page } of [one, other]) await page.context().close();
});

test.each(["default", "dark", "contrast"] as const)(
  "[R175] what was not sent when the run ended is offered, copied and made a commitment, %s",
  async (theme) => {
    await startRun(ask, sampleConversationId, "write");
    const before = await openPanel(browser, server.url, "ben", { theme });
    await before.types("Typed on the train");
    await end();
    await before.sees(runWords.unsentTitle);
    const ben = await before.reload();
    await ben.sees(runWords.unsentTitle);
    await look("95-unsent", [ben]);
    await ben.press(runWords.toCommitments);
    await ben.sees(runWords.promiseUnsent);
    await look("96-unsent-commitment", [ben]);
    await ben.press(runWords.promise);
    await ben.seesNoMore(runWords.promiseUnsent);
    await ben.sees("Typed on the train");
    await ben.page.context().close();
  },
);

test.each([
  [404, "not-found", words.panel.outOfTeam, "default"],
  [404, "not-found", words.panel.outOfTeam, "dark"],
  [401, "unauthenticated", words.panel.signedOut, "contrast"],
] as const)(
  "[R176] whoever is answered %i reads why, with what they typed before them, until all is well, %s, %s, %s",
  async (status, code, sentence, theme) => {
    await startRun(ask, sampleConversationId, "write");
    const ben = await openPanel(browser, server.url, "ben", { theme });
    await ben.types("Half a thought");
    const calls = "**/api/teams/**";
    const json = { error: { code, message: "Refused." } };
    await ben.page.route(calls, (route) => route.fulfill({ status, json }));
    await ben.press(runWords.addNote);
    await ben.sees(sentence);
    const field = ben.frame.getByRole("textbox", { name: runWords.yourNote });
    expect(await field.inputValue()).toBe("Half a thought");
    await ben.sees(words.panel.notSentOut);
    await look(`98-shut-out-${status}`, [ben]);
    await ben.page.unroute(calls);
    await ben.seesNoMore(sentence);
    await ben.press(runWords.addNote);
    await ben.frame.getByRole("listitem").getByText("Half a thought").waitFor();
    await ben.page.context().close();
  },
);

/** Whether the last character of a text stands to the left of its first. */
function goesLeft(text: Locator): Promise<boolean> {
  return text.evaluate((element) => {
    const xOf = (index: number) => {
      const range = document.createRange();
      const node = element.firstChild ?? element;
      range.setStart(node, index);
      range.setEnd(node, index + 1);
      return range.getBoundingClientRect().x;
    };
    return xOf((element.textContent ?? "").length - 1) < xOf(0);
  });
}

test("[R178] what is written from right to left has its stop at its own end, where it is typed and shown", async () => {
  await startRun(ask, sampleConversationId, "write");
  const ana = await openPanel(browser, server.url, "ana");
  const texts = ["مرحبا بالجميع!", "שלום לכולם?"];
  for (const text of texts) {
    await ana.types(text);
    const field = ana.frame.getByRole("textbox", { name: runWords.yourNote });
    const bidi = await field.evaluate((element) => getComputedStyle(element).unicodeBidi);
    expect(bidi).toBe("plaintext");
    await ana.press(runWords.addNote);
    const note = ana.frame.getByRole("listitem").getByText(text, { exact: true });
    expect(await goesLeft(note)).toBe(true);
  }
  await ana.types(texts[0] ?? "");
  await look("97-right-to-left", [ana]);
  expect(await goesLeft(ana.frame.getByText(runWords.yourNote, { exact: true }))).toBe(false);
  await ana.page.context().close();
});
