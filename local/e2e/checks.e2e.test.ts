import { randomUUID } from "node:crypto";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cardWords } from "#shared/words/cards.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { runWords } from "#shared/words/run.ts";
import { standingWords } from "#shared/words/standing.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { sampleConversationId, sampleKeys } from "../room/people.ts";
import { roomWords } from "../room/words.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { askServer, currentRun } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { look } from "./looking.ts";
import { afterADay, openPanel, type Panel } from "./panel.ts";

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer();
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** These people answer the check that is open: 3 to every question, but this about Resilience. */
async function answer(ask: SampleClient, resilience: number, people: readonly string[]) {
  const team = await ask("ana", "openTeam", {}, { conversationId: sampleConversationId });
  if (team === "refused" || team.round?.state !== "open") throw new Error("no check is open");
  const { id: roundId, questions } = team.round;
  const choices = questions.map((question) => [
    question.id,
    "component" in question && question.component === "resilience" ? resilience : 3,
  ]);
  for (const person of sampleKeys.filter((key) => people.includes(key))) {
    const body = { commandId: randomUUID(), answer: Object.fromEntries(choices) };
    await ask(person, "answerRound", { teamId: team.id, roundId }, body);
  }
}

/** Ana runs the Humour Workshop, from its first step to its end. */
async function runs(ask: SampleClient, panel: Panel): Promise<void> {
  const team = await ask("ana", "openTeam", {}, { conversationId: sampleConversationId });
  if (team === "refused") throw new Error("no team");
  const plan = { commandId: randomUUID(), actionId: "humour-workshop", facilitatorId: "ana" };
  const people = team.members.map(({ userId }) => userId);
  const facilitatorId = people[0] ?? "";
  await ask("ana", "planRun", { teamId: team.id }, { ...plan, facilitatorId });
  // To half of the steps, or there would be nothing to measure.
  for (const name of ["startRun", "advanceRun", "advanceRun", "endRun"] as const) {
    const { teamId, run } = await currentRun(ask);
    const command = { commandId: randomUUID(), expectedVersion: run.version };
    for (const person of sampleKeys) {
      const reply = await ask(person, name, { teamId, runId: run.id }, command);
      if (reply !== "refused") break;
    }
    // A panel that has not seen the run has no end of it to show.
    if (name === "startRun") await panel.sees(runWords.stepOf(1, 6));
  }
}

async function daysPass(panel: Panel, days: number): Promise<void> {
  for (let day = 0; day < days; day++) await panel.letsPass(1440);
}

test("a team opens its first check, runs an action, is asked again after two weeks, and reads what followed", async () => {
  const ask = askServer(server.url);
  const ana = await openPanel(browser, server.url, "ana");
  await ana.page.getByRole("button", { name: roomWords.startMeeting }).first().click();

  await ana.press(measuringWords.open);
  await ana.press(measuringWords.answerCheck);
  await ana.sees(words.pulse.promise.title);
  await look("check-promise", [ana]);
  await ana.press(measuringWords.begin);
  await look("check-question", [ana]);
  for (let question = 1; question <= 12; question++) {
    await ana.sees(measuringWords.questionOf(question, 12));
    await ana.frame.getByRole("radio", { name: words.pulse.choices[2] }).check();
    if (question < 12) await ana.press(measuringWords.next);
  }
  await ana.press(words.pulse.send);
  await ana.sees(words.pulse.saved);
  await answer(ask, 1, ["ben", "chidi", "dana", "eli"]);

  await daysPass(ana, 1);
  await ana.letsPass(60);
  await ana.sees(words.pulse.bands.low);
  await runs(ask, ana);
  await ana.press(runWords.done);

  await daysPass(ana, 14);
  await ana.page.getByText(cardWords.checkCard.title(12)).first().waitFor();
  await answer(ask, 5, sampleKeys);
  await daysPass(ana, 1);
  await ana.letsPass(60);

  await ana.sees(measuringWords.followedTitle("Humour Workshop"));
  await ana.sees(measuringWords.verdicts["beyond noise, up"]);
  await look("check-followed", [ana]);
  await ana.press(words.library.standing);
  await ana.sees(standingWords.signalsTitle);
  await look("standing", [ana]);
  await ana.press(words.library.back);
  await ana.press("Humour Workshop");
  await ana.sees(measuringWords.followedHere);
  await ana.sees(measuringWords.inYourTeam);
  await ana.press(words.library.back);
  const home = await openPanel(browser, server.url, "dana", { view: "personal" });
  await home.sees(measuringWords.verdicts["beyond noise, up"]);
  for (const { complaints } of [ana, home]) expect(afterADay(complaints)).toEqual([]);
});
