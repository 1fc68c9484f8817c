import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { ChatMessage } from "#shared/chat-messages.ts";
import { conversationKey } from "#shared/conversation.ts";
import { aCommitment, ana } from "#shared/testing/builders.ts";
import { deliveryWords } from "#shared/words/delivery.ts";

import { cardIn, textsOf } from "../testing/card-reader.ts";
import type { Refusal } from "../testing/connector-stand-in.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import { activityOf, type TestBot, teamsAppId, testBot } from "../testing/test-bot.ts";
import { partsOfType } from "./cards/testing/card-faults.ts";
import { panelLink } from "./panel-link.ts";

// What each answer of Teams comes to, and what follows, over real HTTP.

let bot: TestBot;
beforeEach(async () => {
  bot = await testBot();
  await bot.send(activityOf("installation-add"));
});
afterEach(() => bot.close());

const message: ChatMessage = { kind: "no-pulse", none: { kind: "twin-team" } };
const deliver = (to = conversationId) => bot.bot.chats.post(tenantId, to, message);
const post = () => bot.bot.chats.post(tenantId, conversationId, message);
const lines = () => bot.logged.map((line) => (Array.isArray(line) ? line[0] : line));

/** Refuses so many calls from now on, and counts all that come. */
function refuse(refusal: Refusal | "reset", most = Number.POSITIVE_INFINITY) {
  const heard = { calls: 0 };
  bot.connector.refuse = () => {
    heard.calls += 1;
    return heard.calls > most ? undefined : refusal;
  };
  return heard;
}

describe("[R119] what Teams refuses is not sent again", () => {
  test.each([
    [400, "Bad Argument", "bad-request"],
    [401, "BotNotRegistered", "not-registered"],
    [403, "BotDisabledByAdmin", "disabled-by-admin"],
    [403, "BotNotInConversationRoster", "not-in-roster"],
    [403, "ConversationBlockedByUser", "blocked"],
    [403, "MessageWritesBlocked", "blocked"],
    [403, "BotDisabledByUser", "blocked"],
    [403, "InvalidBotApiHost", "failed"],
    [403, "NotEnoughPermissions", "not-permitted"],
    [403, "Forbidden", "not-permitted"],
    [404, "ConversationNotFound", "not-found"],
    [404, "ActivityNotFoundInConversation", "not-found"],
    [500, "ServiceError", "failed"],
    [501, "NotImplemented", "failed"],
  ])("%d %s: %s", async (status, code, why) => {
    const heard = refuse({ status, code });
    expect(await deliver()).toEqual({ kind: "refused", why });
    expect(heard.calls).toBe(1);
    expect(lines()).toEqual([
      { what: "no-pulse", outcome: "refused", why, status, tries: 1, waitedMs: expect.any(Number) },
    ]);
  });

  test("nor where its code stands in a message only", async () => {
    const said = JSON.stringify({ subCode: "MessageWritesBlocked", details: "Not writable." });
    refuse({ status: 403, code: "", body: { errorCode: 209, message: said } });
    expect(await deliver()).toEqual({ kind: "refused", why: "blocked" });
  });
});

