import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { conversationKey } from "#shared/conversation.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { words } from "#shared/words.ts";
import { conversationId, tenantId } from "../testing/test-app.ts";
import { activityOf, type TestBot, testBot } from "../testing/test-bot.ts";
import { teamsBot } from "./teams-bot.ts";
import { botFrameworkStandIn, serviceUrl as ofTeams } from "./testing/bot-framework-stand-in.ts";

let bot: TestBot;
/** Teams at its worst: how it answers, what it was asked, and how many of the askers have given up. */
let answer: RequestListener;
let heard: { calls: string[]; abandoned: number };
const slow = createServer((request, response) => {
  const inThisTest = heard;
  inThisTest.calls.push(`${request.method} ${request.url?.split("?")[0]}`);
  response.on("close", () => {
    if (!response.writableEnded) inThisTest.abandoned += 1;
  });
  answer(request, response);
});
let serviceUrl = "";
const never: RequestListener = () => {};
const asks =
  (retryAfter: string): RequestListener =>
  (_request, response) =>
    response.writeHead(429, { "retry-after": retryAfter }).end("{}");

beforeEach(async () => {
  bot = await testBot();
  heard = { calls: [], abandoned: 0 };
  await once(slow.listen(0, "127.0.0.1"), "listening");
  serviceUrl = `http://127.0.0.1:${(slow.address() as AddressInfo).port}/`;
  await bot.send(activityOf("installation-add"));
  await bot.store.update(conversationKey(tenantId, conversationId), (conversation) => ({
    ...conversation,
    reference: { ...conversation.reference, serviceUrl },
  }));
});
afterEach(async () => {
  vi.useRealTimers();
  slow.close().closeAllConnections();
  await bot.close();
});

const round: RoundView = {
  ...{ id: "r", state: "withheld", questions: [], threshold: 4, people: 5 },
  ...{ openedAt: 0, closesAt: 1, mayAnswer: false, reason: "too-few" },
};
const post = () =>
  bot.bot.chats.post(tenantId, conversationId, { kind: "results", teamName: "Us", round });
const read = () => bot.bot.rosters.read(tenantId, conversationId);
const submit = () =>
  bot.send(activityOf("card-submit", { serviceUrl, value: { verb: "help" }, id: "s" }));

/** What a call comes to once this much of its time is over; another end than in time fails. */
async function within<T>(ms: number, call: () => Promise<T>): Promise<T | { thrown: unknown }> {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const outcome = call().catch((thrown: unknown) => ({ thrown }));
  await expect.poll(() => heard.calls.length).toBe(1);
  vi.advanceTimersByTime(ms);
  return outcome;
}

describe("where Teams never answers", () => {
  beforeEach(() => {
    answer = never;
  });

  test("a post ends within ten seconds, can be tried again, and is not made later", async () => {
    expect(await within(10_000, post)).toEqual({ kind: "unknown" });
    await expect.poll(() => heard.abandoned).toBe(1);
    vi.useRealTimers();
    answer = (_request, response) => response.end('{"id":"1"}');
    expect(await post()).toMatchObject({ kind: "sent" });
    expect(heard.calls).toHaveLength(2);
  });

  test("so does the reading of a roster", async () => {
    const message = words.errors.rosterUnavailable;
    expect(await within(10_000, read)).toMatchObject({ thrown: { code: "unavailable", message } });
    await expect.poll(() => heard.abandoned).toBe(1);
  });

  test("so does a message to somebody's own chat, and the log says so", async () => {
    expect(await within(10_000, submit)).toMatchObject({ status: 200 });
    expect(heard.calls).toEqual(["POST /v3/conversations"]);
    await expect.poll(() => heard.abandoned).toBe(1);
    expect(JSON.stringify(bot.logged)).toContain("DomainError");
  });

  test("so does the answer to a message", async () => {
    const ask = () => bot.send(activityOf("message", { serviceUrl, text: "help", id: "m" }));
    expect(await within(10_000, ask)).toMatchObject({ status: 200 });
    await expect.poll(() => heard.abandoned).toBe(1);
  });
});

describe("where Teams asks to wait", () => {
  test.each(["600", "61", new Date(Date.now() + 600_000).toUTCString()])(
    "for longer than we would (%s), the call ends at once, and says when to try again",
    async (retryAfter) => {
      answer = asks(retryAfter);
      const asked = Date.now();
      expect(await post()).toEqual({
        kind: "later",
        afterMs: expect.closeTo(retryAfter === "61" ? 61_000 : 600_000, -5),
      });
      expect(bot.time.skippedMs).toBe(0);
      await expect(read()).rejects.toMatchObject({ code: "unavailable" });
      expect(Date.now() - asked).toBeLessThan(2_000);
      expect(heard.calls).toHaveLength(2);
    },
  );

  test("for a moment, the call is made again after it", async () => {
    answer = (request, response) => {
      answer = (_request, next) => next.end('{"id":"1"}');
      asks("1")(request, response);
    };
    expect(await post()).toMatchObject({ kind: "sent" });
    expect(heard.calls).toHaveLength(2);
    expect(bot.time.skippedMs).toBe(1_000);
  });

  test("again and again, the call ends after three more", async () => {
    answer = asks("3");
    expect(await post()).toEqual({ kind: "later", afterMs: 3_000 });
    expect(heard.calls).toHaveLength(4);
    expect(bot.time.skippedMs).toBe(9_000);
  });
});

test("where the bot gets no token for Teams, the call ends within ten seconds, and is not made later", async () => {
  let sign = () => {};
  const signing = new Promise<void>((resolve) => {
    sign = resolve;
  });
  const framework = await botFrameworkStandIn();
  framework.keyServer.stop();
  const { access } = framework;
  let asked = 0;
  const credentials: typeof access.credentials = {
    isValidAppId: async () => true,
    isAuthenticationDisabled: async () => false,
    createCredentials: async () => ({
      async signRequest(request) {
        asked += 1;
        await signing;
        return request;
      },
    }),
  };
  const registered = teamsBot({
    ...{ access: { ...access, credentials }, store: bot.store, clock: Date.now, appId: "app" },
    log: framework.log,
  });
  await bot.store.update(conversationKey(tenantId, conversationId), (conversation) => ({
    ...conversation,
    reference: { ...conversation.reference, serviceUrl: ofTeams },
  }));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const outcome = registered.rosters.read(tenantId, conversationId).catch((thrown) => thrown);
  await expect.poll(() => asked).toBe(1);
  vi.advanceTimersByTime(10_000);
  expect(await outcome).toMatchObject({ code: "unavailable" });
  const sent = vi.spyOn(https, "request");
  sign();
  await new Promise((resolve) => setImmediate(resolve));
  expect(sent).not.toHaveBeenCalled();
});
