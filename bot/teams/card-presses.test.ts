import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conversationKey } from "#shared/conversation.ts";
import { roundKey } from "#shared/pulse/round.ts";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody, minute } from "#shared/testing/builders.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { aesSealer } from "../sealing/aes-sealer.ts";
import { cardIn, cardOf, dataOf, questionsOf, textsOf } from "../testing/card-reader.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import {
  accountOf,
  activityOf,
  type InvokeBody,
  ownChat,
  type SentActivity,
  sentBy,
  type TestBot,
  testBot,
} from "../testing/test-bot.ts";
import { openBallots, roundKeyName } from "../usecases/ballot-box.ts";

let bot: TestBot;
let pulse: object;
beforeEach(async () => {
  bot = await testBot();
  await bot.send(activityOf("meeting-start"));
  await bot.send(activityOf("meeting-end"));
  pulse = cardIn(bot.connector.posted().at(-1));
});
afterEach(() => bot.close());

/** What a client sends: the button's data, and the choices by the ids of the questions. */
const filled = (choice = "4") => ({
  ...dataOf(pulse, "pulse.answer"),
  ...Object.fromEntries(questionsOf(pulse).map((id) => [id, choice])),
});

let presses = 0;
async function press(
  by: Person,
  verb: string,
  data: unknown,
  changes: Partial<SentActivity> = {},
): Promise<InvokeBody | undefined> {
  presses += 1;
  const value = { action: { type: "Action.Execute", verb, data }, trigger: "manual" };
  const activity = activityOf("card-action", {
    ...sentBy(by),
    value,
    id: `f:${presses}`,
    ...changes,
  });
  const { status, body } = await bot.send(activity);
  expect(status).toBe(200);
  return body;
}

const submit = (by: Person, data: unknown, changes: Partial<SentActivity> = {}) =>
  bot.send(activityOf("card-submit", { ...sentBy(by), value: data, ...changes }));

const teamIdOf = () => dataOf(pulse, "pulse.answer")["teamId"] ?? "";

async function readRound() {
  const { teamId = "", roundId = "" } = dataOf(pulse, "pulse.answer");
  return bot.store.read(roundKey(tenantId, teamId, roundId));
}

/** How many answers are in the box, and what was chosen. */
async function inTheBox() {
  const round = await readRound();
  if (round.state !== "open") throw new Error("the round has closed");
  const secret = await bot.keys.find(roundKeyName(tenantId, round.id));
  return Object.values(openBallots(aesSealer, secret, round) ?? {});
}

const refusedWith = (body: InvokeBody | undefined, sentence: string) => {
  expect(JSON.stringify(body)).toContain(sentence);
};

describe("an answer on the card", () => {
  test("is put into the box and confirmed to its sender, without a word of it", async () => {
    const body = await press(ana, "pulse.answer", filled());
    expect(body?.statusCode).toBe(200);
    expect(textsOf(cardOf(body))).toContain(cardWords.pulseCard.savedTitle);
    expect(await inTheBox()).toHaveLength(1);
    expect(questionsOf(cardOf(body))).toEqual([]);
  });

  test("changes nothing for the others: no message is posted, none is changed", async () => {
    const before = bot.connector.calls.length;
    await press(ana, "pulse.answer", filled());
    await press(ben, "pulse.answer", filled());
    expect(bot.connector.calls).toHaveLength(before);
  });

  test("sent again by Teams it is one sending, answered alike, and the box is not written again", async () => {
    const first = await press(ana, "pulse.answer", filled(), { id: "f:same" });
    const once = await readRound();
    const second = await press(ana, "pulse.answer", filled(), { id: "f:same" });
    expect(second).toEqual(first);
    expect(await readRound()).toEqual(once);
  });

  test("pressed again it takes the place of the one before", async () => {
    await press(ana, "pulse.answer", filled("4"));
    await press(ana, "pulse.answer", filled("2"));
    expect(await inTheBox()).toMatchObject([{ a: [2, 2, 2, 2] }]);
  });

  test("of four people releases the bands to the conversation", async () => {
    for (const person of [ana, ben, chidi, dana]) await press(person, "pulse.answer", filled("5"));
    bot.clock.now += 25 * 60 * minute;
    await bot.look();
    const results = textsOf(cardIn(bot.connector.posted(conversationId).at(-1)));
    expect(results).toContain(words.pulse.bands.high);
    expect(await readRound()).toMatchObject({ state: "released" });
  });

  test("“answer again” shows an empty form to who presses it", async () => {
    const saved = cardOf(await press(ana, "pulse.answer", filled()));
    const again = cardOf(await press(ana, "pulse.show", dataOf(saved, "pulse.show")));
    expect(questionsOf(again)).toEqual(questionsOf(pulse));
    expect(again).toEqual(pulse);
  });

  test("“answer again” on a check leads to the app, where a check says what it keeps", async () => {
    const { id } = await readRound();
    await bot.store.update(roundKey(tenantId, teamIdOf(), id), (found) => ({
      ...found,
      kind: "check" as const,
    }));
    const shown = await press(ana, "pulse.show", { teamId: teamIdOf(), roundId: id });
    expect(JSON.stringify(shown)).toContain(cardWords.checkCard.answer);
    expect(questionsOf(cardOf(shown))).toEqual([]);
  });

  test("leaves nothing of itself in a log", async () => {
    await press(ana, "pulse.answer", filled());
    await press(ana, "pulse.answer", { ...filled(), extra: "canary" });
    expect(bot.logged).toEqual([]);
  });
});

