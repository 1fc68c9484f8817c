import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { ana, ben } from "#shared/testing/builders.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { cardIn, dataOf, textsOf } from "../testing/card-reader.ts";
import { conversationId } from "../testing/test-app.ts";
import { activityOf, ownChat, sentBy, type TestBot, testBot } from "../testing/test-bot.ts";

// What is known to be wrong in teams-ai 1.7.4 and botbuilder 4.23.3, and that it does no harm here.

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
});
afterEach(() => bot.close());

const execute = (verb: string, data: object = {}) => ({
  value: { action: { type: "Action.Execute", verb, data } },
});

test("a: somebody joining a meeting, an event that teams-ai looks for under another name, is taken in quietly", async () => {
  expect(await bot.send(activityOf("participant-join"))).toEqual({ status: 200, body: undefined });
  expect(bot.connector.calls).toEqual([]);
});

test("c: a card that answers a press never becomes the card of everybody, however often it is pressed", async () => {
  await bot.send(activityOf("meeting-start"));
  await bot.send(activityOf("meeting-end"));
  const pulse = dataOf(cardIn(bot.connector.posted().at(-1)), "pulse.answer");
  const before = bot.connector.calls.length;
  for (let time = 0; time < 3; time++) {
    const { body } = await bot.send(activityOf("card-action", execute("pulse.show", pulse)));
    expect(body?.type).toBe("application/vnd.microsoft.card.adaptive");
  }
  expect(bot.connector.calls.slice(before).filter(({ method }) => method !== "GET")).toEqual([]);
});

test("f: while the bot works at an answer, it sends no typing signs", async () => {
  bot.connector.delayMs = 1_200;
  await bot.send(activityOf("message", { text: "next" }));
  expect(bot.connector.posted().map(({ type }) => type)).toEqual(["message"]);
});

test("g: many turns at once in one chat do not lose each other's state, as there is none", async () => {
  const sent = Array.from({ length: 20 }, (_, n) =>
    bot.send(activityOf("message", { ...sentBy(n % 2 ? ana : ben), id: `m${n}` })),
  );
  const statuses = (await Promise.all(sent)).map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(bot.connector.posted()).toHaveLength(20);
  expect(bot.logged).toEqual([]);
});

test("h: without credentials nobody but this machine is heard", async () => {
  const response = await fetch(`${bot.url}/api/messages`, {
    method: "POST",
    headers: { "content-type": "application/json", "x-forwarded-for": "203.0.113.7" },
    body: JSON.stringify({ serviceUrl: bot.connector.serviceUrl, ...activityOf("message") }),
  });
  expect(response.status).toBe(403);
  expect(bot.connector.calls).toEqual([]);
});

test("i: every activity is answered, through Express and its compression", async () => {
  await bot.send(activityOf("installation-add"));
  const { status, body } = await bot.send(activityOf("card-action", execute("next")));
  expect(status).toBe(200);
  expect(body?.value).toContain(words.panel.leadsNext("Ana"));
});

describe("j: an invoke always has a body that says what happened", () => {
  test.each([
    "composeExtension/query",
    "task/fetch",
    "signin/verifyState",
    "message/submitAction",
    "",
  ])("one that is none of ours (%j) is refused", async (name) => {
    const { status, body } = await bot.send(activityOf("card-action", { name }));
    expect(status).toBe(200);
    expect(body).toMatchObject({
      statusCode: 400,
      type: "application/vnd.microsoft.error",
      value: { message: cardWords.unknownCard },
    });
  });

  test("one whose handler throws says that it was us, and nothing else", async () => {
    await bot.send(activityOf("message"));
    bot.ports.store.find = () => Promise.reject(new Error("quoting: a secret of Ana"));
    const { status, body } = await bot.send(activityOf("card-action", execute("next")));
    expect(status).toBe(200);
    expect(body).toEqual({
      statusCode: 500,
      type: "application/vnd.microsoft.error",
      value: { code: "defect", message: words.errors.defect },
    });
    expect(JSON.stringify(bot.logged)).not.toContain("secret");
  });
});

test("k: the bot loads and answers without any model: nothing of the AI part is used", async () => {
  await bot.send(activityOf("message", { ...ownChat, text: "write me a poem" }));
  expect(textsOf(cardIn(bot.connector.posted("a:own")[0]))).toContain(cardWords.unknownText);
  expect(bot.connector.posted(conversationId)).toEqual([]);
});

test("b, d, e: what cannot be relied on is not called at all", () => {
  const sources = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .map((file) => readFileSync(join(import.meta.dirname, file), "utf8"));
  const unreliable =
    /\bapp\.(meetings|turn|adaptiveCards|taskModules|messageExtensions|error|ai)\b|max_actions|AIOptions/;
  expect(sources.map((source) => unreliable.exec(source)?.[0] ?? "")).toEqual(
    sources.map(() => ""),
  );
});
