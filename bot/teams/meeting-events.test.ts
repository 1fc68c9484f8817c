import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { conversationKey, quieted, unquieted } from "#shared/conversation.ts";
import { daysBetweenRounds } from "#shared/pulse/opening.ts";
import { roundKind } from "#shared/pulse/round.ts";
import { teamPartition } from "#shared/record.ts";
import { aCommitment, ana, anOwnAction, ben, chidi, minute } from "#shared/testing/builders.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { cardIn, dataOf, questionsOf, textsOf } from "../testing/card-reader.ts";
import { must, plannedAgain } from "../testing/meeting.ts";
import { finished } from "../testing/own-actions.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import { accountOf, activityOf, type TestBot, teamsAppId, testBot } from "../testing/test-bot.ts";
import { partsOf } from "./cards/testing/card-faults.ts";
import { panelLink } from "./panel-link.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
});
afterEach(() => bot.close());

const cards = () => bot.connector.posted(conversationId).map(cardIn);
const lastText = () => textsOf(cards().at(-1));
const start = (id = "start") => bot.send(activityOf("meeting-start", { id }));
const end = (id = "end") => bot.send(activityOf("meeting-end", { id }));
const team = () => must(bot, ana, "openTeam", {}, { conversationId });
/** The bot is known in the conversation, and the team is founded, before any meeting. */
const known = () => bot.send(activityOf("message", { text: "next", id: "known" }));
const rounds = async () => bot.store.list(roundKind, teamPartition(tenantId, (await team()).id));

describe("a meeting starts", () => {
  test("where no action is planned, the card says who leads, and its team is founded", async () => {
    await start();
    expect(lastText()).toContain(cardWords.meeting.unplannedTitle);
    expect(lastText()).toContain(cardWords.meeting.leads("Ana"));
    expect((await team()).members).toHaveLength(5);
  });

  test("where an action is planned, the card says which, how long it takes and who leads it", async () => {
    await known();
    const { run } = await plannedAgain(bot, (await team()).id);
    const steps = run().steps.filter(({ kind }) => kind !== "pulse");
    const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
    await start();
    expect(lastText()).toContain(run().title);
    expect(lastText()).toContain(cardWords.meeting.plan(minutes, steps.length));
    expect(lastText()).toContain(cardWords.meeting.leads("Ana"));
  });

  test("where the team has written the action itself, its title stands there letter by letter", async () => {
    await known();
    const { id: teamId } = await team();
    const title = "*x* [y](http://z.example) {{DATE(2026-01-05T09:00:00Z)}}";
    await finished(bot, teamId, anOwnAction({ title }));
    const choice = { commandId: randomUUID(), actionId: anOwnAction().id };
    await must(bot, ana, "planRun", { teamId }, choice);
    await start();
    const titles = partsOf(cards().at(-1)).filter(({ inlines }) =>
      JSON.stringify(inlines)?.includes("z.example"),
    );
    expect(titles).toEqual([
      {
        type: "RichTextBlock",
        inlines: ["*x* [y](http://z.example) {", "{DATE(2026-01-05T09:00:00Z)}}"].map((text) => ({
          ...{ type: "TextRun", text, weight: "Bolder" },
        })),
      },
    ]);
    expect(
      partsOf(cards().at(-1)).filter(({ text }) => String(text).includes("z.example")),
    ).toHaveLength(1);
  });

  test("the card opens the panel of this conversation", async () => {
    await start();
    expect(JSON.stringify(cards())).toContain(
      JSON.stringify(panelLink(teamsAppId, conversationId)),
    );
  });

  test("the team is called what the meeting is called, though Teams writes its keys with capitals", async () => {
    await start();
    expect((await team()).name).toBe("Stand-up");
  });

  test("the meeting's id is the one of the channel's data and not that of the event", async () => {
    await start();
    const { meeting } = await bot.store.read(conversationKey(tenantId, conversationId));
    expect(meeting).toEqual({ id: "MCMxOTptZWV0aW5nX3N0YW5kdXA=", startedAt: bot.clock.now });
  });

  test("told twice, it is announced once", async () => {
    await Promise.all([start(), start()]);
    await start();
    expect(cards()).toHaveLength(1);
  });

  test("told of again while it goes on, it is announced once, though an action was planned since", async () => {
    await start("first");
    await plannedAgain(bot, (await team()).id);
    await start("second");
    expect(cards()).toHaveLength(1);
  });

  test("what is open from before is counted first, before the action of today", async () => {
    await known();
    const { id: teamId } = await team();
    await plannedAgain(bot, teamId);
    const key = commitmentKey(tenantId, teamId, "commitment-1");
    await bot.store.create(key, aCommitment({ teamId }));
    await start();
    const open = botMessageWords.start.open(1);
    expect(lastText()).toContain(open);
    expect(lastText().indexOf(open)).toBeLessThan(lastText().indexOf("Humour Workshop"));
  });

  test("where people asked the bot to be quiet, nothing is said, and it is not said later", async () => {
    await known();
    const key = conversationKey(tenantId, conversationId);
    await bot.store.update(key, (found) => quieted(found, bot.clock.now));
    await start();
    expect(cards()).toHaveLength(1);
    await bot.store.update(key, unquieted);
    await start("again");
    expect(cards()).toHaveLength(1);
  });

  test("where Teams gives nobody, nothing is announced", async () => {
    bot.connector.members.delete(conversationId);
    expect((await start()).status).toBe(200);
    expect(cards()).toEqual([]);
  });
});

