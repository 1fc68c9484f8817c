import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { type PlaygroundSession, startPlayground } from "./playground-session.ts";
import { type PlaygroundPage, playgroundPage } from "./testing/playground-page.ts";

// Microsoft's own client against the running bot, in one go as in a week of a team.

const dataFolder = mkdtempSync(join(tmpdir(), "playground-"));
let session: PlaygroundSession;
let page: PlaygroundPage;

beforeAll(async () => {
  session = await startPlayground({ port: 0, playgroundPort: 0, dataFolder });
  page = await playgroundPage(session.url);
}, 60_000);

afterAll(async () => {
  page?.close();
  await session?.stop();
  rmSync(dataFolder, { recursive: true, force: true });
});

/** A meeting's event, as Teams sends it: the keys of its value begin with capitals. */
function meetingEvent(name: "meetingStart" | "meetingEnd", time: Record<string, string>) {
  const { tenantId, botId, groupChat, people } = page.places;
  const [ana = ""] = people;
  const meetingId = btoa(`0#${groupChat}#0`);
  return {
    type: "event",
    name: `application/vnd.microsoft.${name}`,
    id: `${name}-1`,
    channelId: "msteams",
    serviceUrl: `${session.url}/_connector`,
    from: { id: ana, aadObjectId: "5d0b1c7e-41a2-4c56-9b0e-b10000000001" },
    recipient: { id: botId, name: "Guided Team Actions" },
    conversation: { isGroup: true, conversationType: "groupChat", tenantId, id: groupChat },
    channelData: { tenant: { id: tenantId }, meeting: { id: meetingId } },
    value: {
      MeetingType: "Scheduled",
      Title: "Returns desk",
      Id: meetingId,
      JoinUrl: "https://teams.microsoft.com/l/meetup-join/1",
      ...time,
    },
  };
}

const start = () => meetingEvent("meetingStart", { StartTime: "2026-11-23T09:00:00Z" });
const end = () => meetingEvent("meetingEnd", { EndTime: "2026-11-23T09:30:00Z" });

test("help says in the group's chat and in one's own what the bot can do", async () => {
  const { groupChat, personalChat, people } = page.places;
  const [ana = "", ben = ""] = people;
  for (const [chat, person] of [
    [groupChat, ben],
    [personalChat, ana],
  ] as const) {
    const { card } = await page.say(chat, person, "help");
    expect(card?.text).toContain(cardWords.helpCard.title);
  }
});

test("next says who leads next in the team of this chat, and why", async () => {
  const { groupChat, people } = page.places;
  const { card } = await page.say(groupChat, people[0] ?? "", "next");
  expect(card?.text).toContain(cardWords.nextCard.title);
  expect(card?.text).toMatch(/Ana|Ben|Chidi|Dana|Eli|Fay/);
});

test("what the bot does not know gets a way on", async () => {
  const { groupChat, people } = page.places;
  const { card } = await page.say(groupChat, people[0] ?? "", "sing");
  expect(card?.text).toContain(cardWords.unknownText);
});

test("a word that is misspelt is answered where it only tells, and asked back where it does something", async () => {
  const { groupChat, personalChat, people } = page.places;
  const [ana = "", ben = ""] = people;
  const { card } = await page.say(groupChat, ben, "agneda");
  expect(card?.text).toContain(botMessageWords.agenda.title);
  const asked = await page.say(personalChat, ana, "pas");
  expect(asked.card?.text).toContain(commandWords.didYouMean.ask("pass"));
});

test("pass gives the turn to whoever comes next, and next says so", async () => {
  const { groupChat, people } = page.places;
  const answers: string[] = [];
  // It is the turn of one of them; whoever else says it is told so.
  for (const person of people) {
    const { card } = await page.say(groupChat, person, "pass");
    answers.push(card?.text ?? "");
    if (card?.text.includes(botMessageWords.turnAnswered.passed.forAll)) break;
    expect(card?.text).toMatch(/It is not your turn: .+ leads next\./);
  }
  const passed = answers.at(-1) ?? "";
  expect(passed).toContain(botMessageWords.turnAnswered.passed.forAll);
  const leader = /(\w+(?: \w+)*) leads instead/.exec(passed)?.[1] ?? "nobody";
  const { card } = await page.say(groupChat, people[0] ?? "", "next");
  expect(card?.text).toContain(words.panel.leadsNext(leader));
});

test("an action that is chosen by a button is planned for all to see", async () => {
  const { groupChat, people } = page.places;
  const offered = await page.say(groupChat, people[0] ?? "", "choose");
  const planned = await page.press(offered, people[1] ?? "", "run.plan");
  expect(planned.card?.text).toContain(commandWords.choose.plannedTitle);
});

test("a meeting starts with a card that leads into the panel, and ends with a pulse that can be answered", async () => {
  const { groupChat, people } = page.places;
  const started = await page.send(groupChat, start());
  expect(started.card?.buttons.map(({ title }) => title)).toContain(cardWords.meeting.open);

  const pulse = await page.send(groupChat, end());
  expect(pulse.card?.text).toContain(words.pulse.promise.inCard);
  const questions = pulse.card?.questions ?? [];
  expect(questions.length).toBeGreaterThan(0);
  const answer = Object.fromEntries(questions.map((id) => [id, "4"]));

  // Everybody, and Ben twice. Whoever presses sees that it is saved, and nothing changes for others.
  const changes = page.changes();
  for (const person of [...people, people[1] ?? ""]) {
    const saved = await page.press(pulse, person, "pulse.answer", answer);
    expect(saved.card?.text).toContain(cardWords.pulseCard.savedTitle);
    expect(JSON.stringify(saved)).not.toContain('"4"');
  }
  expect(page.changes()).toBe(changes);
  const again = await page.press(pulse, people[2] ?? "", "pulse.answer", {});
  expect(again.sentence).toContain(cardWords.notAllAnswered);
});

test("both programs end together", async () => {
  await session.stop();
  await session.ended;
  await expect(fetch(session.url)).rejects.toThrow();
  await expect(fetch(session.productUrl)).rejects.toThrow();
});
