import { randomUUID } from "node:crypto";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { measuringWords } from "#shared/words/measuring.ts";
import { runWords } from "#shared/words/run.ts";
import { turnWords } from "#shared/words/turns.ts";
import { words } from "#shared/words.ts";
import { launchChromium } from "../commands/chromium.ts";
import { type SampleKey, sampleConversationId, sampleKeys } from "../room/people.ts";
import { botName } from "../room/room-protocol.ts";
import { roomWords } from "../room/words.ts";
import type { SampleClient } from "../sample/sample-client.ts";
import { answerForAll, askServer } from "./ask-server.ts";
import { type LocalServer, localServer } from "./local-server.ts";
import { afterADay, openPanel, type Panel } from "./panel.ts";

const hour = 60 * 60_000;
const day = 24 * hour;

/** The next Monday but a day at least ahead, at 7:30 UTC, which is the zone of this team. */
function aMonday(): number {
  const midnight = Math.floor(Date.now() / day) * day;
  const toMonday = (8 - new Date(midnight).getUTCDay()) % 7 || 7;
  return midnight + toMonday * day + 7.5 * hour;
}

let browser: Browser;
let server: LocalServer;
beforeAll(async () => {
  browser = await launchChromium();
  server = await localServer({ startsAt: aMonday() });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** A picture of the whole room, for whoever wants to look at it. */
async function keeps(name: string, { page }: Panel): Promise<void> {
  await page.screenshot({ path: join(".cache", "screens", `week-${name}.png`) });
}

async function daysPass(panel: Panel, days: number): Promise<void> {
  for (let one = 0; one < days; one++) await panel.letsPass(1440);
}

async function hoursPass(panel: Panel, hours: number): Promise<void> {
  for (let one = 0; one < hours; one++) await panel.letsPass(60);
}

/** A person's own chat with the app, whatever chat was open. */
async function ownChat({ page }: Panel): Promise<Page> {
  await page.getByRole("tab", { name: new RegExp(`^${botName}`) }).click();
  return page;
}

/** The meeting's chat; the view of the meeting has a tab of the same name, which comes first. */
async function meetingChat({ page }: Panel): Promise<void> {
  await page
    .getByRole("tab", { name: new RegExp(`^${roomWords.chatShort}`) })
    .last()
    .click();
}

async function pressInOwnChat(panel: Panel, name: string): Promise<void> {
  const page = await ownChat(panel);
  await page.getByRole("button", { name, exact: true }).last().click({ timeout: 20_000 });
}

async function reads(page: Page, text: string | RegExp): Promise<void> {
  await page.getByText(text).last().waitFor({ timeout: 20_000 });
}

/** All answer the check that is open: 3 to every question, but this about Resilience. */
async function answerCheck(ask: SampleClient, resilience: number): Promise<void> {
  const team = await ask("ana", "openTeam", {}, { conversationId: sampleConversationId });
  if (team === "refused" || team.round?.state !== "open") throw new Error("no check is open");
  const { id: roundId, questions } = team.round;
  const choices = questions.map((question) => [
    question.id,
    "component" in question && question.component === "resilience" ? resilience : 3,
  ]);
  for (const person of sampleKeys) {
    const body = { commandId: randomUUID(), answer: Object.fromEntries(choices) };
    await ask(person, "answerRound", { teamId: team.id, roundId }, body);
  }
}

async function checkFirst(ask: SampleClient, ana: Panel): Promise<void> {
  const team = await ask("ana", "openTeam", {}, { conversationId: sampleConversationId });
  if (team === "refused") throw new Error("no team");
  await ask("ana", "openCheck", { teamId: team.id }, {});
  await answerCheck(ask, 1);
  await daysPass(ana, 7);
  await hoursPass(ana, 1);
}

/** Chidi enters that they meet on Tuesdays from 10 to 11. */
async function entersWhenTheyMeet(): Promise<void> {
  const home = await openPanel(browser, server.url, "chidi", { view: "personal" });
  await home.shows("settings");
  await home.press(turnWords.meetEnter);
  const { frame } = home;
  await frame.getByRole("checkbox", { name: "Tuesday" }).check();
  await frame.getByLabel(turnWords.startsAt).fill("10:00");
  await frame.getByRole("combobox", { name: turnWords.zone }).selectOption("Africa/Abidjan");
  await frame.getByLabel(turnWords.remindAt).fill("09:00");
  await home.press(turnWords.meetSave);
  await home.sees(/The next one is on Tuesday/);
  await keeps("meetings", home);
  await home.page.context().close();
}

async function leadsTheWorkshop(dana: Panel, ana: Panel, ask: SampleClient): Promise<void> {
  await dana.chooses("Humour Workshop");
  await dana.press(words.panel.start);
  for (let step = 2; step <= 6; step++) {
    await dana.press(step === 3 ? runWords.skipName : /^Next: /);
    await dana.sees(runWords.stepOf(step, 6));
  }
  await ana.promises("Bring the kettle that joins every call");
  await dana.press(/^Next: /);
  await dana.sees(words.pulse.lastTwoWeeks);
  await answerForAll(ask);
  await dana.press(runWords.end);
  await dana.press(runWords.endConfirm);
  await dana.sees(runWords.endedTitle);
}

test("a week of a team: asked to lead, passed and swapped, met, answered, promised, confirmed, measured again", async () => {
  const ask = askServer(server.url);
  const people: Partial<Record<SampleKey, Panel>> = {};
  for (const key of ["ana", "ben", "dana"] as const) {
    people[key] = await openPanel(browser, server.url, key);
  }
  const { ana, ben, dana } = people as Record<"ana" | "ben" | "dana", Panel>;
  const { turn, turnAnswered, agenda, commitment } = botMessageWords;

  await checkFirst(ask, ana);
  await entersWhenTheyMeet();

  // Monday, half past nine: whoever leads was reminded at nine.
  await hoursPass(ana, 1);
  await pressInOwnChat(ana, turn.pass);
  await reads(ana.page, turnAnswered.instead("Ben"));
  const bens = await ownChat(ben);
  await bens.getByRole("combobox", { name: turn.swapLabel }).last().selectOption({ label: "Dana" });
  await pressInOwnChat(ben, turn.swap);
  await reads(bens, turnAnswered.swappedWith("Dana"));
  await pressInOwnChat(dana, turn.accept);
  await reads(dana.page, turnAnswered.accepted.title);
  await keeps("turn-passed", ana);
  await keeps("turn-accepted", dana);

  // Tuesday: what is on, then the meeting, which Dana leads.
  await daysPass(ana, 1);
  await meetingChat(ana);
  await reads(ana.page, agenda.title);
  await ana.page.getByRole("button", { name: roomWords.startMeeting }).first().click();
  await reads(ana.page, cardWords.meeting.unplannedTitle);
  await leadsTheWorkshop(dana, ana, ask);
  // It is half past ten: an end before the planned beginning would be none.
  await hoursPass(ana, 1);
  await ana.page.getByRole("button", { name: roomWords.endMeeting }).first().click();
  await reads(ana.page, cardWords.pulseCard.title(4));
  await daysPass(ana, 1);
  await hoursPass(ana, 1);
  await reads(ana.page, cardWords.resultsCard.title);

  // The Tuesday after: what was promised is asked for, claimed, confirmed, and in the digest.
  await daysPass(ana, 5);
  await hoursPass(ana, 22);
  await reads(ana.page, agenda.promised("Ana", "Bring the kettle that joins every call"));
  await keeps("agenda", ana);
  await pressInOwnChat(ana, commitment.claim);
  await reads(ana.page, commitment.claimedTitle);
  await pressInOwnChat(dana, commitment.confirm);
  await reads(dana.page, commitment.confirmedTitle);

  // Two weeks after the run the team is asked again, and reads what followed.
  await daysPass(ana, 7);
  await meetingChat(ana);
  await reads(ana.page, cardWords.checkCard.title(12));
  await answerCheck(ask, 5);
  await daysPass(ana, 1);
  await hoursPass(ana, 1);
  await ana.press(runWords.done);
  await ana.sees(measuringWords.followedTitle("Humour Workshop"));
  await ana.sees(measuringWords.verdicts["beyond noise, up"]);
  for (const { complaints } of [ana, ben, dana]) expect(afterADay(complaints)).toEqual([]);
});
