import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { words } from "#shared/words.ts";
import { type BotAccess, botAccess, localAccess } from "./bot-access.ts";
import { botAdapter } from "./bot-adapter.ts";
import {
  anasMessage,
  type BotFrameworkStandIn,
  botFrameworkStandIn,
  botId,
  contoso,
  stranger,
} from "./testing/bot-framework-stand-in.ts";
import { type GuardedBot, guardedBot } from "./testing/guarded-bot.ts";

let framework: BotFrameworkStandIn;
let bot: GuardedBot;
beforeAll(async () => {
  framework = await botFrameworkStandIn();
  bot = await guardedBot(framework.access, framework);
});
afterAll(() => {
  bot.close();
  framework.keyServer.stop();
});
beforeEach(() => {
  framework.logged.length = 0;
});

const post = async (activity: unknown) =>
  bot.post(activity, { authorization: `Bearer ${await framework.token()}` });

const press = (changes = {}) =>
  anasMessage({ type: "invoke", name: "adaptiveCard/action", value: {}, ...changes });

describe("behind the guard the SDK", () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  const check = async (authorization: string, access: BotAccess = framework.access) => {
    const adapter = botAdapter(access, framework);
    const turns: string[] = [];
    const activity = anasMessage() as unknown as Parameters<
      typeof adapter.processActivityDirect
    >[1];
    await adapter.processActivityDirect(authorization, activity, async ({ activity: { type } }) => {
      turns.push(type);
    });
    return turns;
  };

  test("checks the same token again, with the same keys", async () => {
    expect(await check(`Bearer ${await framework.token()}`)).toEqual(["message"]);
  });

  test("keeps its keys for longer than a day while the key server is down", async () => {
    const { access, token, time, keyServer } = await botFrameworkStandIn();
    const authorization = `Bearer ${await token({ exp: time.now + 99_999 })}`;
    expect(await check(authorization, access)).toEqual(["message"]);
    keyServer.stop();
    vi.useFakeTimers({ toFake: ["Date"], now: (time.now + 90_000) * 1_000 });
    expect(await check(authorization, access)).toEqual(["message"]);
  });

  test.each<[string, Record<string, unknown>]>([
    ["another bot's", { aud: stranger }],
    ["one for another service address", { serviceurl: "https://smba.trafficmanager.net/amer/" }],
    ["one of another issuer", { iss: "https://evil.example" }],
  ])("would refuse a token by itself: %s", async (_, claims) => {
    await expect(check(`Bearer ${await framework.token(claims)}`)).rejects.toThrow("Unauthorized");
  });

  test("would refuse a call without a token by itself", async () => {
    await expect(check("")).rejects.toThrow("Unauthorized");
  });
});

/** A connector that writes down who called. */
async function connector() {
  const calls: { url: IncomingMessage["url"]; authorization: string | undefined }[] = [];
  const server = createServer(({ url, headers: { authorization } }, response) => {
    calls.push({ url, authorization });
    response.setHeader("content-type", "application/json").end('{"id":"1"}');
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  return { calls, url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

describe("a call to Teams", () => {
  afterEach(() => vi.unstubAllEnvs());

  const say = async (access: BotAccess, serviceUrl: string) => {
    const id = access.kind === "local" ? "" : access.botId;
    const reference = { conversation: { id: "19:x@thread.v2" }, serviceUrl, channelId: "msteams" };
    const adapter = botAdapter(access, framework);
    const where = reference as Parameters<typeof adapter.continueConversationAsync>[1];
    await adapter.continueConversationAsync(id, where, async (context) => {
      await context.sendActivity("Hello");
    });
  };

  test("carries the bot's token", async () => {
    const teams = await connector();
    await say(framework.access, teams.url);
    teams.close();
    expect(teams.calls).toEqual([
      {
        url: expect.stringMatching(/^\/v3\/conversations\//),
        authorization: "Bearer token-of-the-bot",
      },
    ]);
  });

  test("carries the token that Azure gives the bot's managed identity, asked for once", async () => {
    const teams = await connector();
    const asked: { url: string | undefined; header: unknown }[] = [];
    const azure = createServer(({ url, headers }, response) => {
      asked.push({ url, header: headers["x-identity-header"] });
      const expires_on = Math.floor(Date.now() / 1_000) + 3_600;
      const token = { access_token: "of-the-identity", expires_on, token_type: "Bearer" };
      response.setHeader("content-type", "application/json").end(JSON.stringify(token));
    });
    await once(azure.listen(0, "127.0.0.1"), "listening");
    const { port } = azure.address() as AddressInfo;
    vi.stubEnv("IDENTITY_ENDPOINT", `http://127.0.0.1:${port}/msi/token`);
    vi.stubEnv("IDENTITY_HEADER", "of-app-service");
    const access = botAccess({ bot: { id: botId, tenantId: contoso }, tenantIds: [contoso] });
    await say(access, teams.url);
    await say(access, teams.url);
    azure.close();
    teams.close();
    expect(teams.calls.map(({ authorization }) => authorization)).toEqual([
      "Bearer of-the-identity",
      "Bearer of-the-identity",
    ]);
    expect(asked).toEqual([{ url: expect.any(String), header: "of-app-service" }]);
    const query = new URL(`${asked[0]?.url}`, "http://x").searchParams;
    expect(Object.fromEntries(query)).toMatchObject({
      resource: "https://api.botframework.com",
      client_id: botId,
    });
  });

  test("carries no token without credentials", async () => {
    const room = await connector();
    await say(localAccess, room.url);
    room.close();
    expect(room.calls.map(({ authorization }) => authorization)).toEqual([undefined]);
  });
});

test("a bot with a password asks for its token in its own tenant, as itself only", async () => {
  const bot = { id: botId, tenantId: contoso, password: "a-password" };
  const access = botAccess({ bot, tenantIds: [contoso] });
  if (access.kind === "local") throw new Error("it has credentials");
  const { credentials } = access;
  expect(await credentials.isAuthenticationDisabled()).toBe(false);
  expect(await credentials.isValidAppId(stranger)).toBe(false);
  const login = "https://login.microsoftonline.com/botframework.com";
  const made = await credentials.createCredentials(botId, undefined, login, true);
  expect(made).toMatchObject({ appId: botId, tenant: contoso });
  expect(JSON.stringify(made)).not.toContain("a-password");
});

describe("when a turn fails", () => {
  const canary = "canary: what Ben wrote\n    at canary";
  beforeEach(() => {
    bot.logic = async () => {
      throw new TypeError(canary);
    };
  });
  afterEach(() => {
    bot.logic = async () => {};
  });

  test("the log has the error's name and place, without its message", async () => {
    expect((await post(anasMessage({ text: canary }))).status).toBe(200);
    const at = expect.arrayContaining([expect.stringContaining("bot-adapter.test.ts")]);
    expect(framework.logged).toEqual([
      [{ error: { name: "TypeError", at } }, "a turn of the bot failed"],
    ]);
    expect(JSON.stringify(framework.logged)).not.toContain("canary");
  });

  test("who pressed a button is told in our words, without a stack", async () => {
    const response = await post(press());
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({
      statusCode: 500,
      type: "application/vnd.microsoft.error",
      value: { code: "defect", message: words.errors.defect },
    });
  });

  test("another invoke fails with a bare status", async () => {
    const response = await post(press({ name: "task/fetch" }));
    expect([response.status, await response.text()]).toEqual([500, ""]);
  });

  test("a message or an event is answered with nothing", async () => {
    const response = await post(anasMessage({ type: "event", name: "x" }));
    expect([response.status, await response.text()]).toEqual([200, ""]);
  });
});