describe("refused, politely and with the box as it was", () => {
  afterEach(async () => {
    expect(await inTheBox()).toEqual([]);
  });

  test.each([
    ["a choice out of range", { choice: "6" }],
    ["a choice that is no whole number", { choice: "3.5" }],
    ["a choice that is a number and not a text", { choice: 3 }],
    ["an answer too few", { drop: 1 }],
    ["no answer at all", { drop: 4 }],
    [
      "a question that was not asked",
      { extra: { "resilience-load": "3", "courage-try-unsure": "1", "openness-tell-early": "2" } },
    ],
    ["a field that is none of ours", { extra: { userId: "ben" } }],
    ["another round", { extra: { roundId: "another" } }],
    ["another team", { extra: { teamId: "another" } }],
    ["a team id that is a path", { extra: { teamId: "../x|team|y" } }],
    ["a field whose length is an object", { extra: { length: {} } }],
    ["a choice whose length is an object", { choice: { length: { valueOf: 1 } } }],
  ])("%s", async (_what, change: { choice?: unknown; drop?: number; extra?: object }) => {
    const ids = questionsOf(pulse).slice(change.drop ?? 0);
    const choices = Object.fromEntries(ids.map((id) => [id, change.choice ?? "3"]));
    const body = await press(ana, "pulse.answer", {
      ...dataOf(pulse, "pulse.answer"),
      ...choices,
      ...change.extra,
    });
    expect(JSON.stringify(body)).not.toContain(cardWords.pulseCard.savedTitle);
    expect(JSON.stringify(body)).toMatch(/[A-Z][a-z]+ .+\./);
  });

  test("somebody who is not in the team", async () => {
    const zoe = { userId: "zoe", name: "Zoe" };
    refusedWith(await press(zoe, "pulse.answer", filled()), words.errors.notFound);
  });

  test("somebody of another tenant, whatever the card says", async () => {
    const changes = { channelData: { tenant: { id: "fabrikam" } } };
    refusedWith(await press(ana, "pulse.answer", filled(), changes), words.errors.notFound);
  });

  test("somebody whom Teams does not name", async () => {
    const changes = { from: { id: "29:ana", name: "Ana" } };
    refusedWith(
      await press(ana, "pulse.answer", filled(), changes),
      words.errors.notInConversation,
    );
  });

  test("a member who was taken out of the chat", async () => {
    const rest = everybody.filter(({ userId }) => userId !== eli.userId).map(accountOf);
    bot.connector.members.set(conversationId, rest);
    await bot.send(activityOf("member-removed"));
    refusedWith(await press(eli, "pulse.answer", filled()), words.errors.notFound);
    refusedWith(
      await press(eli, "pulse.show", dataOf(pulse, "pulse.answer")),
      words.errors.notFound,
    );
  });

  test("a member who joined after the pulse had opened", async () => {
    const zoe = { userId: "zoe", name: "Zoe" };
    bot.connector.members.set(conversationId, [...everybody, zoe].map(accountOf));
    await bot.send(activityOf("member-added"));
    refusedWith(await press(zoe, "pulse.answer", filled()), words.errors.notInRound);
    refusedWith(
      await press(zoe, "pulse.show", dataOf(pulse, "pulse.answer")),
      words.errors.notInRound,
    );
  });

  test("a verb that is none of ours", async () => {
    const body = await press(ana, "pulse.close", filled());
    expect(body).toEqual({
      statusCode: 400,
      type: "application/vnd.microsoft.error",
      value: { code: "invalid", message: cardWords.unknownCard },
    });
  });

  const oddVerb = { action: { verb: { length: [] }, data: {} } };
  const oddAction = { action: { verb: "pulse.answer", length: {}, data: {} } };
  const odd = [null, 3, "x", [], {}, { action: null }, { action: { verb: 7 } }, oddVerb, oddAction];
  test.each(odd)("a press that says %j", async (value) => {
    const { body } = await bot.send(activityOf("card-action", { value, id: "f:odd" }));
    expect(body).toMatchObject({ statusCode: 400, type: "application/vnd.microsoft.error" });
  });

  test("a late answer", async () => {
    const { closesAt } = await readRound();
    bot.clock.now = closesAt;
    refusedWith(await press(ana, "pulse.answer", filled()), words.errors.roundClosed);
    refusedWith(
      await press(ana, "pulse.show", dataOf(pulse, "pulse.answer")),
      words.errors.roundClosed,
    );
  });
});