describe("a meeting ends", () => {
  test("the team gets its pulse: one card for all, with the round that is open", async () => {
    await start();
    await end();
    const [round] = await rounds();
    expect(round).toMatchObject({ state: "open", people: 5 });
    expect(dataOf(cards()[1], "pulse.answer")).toMatchObject({ roundId: round?.id });
    expect(questionsOf(cards()[1])).toEqual(round?.questions.map(({ id }) => id));
    expect(
      (await bot.store.read(conversationKey(tenantId, conversationId))).meeting,
    ).toBeUndefined();
  });

  test("told twice, even at once, there is one card and one round", async () => {
    await start();
    await Promise.all([end(), end(), end()]);
    await end();
    expect(cards()).toHaveLength(2);
    expect(await rounds()).toHaveLength(1);
  });

  test("the round follows the run of this meeting, though it has ended already", async () => {
    await start();
    bot.clock.now += minute;
    const meeting = await plannedAgain(bot, (await team()).id);
    await meeting.goTo("commit");
    await meeting.move("endRun");
    await end();
    expect((await rounds())[0]?.runId).toBe(meeting.runId);
  });

  test("a run of an earlier meeting is not what this one's pulse follows", async () => {
    await start("first");
    const meeting = await plannedAgain(bot, (await team()).id);
    await meeting.goTo("commit");
    await meeting.move("endRun");
    bot.clock.now += 60 * minute;
    await bot.send(activityOf("meeting-end", { id: "end-of-first" }));
    bot.clock.now += daysBetweenRounds * 24 * 60 * minute;
    await bot.look();
    await start("second");
    await end("end-of-second");
    const opened = (await rounds()).toSorted((a, b) => a.openedAt - b.openedAt);
    expect(opened.map(({ runId }) => runId)).toEqual([meeting.runId, undefined]);
  });

  test("a round that the panel opened is the one on the card", async () => {
    await start();
    const meeting = await plannedAgain(bot, (await team()).id);
    await meeting.goTo("commit");
    await meeting.move("advanceRun");
    const opened = await must(bot, ben, "openRound", meeting.here());
    await end();
    const round = "round" in opened ? opened.round : undefined;
    expect(dataOf(cards().at(-1), "pulse.answer")["roundId"]).toBe(round?.id);
    expect(await rounds()).toHaveLength(1);
  });

  test("within the week after a pulse there is none, and nothing is said of it", async () => {
    await start("first");
    await end("first-end");
    bot.clock.now += 2 * 24 * 60 * minute;
    await bot.look();
    await start("second");
    const before = cards().length;
    await end("second-end");
    expect(cards()).toHaveLength(before);
    expect(lastText()).toContain(cardWords.meeting.unplannedTitle);
    expect(await rounds()).toHaveLength(1);
  });

  test("with too few people there is none, and the card says why", async () => {
    bot.connector.members.set(conversationId, [ana, ben, chidi].map(accountOf));
    await start();
    await end();
    expect(lastText()).toContain(words.pulse.none.tooFewPeople(4));
    expect(await rounds()).toEqual([]);
  });

  test("with another team of almost the same people there is none, and the card says why", async () => {
    const other = "19:meeting_retro@thread.v2";
    const retro = { id: other, conversationType: "groupChat", isGroup: true, tenantId };
    bot.connector.members.set(other, bot.connector.members.get(conversationId) ?? []);
    await start();
    await end();
    await bot.send(activityOf("meeting-start", { conversation: retro, id: "retro-start" }));
    await bot.send(activityOf("meeting-end", { conversation: retro, id: "retro-end" }));
    const said = bot.connector.posted(other).map(cardIn).map(textsOf);
    expect(said.at(-1)).toContain(words.pulse.none.twinTeam);
  });

  test("where Teams did not tell that it had started, its run and its team are found all the same", async () => {
    await bot.send(activityOf("message", { text: "next" }));
    const meeting = await plannedAgain(bot, (await team()).id);
    await meeting.goTo("commit");
    await end();
    expect((await rounds())[0]?.runId).toBe(meeting.runId);
  });

  test("where Teams gives nobody, nothing is said", async () => {
    bot.connector.members.delete(conversationId);
    expect((await end()).status).toBe(200);
    expect(cards()).toEqual([]);
  });
});

describe("a round closes", () => {
  test("the results come to the conversation, by the reference that was kept", async () => {
    await start();
    await end();
    bot.clock.now += 25 * 60 * minute;
    await bot.look();
    await bot.look();
    expect(cards()).toHaveLength(3);
    expect(lastText()).toContain(words.pulse.withheld.title);
  });

  test("where the bot was taken out, nobody is told, and it is not tried again", async () => {
    await start();
    await end();
    await bot.send(activityOf("installation-remove"));
    bot.clock.now += 25 * 60 * minute;
    await bot.look();
    expect(cards()).toHaveLength(2);
    expect((await rounds())[0]).toMatchObject({ state: "withheld", outbox: [] });
  });
});