describe("[R119] what did not reach Teams now is sent again", () => {
  const passing = [
    [412, "PreconditionFailed"],
    [429, "Throttled"],
    [502, "BadGateway"],
    [503, "ServiceUnavailable"],
    [504, "GatewayTimeout"],
  ] as const;

  test.each(passing)(
    "after %d %s, up to three times, each later than before",
    async (status, code) => {
      const heard = refuse({ status, code }, 3);
      expect(await deliver()).toEqual({ kind: "sent", messageId: expect.any(String) });
      expect(heard.calls).toBe(4);
      expect(bot.time.skippedMs).toBe(2_000 + 4_000 + 8_000);
      expect(lines()).toMatchObject([
        { outcome: "sent", status, tries: 4, waitedMs: expect.any(Number) },
      ]);
    },
  );

  test.each(passing)("and after more than that %d %s is left for later", async (status, code) => {
    const heard = refuse({ status, code });
    expect(await deliver()).toEqual({ kind: "later", afterMs: 16_000 });
    expect(heard.calls).toBe(4);
  });

  test.each([
    ["7", 7_000],
    ["abc", 2_000],
    ["Mon, 05 Jan 2015 09:00:00 GMT", 2_000],
  ])("when `Retry-After: %s` says", async (retryAfter, waitedMs) => {
    refuse({ status: 429, code: "Throttled", headers: { "retry-after": retryAfter } }, 1);
    expect(await deliver()).toMatchObject({ kind: "sent" });
    expect(bot.time.skippedMs).toBe(waitedMs);
  });

  test("at a date that `Retry-After` gives", async () => {
    const date = new Date(Date.now() + 30_000).toUTCString();
    refuse({ status: 429, code: "Throttled", headers: { "retry-after": date } }, 1);
    expect(await deliver()).toMatchObject({ kind: "sent" });
    expect(bot.time.skippedMs).toBeGreaterThan(27_000);
    expect(bot.time.skippedMs).toBeLessThan(31_000);
  });

  test("and not by us where Teams asks for more than a minute", async () => {
    const heard = refuse({ status: 429, code: "Throttled", headers: { "retry-after": "600" } });
    expect(await deliver()).toEqual({ kind: "later", afterMs: 600_000 });
    expect([heard.calls, bot.time.skippedMs]).toEqual([1, 0]);
  });

  test("where nobody listens at its address", async () => {
    await bot.connector.close();
    // The SDK learns of the connection that it kept.
    await new Promise((learned) => setTimeout(learned, 50));
    expect(await deliver()).toEqual({ kind: "later", afterMs: 16_000 });
  });
});

describe("[R119] where nobody knows whether it was said", () => {
  test("as the connection broke, it is not said again", async () => {
    const heard = refuse("reset");
    expect(await deliver()).toEqual({ kind: "unknown" });
    expect(heard.calls).toBe(1);
  });

  test("as the answer cannot be read, neither", async () => {
    bot.connector.refuse = () => ({ status: 200, code: "", headers: { "content-length": "3" } });
    expect(await deliver()).toEqual({ kind: "unknown" });
  });
});

