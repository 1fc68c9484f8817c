import { SignJWT } from "jose";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { roundKey } from "#shared/pulse/round.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { Person } from "#shared/team.ts";
import { ana, ben, dana, everybody } from "#shared/testing/builders.ts";
import { cardWords } from "#shared/words/cards.ts";
import { deliveryWords } from "#shared/words/delivery.ts";
import { words } from "#shared/words.ts";
import {
  anasMessage,
  type BotFrameworkStandIn,
  botFrameworkStandIn,
  contoso,
  serviceUrl,
  stranger,
} from "../../bot/teams/testing/bot-framework-stand-in.ts";
import { type GuardedBot, guardedBot } from "../../bot/teams/testing/guarded-bot.ts";
import { cardIn, dataOf, questionsOf } from "../../bot/testing/card-reader.ts";
import { execute, submit } from "../../bot/testing/presses.ts";
import { conversationId, tenantId } from "../../bot/testing/test-app.ts";
import {
  accountOf,
  activityOf,
  sentBy,
  type TestBot,
  testBot,
} from "../../bot/testing/test-bot.ts";

// B, the bot: behind the guard with tokens of a stand-in for the Bot Framework, and with a stand-in for
// Teams' own side.

let framework: BotFrameworkStandIn;
let guarded: GuardedBot;
beforeAll(async () => {
  framework = await botFrameworkStandIn();
  guarded = await guardedBot(framework.access, framework);
});
afterAll(() => {
  guarded.close();
  framework.keyServer.stop();
});

let bot: TestBot;
let pulse: object;
beforeEach(async () => {
  framework.time.now += 1;
  bot = await testBot();
  await bot.send(activityOf("meeting-start"));
  await bot.send(activityOf("meeting-end"));
  pulse = cardIn(bot.connector.posted().at(-1));
});
afterEach(() => bot.close());

async function guardedStatus(activity: unknown, token?: string, headers = {}): Promise<number> {
  const authorization = `Bearer ${token ?? (await framework.token())}`;
  const answer = await guarded.post(activity, { authorization, ...headers });
  await answer.body?.cancel();
  return answer.status;
}

const filled = (more: object = {}) => ({
  ...dataOf(pulse, "pulse.answer"),
  ...Object.fromEntries(questionsOf(pulse).map((id) => [id, "4"])),
  ...more,
});
const answerBy = (by: Person, data: object, changes = {}) =>
  execute(bot, { by, verb: "pulse.answer", data, changes });

/** How far the round's document is: one more for each answer that is in. */
async function version(): Promise<number> {
  const { teamId = "", roundId = "" } = dataOf(pulse, "pulse.answer");
  const round = await bot.store.read(roundKey(tenantId, teamId, roundId));
  if (round.state !== "open") throw new Error("the round has closed");
  return round.version;
}

test("bad input 093: each rule of the endpoint broken, one at a time", async () => {
  expect(await guardedStatus(anasMessage())).toBe(200);
  guarded.sdk.calls = 0;
  const token = (claims: Record<string, unknown>) => framework.token(claims);
  const evil = "https://evil.example/";
  // As a skill would, which needs `allowedCallers`, and there are none.
  const skill = await new SignJWT({ aud: framework.access.botId, appid: stranger, ver: "2.0" })
    .setProtectedHeader({ alg: "RS256", kid: "first" })
    .setIssuer(`https://login.microsoftonline.com/${contoso}/v2.0`)
    .setExpirationTime(framework.time.now + 600)
    .sign(framework.keyPair.privateKey);
  const broken: readonly (readonly [string, number, unknown, (string | undefined)?, object?])[] = [
    ["no token", 401, anasMessage(), ""],
    ["issuer", 401, anasMessage(), await token({ iss: "https://sts.windows.net/x/" })],
    ["audience", 401, anasMessage(), await token({ aud: stranger })],
    ["a skill", 401, anasMessage(), skill],
    ["channel", 403, anasMessage({ channelId: "webchat" })],
    ["host", 403, anasMessage({ serviceUrl: evil }), await token({ serviceurl: evil })],
    ["host of token", 403, anasMessage({ serviceUrl: `${serviceUrl}x/` })],
    ["tenant", 403, anasMessage({ channelData: { tenant: { id: stranger } } })],
    ["size", 413, anasMessage({ text: "x".repeat(256 * 1024) })],
    ["shape", 400, anasMessage({ from: undefined })],
    ["type", 400, anasMessage(), undefined, { "content-type": "text/plain" }],
  ];
  for (const [rule, status, activity, sent, headers] of broken) {
    expect([rule, await guardedStatus(activity, sent, headers)]).toEqual([rule, status]);
  }
  const from = { "x-forwarded-for": "203.0.113.7" };
  const flood: number[] = [];
  for (let n = 0; n < 60; n++) flood.push(await guardedStatus(anasMessage(), "a.b.c", from));
  expect(flood.filter((status) => status === 429)).toHaveLength(10);
  expect(guarded.sdk.calls).toBe(0);
});

test("bad input 094: an activity of a type that nobody knows, or without its parts", async () => {
  const before = bot.connector.calls.length;
  for (const type of ["trace", "handoff", "made-up", "__proto__", "messageReaction", "invoke"]) {
    const { status } = await bot.send(activityOf("message", { type, id: `t-${type}` }));
    expect([type, status]).toEqual([type, 200]);
  }
  for (const part of ["type", "from", "conversation", "recipient", "channelId"]) {
    const { status } = await bot.send(activityOf("message", { [part]: undefined }));
    expect([part, status]).toEqual([part, 400]);
  }
  expect(bot.connector.calls).toHaveLength(before);
  // It lives.
  await bot.send(activityOf("message", { text: "help", id: "help" }));
  expect(bot.connector.calls.length).toBeGreaterThan(before);
});

