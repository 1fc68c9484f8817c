import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type ChannelTokens, channelTokens } from "./channel-tokens.ts";
import {
  type BotFrameworkStandIn,
  botFrameworkStandIn,
  serviceUrl,
} from "./testing/bot-framework-stand-in.ts";

let framework: BotFrameworkStandIn;
let tokens: ChannelTokens;
beforeEach(async () => {
  framework = await botFrameworkStandIn();
  tokens = channelTokens(framework.access, framework);
});
afterEach(() => framework.keyServer.stop());

/** 200, or the status of the refusal. */
async function statusOf(token: Promise<string>): Promise<number> {
  return await tokens.verify(`Bearer ${await token}`).then(
    () => 200,
    (error) => error.status,
  );
}

test("a good token tells where Teams wants the answers", async () => {
  expect(await tokens.verify(`Bearer ${await framework.token()}`)).toBe(serviceUrl);
});

test("the keys are read once, however many activities come at the same time", async () => {
  const token = framework.token();
  const statuses = await Promise.all(Array.from({ length: 50 }, () => statusOf(token)));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(framework.keyServer.requests).toBe(1);
});

test("a thousand tokens that name unknown keys read the keys once in thirty seconds", async () => {
  for (let n = 0; n < 1_000; n++) {
    if (n === 250) framework.time.now += 29;
    if (n === 500) framework.time.now += 2;
    expect(await statusOf(framework.token({}, { kid: `made-up-${n}` }))).toBe(401);
  }
  expect(framework.keyServer.requests).toBe(2);
});

test("a new key is found when the first token names it", async () => {
  expect(await statusOf(framework.token())).toBe(200);
  await framework.rollOver("second");
  framework.time.now += 31;
  expect(await statusOf(framework.token())).toBe(200);
});

test("a key that is withdrawn stops counting after an hour", async () => {
  const old = framework.token({ exp: framework.time.now + 9_000 });
  expect(await statusOf(old)).toBe(200);
  framework.keyServer.answer = (_request, response) =>
    response.end(JSON.stringify({ keys: [{ kty: "RSA", kid: "other", n: "AQ", e: "AQAB" }] }));
  framework.time.now += 3_601;
  await statusOf(old);
  await expect.poll(() => statusOf(old)).toBe(401);
});

test("a key signs for the channels that it is made for, and for all where none is named", async () => {
  await framework.rollOver("of-webchat", ["webchat"]);
  expect(await statusOf(framework.token())).toBe(401);
  await framework.rollOver("of-teams", ["webchat", "msteams"]);
  framework.time.now += 31;
  expect(await statusOf(framework.token())).toBe(200);
  await framework.rollOver("of-all", []);
  framework.time.now += 31;
  expect(await statusOf(framework.token())).toBe(200);
});

describe("when the key server", () => {
  const failures: [string, BotFrameworkStandIn["keyServer"]["answer"]][] = [
    ["fails", (_request, response) => response.writeHead(500).end()],
    ["answers with a page", (_request, response) => response.end("<html>Sign in</html>")],
    ["answers with something else", (_request, response) => response.end('{"keys":[]}')],
    [
      "sends us elsewhere",
      (_request, response) => response.writeHead(302, { location: "/keys" }).end(),
    ],
    ["breaks the connection", (_request, response) => response.destroy()],
  ];

  test.each(failures)("%s, Teams reaches the bot with the keys we have", async (_, answer) => {
    const token = framework.token({ exp: framework.time.now + 99_999 });
    expect(await statusOf(token)).toBe(200);
    framework.keyServer.answer = answer;
    framework.time.now += 90_000;
    expect(await statusOf(token)).toBe(200);
    await expect.poll(() => framework.logged.length).toBe(1);
    expect(await statusOf(token)).toBe(200);
    expect(framework.keyServer.requests).toBe(2);
  });

  test.each(failures)("%s before we have any key, nobody is called a liar", async (_, answer) => {
    const healthy = framework.keyServer.answer;
    framework.keyServer.answer = answer;
    expect(await statusOf(framework.token())).toBe(503);
    expect(await statusOf(framework.token())).toBe(503);
    expect(framework.keyServer.requests).toBe(1);
    framework.keyServer.answer = healthy;
    framework.time.now += 2;
    expect(await statusOf(framework.token())).toBe(200);
  });

  test("cannot be reached, a key that we do not know may be a new one", async () => {
    expect(await statusOf(framework.token())).toBe(200);
    framework.keyServer.stop();
    framework.time.now += 31;
    await framework.rollOver("second");
    expect(await statusOf(framework.token())).toBe(503);
    expect(framework.logged).toHaveLength(1);
  });

  test("does not answer, it is given up after five seconds", async () => {
    framework.keyServer.answer = () => {};
    const start = performance.now();
    expect(await statusOf(framework.token())).toBe(503);
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(framework.logged).toEqual([
      [{ whose: "Bot Framework", code: "TimeoutError" }, expect.any(String)],
    ]);
  }, 10_000);
});