describe("[R120] where the bot cannot speak", () => {
  test.each([
    [403, "ConversationBlockedByUser"],
    [403, "MessageWritesBlocked"],
    [403, "BotNotInConversationRoster"],
    [404, "ConversationNotFound"],
  ])(
    "in a conversation (%d %s), nothing more is tried there until something is heard of it",
    async (status, code) => {
      const heard = refuse({ status, code });
      expect(await post()).toMatchObject({ kind: "refused" });
      bot.connector.refuse = () => undefined;
      expect(await post()).toMatchObject({ kind: "refused" });
      expect(heard.calls).toBe(1);
      await bot.send(activityOf("message", { id: "new" }));
      expect(await post()).toMatchObject({ kind: "sent" });
    },
  );

  test.each([
    [403, "NotEnoughPermissions"],
    [404, "ActivityNotFoundInConversation"],
    [400, "Bad Argument"],
  ])("one message (%d %s), the next one is tried", async (status, code) => {
    refuse({ status, code }, 1);
    expect(await post()).toMatchObject({ kind: "refused" });
    expect(await post()).toMatchObject({ kind: "sent" });
  });

  describe("as it may not read there", () => {
    /** Teams refuses to say who Ana is, who has not installed the app. */
    const tell = (code: string) => {
      bot.connector.notInstalled.add(ana.userId);
      bot.connector.refuse = ({ method }) => (method === "GET" ? { status: 403, code } : undefined);
      const about = { teamName: "Team One", commitment: aCommitment(), ownerName: "Ana" };
      return bot.bot.chats.tell(tenantId, conversationId, ana, { kind: "claim", ...about });
    };

    test("it may still speak in the conversation", async () => {
      const delivery = await tell("BotNotInConversationRoster");
      expect(delivery).toEqual({ kind: "refused", why: "not-in-roster" });
      expect(await post()).toMatchObject({ kind: "sent" });
    });

    test("it may not speak in a tenant that has disabled it", async () => {
      const isDisabled = { kind: "refused", why: "disabled-by-admin" };
      expect(await tell("BotDisabledByAdmin")).toEqual(isDisabled);
      expect(await post()).toEqual(isDisabled);
    });
  });

  test("though something was heard meanwhile, it is tried again", async () => {
    bot.connector.refuse = () => undefined;
    const key = conversationKey(tenantId, conversationId);
    const { find } = bot.store;
    const known = await bot.store.read(key);
    // As the call was made, before somebody wrote.
    Object.assign(bot.store, { find: async () => known });
    await bot.send(activityOf("message", { id: "just-now" }));
    refuse({ status: 403, code: "BotNotInConversationRoster" });
    expect(await deliver()).toEqual({ kind: "refused", why: "not-in-roster" });
    Object.assign(bot.store, { find });
    expect((await bot.store.read(key)).goneAt).toBeUndefined();
  });

  test("in a whole tenant, it says nothing there for a day, then tries once", async () => {
    const other = "19:other@thread.v2";
    await bot.send(
      activityOf("installation-add", {
        conversation: { id: other, isGroup: true, conversationType: "groupChat", tenantId },
        id: "other",
      }),
    );
    const heard = refuse({ status: 403, code: "BotDisabledByAdmin" });
    for (const to of [conversationId, other, conversationId]) {
      expect(await deliver(to)).toEqual({ kind: "refused", why: "disabled-by-admin" });
    }
    expect(heard.calls).toBe(1);
    bot.time.skip(24 * 60 * 60_000);
    for (const to of [conversationId, other]) await deliver(to);
    expect(heard.calls).toBe(2);
    bot.connector.refuse = () => undefined;
    bot.time.skip(24 * 60 * 60_000);
    for (const to of [conversationId, other])
      expect(await deliver(to)).toMatchObject({ kind: "sent" });
    expect(lines().filter(({ why }) => why === "disabled-by-admin")).toHaveLength(1);
  });

  test("in a tenant, what waits already is not sent either", async () => {
    const heard = refuse({ status: 403, code: "BotDisabledByAdmin" });
    await Promise.all(Array.from({ length: 20 }, () => deliver()));
    expect(heard.calls).toBe(1);
  });

  test("in a tenant, it does again once something is heard of it", async () => {
    refuse({ status: 403, code: "BotDisabledByAdmin" }, 1);
    expect(await post()).toMatchObject({ kind: "refused" });
    await bot.send(activityOf("message", { id: "new" }));
    expect(await post()).toMatchObject({ kind: "sent" });
  });

  test("anywhere, as Teams does not know it, nothing is sent for a minute, the log says so once, and nothing is given up", async () => {
    const heard = refuse({ status: 401, code: "BotNotRegistered" });
    const stopped = { kind: "refused", why: "not-registered" };
    for (let n = 0; n < 3; n++) expect(await post()).toEqual(stopped);
    expect(heard.calls).toBe(1);
    bot.time.skip(60_000);
    expect(await post()).toEqual(stopped);
    expect(heard.calls).toBe(2);
    expect(bot.logged).toHaveLength(1);
    expect(JSON.stringify(bot.logged)).toContain("Teams refused a call");
    bot.connector.refuse = () => undefined;
    bot.time.skip(60_000);
    expect(await post()).toMatchObject({ kind: "sent" });
    expect(await post()).toMatchObject({ kind: "sent" });
  });
});

describe("[R120] a message that is too big", () => {
  test("is a sentence with a link instead, once", async () => {
    const heard = refuse({ status: 413, code: "MessageSizeTooBig" }, 1);
    expect(await deliver()).toMatchObject({ kind: "sent" });
    expect(heard.calls).toBe(2);
    const card = cardIn(bot.connector.posted(conversationId).at(-1));
    expect(textsOf(card)).toContain(deliveryWords.tooBig);
    const link = panelLink(teamsAppId, conversationId);
    expect(partsOfType(card, "Action.OpenUrl").map(({ url }) => url)).toEqual([link]);
  });

  test("and not even so taken is given up", async () => {
    const heard = refuse({ status: 413, code: "MessageSizeTooBig" });
    expect(await deliver()).toEqual({ kind: "refused", why: "too-big" });
    expect(await post()).toMatchObject({ kind: "refused" });
    expect(heard.calls).toBe(4);
  });
});

test("[R120] no line of the log says who, where or what", async () => {
  for (const status of [400, 403, 404, 413, 429, 500, 401]) {
    refuse({ status, code: "ConversationBlockedByUser" });
    await deliver();
    await bot.send(activityOf("message", { id: `m${status}` }));
  }
  expect(bot.logged.length).toBeGreaterThan(5);
  const fields = ["what", "outcome", "why", "status", "tries", "waitedMs"];
  for (const line of lines()) {
    if (!("outcome" in line)) continue;
    expect(fields).toEqual(expect.arrayContaining(Object.keys(line)));
  }
  expect(JSON.stringify(bot.logged)).not.toMatch(/Ana|29:|19:|thread|smba/);
});