test("bad input 095: somebody else's id in what a card sends", async () => {
  const before = await version();
  for (const more of [{ userId: "ben" }, { from: { aadObjectId: "ben" } }, { actor: "ben" }]) {
    expect(JSON.stringify(await answerBy(ana, filled(more)))).not.toContain(
      cardWords.pulseCard.savedTitle,
    );
  }
  // Who acts is whom Teams names in what it signed, and nobody whom it does not name.
  const zoe = { userId: "zoe", name: "Ana" };
  expect(JSON.stringify(await answerBy(zoe, filled()))).toContain(words.errors.notFound);
  await answerBy(ana, filled(), { from: { id: "29:ana", name: "Ana" } });
  expect(await version()).toBe(before);
  expect(JSON.stringify(await answerBy(ana, filled()))).toContain(cardWords.pulseCard.savedTitle);
});

test("bad input 096: a verb that nobody knows, and data for another team", async () => {
  const before = await version();
  for (const verb of ["delete.everything", "__proto__", "constructor", "pulse.answer ", ""]) {
    const body = await execute(bot, { by: ana, verb, data: filled() });
    expect(JSON.stringify(body)).toContain(cardWords.unknownCard);
  }
  for (const more of [{ teamId: "another" }, { teamId: "../x" }, { roundId: "another" }]) {
    const body = await answerBy(ana, filled(more));
    expect(JSON.stringify(body)).not.toContain(cardWords.pulseCard.savedTitle);
    expect(JSON.stringify(body)).not.toContain("another");
  }
  expect(await version()).toBe(before);
});

test("bad input 097: one activity sent twice", async () => {
  const before = await version();
  const data = filled();
  const once = { id: "f:the-same" };
  const [first, second] = [await answerBy(ana, data, once), await answerBy(ana, data, once)];
  expect([second, await version()]).toEqual([first, before + 1]);
  const posted = bot.connector.posted().length;
  const message = activityOf("message", { text: "help", id: "m-1", ...sentBy(ben) });
  await Promise.all([bot.send(message), bot.send(message)]);
  expect(bot.connector.posted()).toHaveLength(posted + 1);
  const pressed = { by: dana, verb: "pulse.answer", data, changes: { id: "s-1" } };
  await Promise.all([submit(bot, pressed), submit(bot, pressed)]);
  expect(await version()).toBe(before + 2);
});

test("bad input 098: what a press starts takes longer than Teams waits", async () => {
  const other = "19:other@thread.v2";
  const conversation = { id: other, conversationType: "groupChat", isGroup: true, tenantId };
  bot.connector.members.set(other, everybody.map(accountOf));
  await bot.send(activityOf("installation-add", { conversation }));
  bot.connector.delayMs = 3_100;
  const pressed = performance.now();
  const data = { command: "start" };
  const body = await execute(bot, { by: ana, verb: "command", data, changes: { conversation } });
  expect(performance.now() - pressed).toBeLessThan(5_000);
  expect(body?.value).toBe(deliveryWords.stillAtIt);
  bot.connector.delayMs = 0;
  await expect.poll(() => bot.connector.replaced().length, { timeout: 10_000 }).toBe(1);
});

test("bad input 099: an address that only looks like Teams, though its token agrees", async () => {
  const addresses = [
    "https://smba.trafficmanager.net.evil.com/emea/",
    "https://smba.trafficmanager.net@evil.example/emea/",
    "https://me:secret@smba.trafficmanager.net/emea/",
    "https://xn--mba-ttb.trafficmanager.net/emea/",
    "https://ѕmba.trafficmanager.net/emea/",
    "https://52.112.0.1/emea/",
    "https://[2001:db8::1]/emea/",
    "https://smba.trafficmanager.net:8443/emea/",
    "http://smba.trafficmanager.net/emea/",
    "https://smba.trafficmanager.net./emea/",
    "https://smba.trafficmanager.net/emea/#",
    "https://evil.example/?https://smba.trafficmanager.net/",
    "",
  ];
  guarded.sdk.calls = 0;
  for (const serviceurl of addresses) {
    const token = await framework.token({ serviceurl });
    const status = await guardedStatus(anasMessage({ serviceUrl: serviceurl }), token);
    expect([serviceurl, status]).toEqual([serviceurl, 403]);
  }
  expect(guarded.sdk.calls).toBe(0);
});

test("bad input 100: Teams asks to wait for ten minutes, for no time, until yesterday", async () => {
  const round: RoundView = {
    ...{ id: "r", state: "withheld", questions: [], threshold: 4, people: 5 },
    ...{ openedAt: 0, closesAt: 1, mayAnswer: false, reason: "too-few" },
  };
  const yesterday = new Date(Date.now() - 86_400_000).toUTCString();
  for (const retryAfter of ["600", "abc", yesterday, "-5", "1e9", "", "99999999999999999999"]) {
    const headers = { "retry-after": retryAfter };
    bot.connector.refuse = () => ({ status: 429, code: "Throttled", headers });
    const [before, calls] = [bot.time.skippedMs, bot.connector.calls.length];
    const message = { kind: "results", teamName: "Us", round } as const;
    const outcome = await bot.bot.chats.post(tenantId, conversationId, message);
    expect([retryAfter, outcome.kind]).toEqual([retryAfter, "later"]);
    expect(bot.time.skippedMs - before).toBeLessThan(60_000);
    expect(bot.connector.calls.length - calls).toBeLessThanOrEqual(4);
  }
});