test("an answer after the round was settled is refused with a sentence", async () => {
  bot.clock.now += 25 * 60 * minute;
  await bot.look();
  refusedWith(await press(ana, "pulse.answer", filled()), words.errors.roundClosed);
});

test("where the records cannot be reached, the card stays and a sentence says so", async () => {
  bot.keys.find = () => Promise.resolve(undefined);
  const body = await press(ana, "pulse.answer", filled());
  expect(body).toEqual({
    statusCode: 200,
    type: "application/vnd.microsoft.activity.message",
    value: words.errors.roundUnreadable,
  });
});

describe("help and next on a card", () => {
  const sentence = (value: string) => ({
    statusCode: 200,
    type: "application/vnd.microsoft.activity.message",
    value,
  });

  test("are told to who presses, the card stays, and nothing is posted to all", async () => {
    const before = bot.connector.posted().length;
    expect(await press(ana, "help", {})).toEqual(sentence(cardWords.helpCard.lines.join(" ")));
    const next = `${words.panel.leadsNext("Ana")} ${words.rotation.firstMeeting("Ana")}`;
    expect(await press(ana, "next", {})).toEqual(sentence(next));
    expect(bot.connector.posted()).toHaveLength(before);
  });

  test("in one's own chat tell of each of one's teams by its name", async () => {
    expect(await press(eli, "next", {}, ownChat)).toEqual(
      sentence(`${words.panel.leadsNext("Ana")} ${words.rotation.firstMeeting("Ana")}`),
    );
    const id = "19:retro@thread.v2";
    bot.connector.members.set(id, [accountOf(eli)]);
    const conversation = { id, isGroup: true, tenantId, name: "Retro" };
    await bot.send(activityOf("message", { conversation, text: "next", id: "retro" }));
    const body = await press(eli, "next", {}, ownChat);
    expect(body?.value).toContain(`Retro: ${words.panel.youLeadNext}`);
    expect(body?.value).toContain(`: ${words.panel.leadsNext("Ana")}`);
  });

  test("by a client that does not know invokes are cards in one's own chat", async () => {
    await submit(ana, { verb: "next" });
    const [own] = bot.connector.posted("a:own-29:ana");
    expect(textsOf(cardIn(own))).toContain(words.panel.leadsNext("Ana"));
  });
});

