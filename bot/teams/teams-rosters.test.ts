import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { conversationKey } from "#shared/conversation.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { ana, ben } from "#shared/testing/builders.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import type { ListedAccount } from "../testing/connector-stand-in.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import { accountOf, activityOf, ownChat, type TestBot, testBot } from "../testing/test-bot.ts";

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
  await bot.send(activityOf("installation-add"));
});
afterEach(() => bot.close());

const listed = (...accounts: ListedAccount[]) =>
  bot.connector.members.set(conversationId, accounts);
const read = (conversation = conversationId, tenant = tenantId) =>
  bot.bot.rosters.read(tenant, conversation);

describe("who is in a conversation", () => {
  test("comes page by page, until Teams has no more", async () => {
    bot.connector.pageSize = 2;
    const before = bot.connector.calls.length;
    const { people } = await read();
    expect(people.map(({ name }) => name)).toEqual(["Ana", "Ben", "Chidi", "Dana", "Eli"]);
    const tokens = bot.connector.calls
      .slice(before)
      .filter(({ path }) => path.endsWith("/pagedmembers"))
      .map(({ query }) => query.get("continuationToken"));
    expect(tokens).toEqual([null, "2", "4"]);
  });

  test("are people of the tenant by their id in the directory: no bots, no guests, nobody unknown", async () => {
    listed(
      accountOf(ana),
      { id: "28:another-bot", name: "Bot", aadObjectId: "bot" },
      { id: "29:guest", name: "Guest", aadObjectId: "guest", tenantId: "fabrikam" },
      { id: "29:anonymous", name: "Somebody else" },
      { id: "29:odd", name: "Odd", aadObjectId: "../odd" },
      { ...accountOf(ben), tenantId: tenantId.toUpperCase() },
    );
    expect((await read()).people).toEqual([ana, ben]);
  });

  test("are known by the directory's id under the other name that Teams has for it, too", async () => {
    listed({ id: "29:ana", name: "Ana", objectId: "ana", tenantId });
    expect((await read()).people).toEqual([ana]);
  });

  test("are called by what can be shown of their names", async () => {
    listed(
      { ...accountOf(ana), name: "\u202eAna\n\u0000 Maria " },
      { id: "29:ben", aadObjectId: "ben" },
      { id: "29:long", aadObjectId: "long", name: "x".repeat(5_000) },
    );
    const names = (await read()).people.map(({ name }) => name);
    expect(names).toEqual(["Ana Maria", words.unnamedPerson, "x".repeat(256)]);
  });

  test("are nobody where the bot was never added, in another tenant, and after it was taken out", async () => {
    expect((await read("19:other@thread.v2")).people).toEqual([]);
    expect((await read(conversationId, "fabrikam")).people).toEqual([]);
    await bot.send(activityOf("installation-remove"));
    expect((await read()).people).toEqual([]);
  });

  test("are nobody in a person's own chat with the bot: it is no team", async () => {
    bot.connector.members.set("a:own", [accountOf(ana)]);
    await bot.send(activityOf("installation-add", ownChat));
    expect((await read("a:own")).people).toEqual([]);
  });

  test.each([
    [403, "BotNotInConversationRoster"],
    [404, "ConversationNotFound"],
  ])("are nobody where Teams says %d %s", async (status, code) => {
    bot.connector.refuse = () => ({ status, code });
    expect((await read()).people).toEqual([]);
  });

  test.each([
    [412, "PreconditionFailed"],
    [401, "BotNotRegistered"],
    [403, "InvalidBotApiHost"],
  ])("cannot be said where Teams says %d %s", async (status, code) => {
    bot.connector.refuse = () => ({ status, code });
    await expect(read()).rejects.toMatchObject({
      code: "unavailable",
      message: words.errors.rosterUnavailable,
    });
  });

  test("cannot be said where the list does not end", async () => {
    bot.connector.pageSize = 0;
    await expect(read()).rejects.toMatchObject({ code: "unavailable" });
  });

  test("a channel's people are found under the channel, whichever thread a message was in", async () => {
    const channel = "19:retro@thread.tacv2";
    bot.connector.members.set(channel, [accountOf(ana)]);
    const conversation = {
      id: `${channel};messageid=1700000000000`,
      conversationType: "channel",
      isGroup: true,
      tenantId,
    };
    const channelData = { tenant: { id: tenantId }, team: { id: "19:team", name: "Parcels" } };
    await bot.send(activityOf("message", { conversation, channelData }));
    expect(await read(channel)).toEqual({ name: "Parcels", people: [ana] });
  });
});

describe("a message of the bot's own", () => {
  const round: RoundView = {
    id: "r",
    state: "withheld",
    questions: [],
    threshold: 4,
    people: 5,
    openedAt: 0,
    closesAt: 1,
    mayAnswer: false,
    reason: "too-few",
  };
  const post = () =>
    bot.bot.chats.post(tenantId, conversationId, { kind: "results", teamName: "Us", round });

  test("is a card with a summary, and no answer to another message", async () => {
    expect(await post()).toMatchObject({ kind: "sent" });
    const call = bot.connector.calls.at(-1);
    expect(call?.path).toBe(
      `/teams/v3/conversations/${encodeURIComponent(conversationId)}/activities`,
    );
    expect(bot.connector.posted(conversationId).at(-1)?.summary).toBe(
      cardWords.resultsCard.withheld,
    );
  });

  test.each([
    [403, "BotNotInConversationRoster"],
    [403, "ConversationBlockedByUser"],
    [403, "MessageWritesBlocked"],
    [403, "BotDisabledByAdmin"],
    [404, "ConversationNotFound"],
  ])("is not posted where Teams says %d %s", async (status, code) => {
    bot.connector.refuse = () => ({ status, code });
    expect(await post()).toMatchObject({ kind: "refused" });
  });

  test.each([
    [412, "PreconditionFailed", "later"],
    [401, "BotNotRegistered", "refused"],
  ])("can be tried again where Teams says %d %s", async (status, code, kind) => {
    bot.connector.refuse = () => ({ status, code });
    expect(await post()).toMatchObject({ kind });
  });

  test.each([
    "https://evil.example/",
    "https://smba.trafficmanager.net/teams/",
    "http://127.0.0.1.evil.example/",
  ])("goes nowhere where the address kept is %s, and the log says so without it", async (to) => {
    await bot.store.update(conversationKey(tenantId, conversationId), (conversation) => ({
      ...conversation,
      reference: { ...conversation.reference, serviceUrl: to },
    }));
    expect(await post()).toMatchObject({ kind: "refused" });
    expect((await read()).people).toEqual([]);
    const line = [{ code: "service address" }, "a conversation's address was refused"];
    expect(bot.logged).toEqual([line, line]);
  });

  test("goes nowhere after the bot was taken out", async () => {
    await bot.send(activityOf("installation-remove"));
    const before = bot.connector.calls.length;
    expect(await post()).toMatchObject({ kind: "refused" });
    expect(bot.connector.calls).toHaveLength(before);
  });
});