describe("a client that does not know invokes", () => {
  const submitted = () => ({ ...filled(), verb: "pulse.answer" });

  test("its answer goes into the box, and the confirmation to its sender's own chat alone", async () => {
    const before = bot.connector.posted(conversationId).length;
    await submit(ana, submitted());
    expect(await inTheBox()).toHaveLength(1);
    expect(bot.connector.posted(conversationId)).toHaveLength(before);
    const [own] = bot.connector.posted("a:own-29:ana");
    expect(textsOf(cardIn(own))).toContain(cardWords.pulseCard.savedTitle);
  });

  test("in one's own chat it is confirmed there", async () => {
    await submit(ana, submitted(), ownChat);
    expect(textsOf(cardIn(bot.connector.posted("a:own")[0]))).toContain(
      cardWords.pulseCard.savedTitle,
    );
  });

  test("“answer again” in one's own chat leads into the panel of the team", async () => {
    await submit(ana, submitted());
    const saved = cardIn(bot.connector.posted("a:own-29:ana")[0]);
    const own = { conversation: { ...ownChat.conversation, id: "a:own-29:ana" } };
    const again = cardOf(await press(ana, "pulse.show", dataOf(saved, "pulse.show"), own));
    expect(again).toEqual(pulse);
  });

  test("where its sender has no chat with the bot, it is saved and nothing is said", async () => {
    bot.connector.refuse = ({ method, path }) =>
      method === "POST" && path === "/teams/v3/conversations"
        ? { status: 403, code: "BotNotInConversationRoster" }
        : undefined;
    const before = bot.connector.posted().length;
    expect((await submit(ana, submitted())).status).toBe(200);
    expect(await inTheBox()).toHaveLength(1);
    expect(bot.connector.posted()).toHaveLength(before);
    expect(JSON.stringify(bot.logged)).not.toMatch(/[Aa]na|29:|19:|pulse/);
  });

  test("the same twice, even at once, is one answer and one confirmation", async () => {
    await Promise.all([submit(ana, submitted()), submit(ana, submitted())]);
    await submit(ana, submitted());
    expect(await inTheBox()).toHaveLength(1);
    expect(bot.connector.posted("a:own-29:ana")).toHaveLength(1);
  });

  test("what is refused is said to its sender alone", async () => {
    const before = bot.connector.posted(conversationId).length;
    await submit(ana, { ...submitted(), roundId: "another" });
    await submit(ana, { odd: true }, { id: "odd" });
    const said = bot.connector.posted("a:own-29:ana").map(cardIn).map(textsOf);
    expect(said).toEqual([words.errors.notFound, cardWords.unknownCard]);
    expect(bot.connector.posted(conversationId)).toHaveLength(before);
  });
});

describe("that somebody has answered", () => {
  const own = (id: string) => ({ ...ownChat, id });
  const record = () => bot.store.read(conversationKey(tenantId, ownChat.conversation.id));

  test.each(["Action.Execute", "Action.Submit"])(
    "by %s does not change the record of the chat in which they did",
    async (kind) => {
      await bot.send(activityOf("message", own("hello")));
      const before = await record();
      if (kind === "Action.Execute") await press(ana, "pulse.answer", filled(), own("press"));
      else await submit(ana, { ...filled(), verb: "pulse.answer" }, own("submit"));
      expect(await inTheBox()).toHaveLength(1);
      expect(await record()).toEqual(before);
    },
  );

  test.each(["Action.Execute", "Action.Submit"])(
    "by %s makes no record of the chat in which they did, nor changes the team's",
    async (kind) => {
      const key = conversationKey(tenantId, conversationId);
      const before = await bot.store.read(key);
      const changes = {
        serviceUrl: bot.connector.serviceUrl.replace("127.0.0.1", "localhost"),
        conversation: { id: conversationId, isGroup: true, tenantId, name: "Renamed" },
      };
      for (const [n, where] of [changes, ownChat].entries()) {
        const sent = { ...where, id: `${kind}${n}` };
        if (kind === "Action.Execute") await press(ana, "pulse.answer", filled(), sent);
        else await submit(ana, { ...filled(), verb: "pulse.answer" }, sent);
      }
      expect(await inTheBox()).toHaveLength(1);
      expect(await bot.store.read(key)).toEqual(before);
      expect(await bot.store.find(conversationKey(tenantId, "a:own"))).toBeUndefined();
    },
  );

  test("is in no record of a conversation, nor is anything of the answer", async () => {
    await press(ana, "pulse.answer", filled());
    await submit(ben, { ...filled(), verb: "pulse.answer" });
    const group = JSON.stringify(await bot.store.read(conversationKey(tenantId, conversationId)));
    for (const word of ["Ana", "29:", "pulse", "press", ...questionsOf(pulse)]) {
      expect(group).not.toContain(word);
    }
  });
});
