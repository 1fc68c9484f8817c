import { once } from "node:events";
import { connect } from "node:net";
import {
  base64url,
  exportJWK,
  exportSPKI,
  generateKeyPair,
  importJWK,
  SignJWT,
  UnsecuredJWT,
} from "jose";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { localAccess } from "./bot-access.ts";
import {
  anasMessage,
  type BotFrameworkStandIn,
  botFrameworkStandIn,
  botId,
  contoso,
  fabrikam,
  serviceUrl,
  stranger,
  zipped,
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
  // Another second: what one test did wrong does not hold back the next.
  framework.time.now += 1;
  framework.logged.length = 0;
  bot.sdk.calls = 0;
  bot.turns.length = 0;
});

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

/** The status for an activity that comes with this token, a good one by default. */
async function statusFor(activity: unknown, token?: string): Promise<number> {
  const response = await bot.post(activity, bearer(token ?? (await framework.token())));
  await response.body?.cancel();
  return response.status;
}

/** The status, and that nothing got past the guard: neither to the SDK nor to the bot. */
async function refused(answer: Promise<number>): Promise<number> {
  const status = await answer;
  expect([bot.sdk.calls, bot.turns.length]).toEqual([0, 0]);
  expect(framework.logged).toEqual([[{ code: expect.any(String) }, "an activity was refused"]]);
  return status;
}

test("what Teams sends passes the guard and the SDK's own check, and reaches the bot", async () => {
  expect(await statusFor(anasMessage())).toBe(200);
  expect(bot.turns).toEqual([expect.objectContaining(anasMessage())]);
  expect(framework.logged).toEqual([]);
});

test("the tenant of who acts and of where may be two of ours, in whatever case", async () => {
  const conversation = { id: "19:x@thread.v2", tenantId: contoso.toUpperCase() };
  const channelData = { tenant: { id: fabrikam.toUpperCase() } };
  expect(await statusFor(anasMessage({ conversation, channelData }))).toBe(200);
  expect(await statusFor(anasMessage({ conversation: { id: "a:x" } }))).toBe(200);
});

describe("a token is refused (401) that", () => {
  const now = () => framework.time.now;
  const claims: [string, () => Record<string, unknown>][] = [
    ["another issuer made", () => ({ iss: "https://api.botframework.us" })],
    ["Entra made", () => ({ iss: `https://login.microsoftonline.com/${contoso}/v2.0` })],
    [
      "an emulator made",
      () => ({ iss: "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/" }),
    ],
    ["names no issuer", () => ({ iss: undefined })],
    ["is for another bot", () => ({ aud: stranger })],
    ["is for several bots", () => ({ aud: [botId, stranger] })],
    ["is for nobody", () => ({ aud: undefined })],
    ["expired 61 seconds ago", () => ({ exp: now() - 61 })],
    ["never expires", () => ({ exp: undefined })],
    ["expires at a time that is no number", () => ({ exp: `${now() + 60}` })],
    ["expires at the end of time", () => ({ exp: 1e308 })],
    ["counts from 61 seconds on", () => ({ nbf: now() + 61 })],
    ["counts from no time on", () => ({ nbf: undefined })],
    ["names no service address", () => ({ serviceurl: undefined })],
  ];
  test.each(claims)("%s", async (_, broken) => {
    expect(await refused(statusFor(anasMessage(), await framework.token(broken())))).toBe(401);
  });

  const headers: [string, Record<string, unknown>][] = [
    ["names a key that nobody knows", { kid: "made-up" }],
    ["names no key", { kid: undefined }],
    ["wants something that we do not know", { crit: ["exp"] }],
  ];
  test.each(headers)("%s", async (_, header) => {
    expect(await refused(statusFor(anasMessage(), await tokenWith(header)))).toBe(401);
  });

  const tokenWith = (header: Record<string, unknown>) =>
    framework.token({}, header).catch(async () => {
      const [, payload, signature] = (await framework.token()).split(".");
      return `${base64url.encode(JSON.stringify({ alg: "RS256", ...header }))}.${payload}.${signature}`;
    });

  test("nobody signed, or anybody could have signed", async () => {
    const [header, payload, signature] = (await framework.token()).split(".");
    const own = { iss: "https://api.botframework.com", aud: botId, serviceurl: serviceUrl };
    const times = { nbf: now() - 60, exp: now() + 60 };
    const other = await generateKeyPair("RS256", { extractable: true });
    const jwk = await exportJWK(other.publicKey);
    const ownKey = await exportJWK(framework.keyPair.privateKey);
    const publicKey = new TextEncoder().encode(await exportSPKI(framework.keyPair.publicKey));
    const signed = (alg: string, more: object, key: Parameters<SignJWT["sign"]>[0]) =>
      new SignJWT({ ...own, ...times })
        .setProtectedHeader({ alg, kid: "first", ...more })
        .sign(key);
    const forged = [
      new UnsecuredJWT({ ...own, ...times }).encode(),
      `${header}.${payload}.`,
      `${header}.${payload}.${signature?.split("").reverse().join("")}`,
      `${header}.${base64url.encode(JSON.stringify({ ...own, ...times }))}.${signature}`,
      await signed("HS256", {}, publicKey),
      await signed("RS256", {}, other.privateKey),
      await signed("RS256", { jwk }, other.privateKey),
      await signed("RS256", { jku: framework.access.keysUrl }, other.privateKey),
      await signed("PS256", {}, await importJWK(ownKey, "PS256")),
    ];
    for (const token of forged) {
      framework.logged.length = 0;
      expect(await refused(statusFor(anasMessage(), token))).toBe(401);
    }
  });

  test.each([
    ["is missing", {}],
    ["is empty", { authorization: "" }],
    ["is no token", bearer("a.b")],
    ["is junk", bearer("a.b.c")],
    ["is junk and long", bearer(`${"a".repeat(4_000)}.b.c`)],
    ["comes by another scheme", { authorization: "Basic YTpi" }],
  ])("%s", async (_, headers) => {
    expect(await refused(bot.post(anasMessage(), headers).then(({ status }) => status))).toBe(401);
  });

  test("is not announced as Teams announces it", async () => {
    const authorization = `bearer  ${await framework.token()}`;
    const { status } = await bot.post(anasMessage(), { authorization });
    expect(status).toBe(401);
  });
});

test("clocks may be a minute apart", async () => {
  const now = framework.time.now;
  expect(await statusFor(anasMessage(), await framework.token({ exp: now - 59 }))).toBe(200);
  expect(await statusFor(anasMessage(), await framework.token({ nbf: now + 59 }))).toBe(200);
});

test("who has no token is refused before the body comes", async () => {
  const { port, hostname } = new URL(bot.url);
  const socket = connect(Number(port), hostname).setEncoding("utf8");
  socket.write("POST /api/messages HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\n");
  socket.write("content-length: 200000\r\n\r\n");
  const [answer] = await once(socket, "data");
  socket.destroy();
  expect(answer).toMatch(/^HTTP\/1\.1 401 /);
});

describe("an activity is refused (403) that comes", () => {
  const elsewhere = "https://smba.trafficmanager.net/amer/";
  test.each<[string, Record<string, unknown>]>([
    ["by another channel", { channelId: "webchat" }],
    ["by a channel in another case", { channelId: "MSTeams" }],
    ["by the SDK's own back door", { channelId: "AseChannel" }],
    ["with another service address than its token", { serviceUrl: elsewhere }],
    ["from another tenant", { channelData: { tenant: { id: stranger } } }],
    ["from no tenant", { channelData: { tenant: { id: "" } } }],
    ["from a chat of another tenant", { conversation: { id: "19:x", tenantId: stranger } }],
  ])("%s", async (_, changes) => {
    expect(await refused(statusFor(anasMessage(changes)))).toBe(403);
  });

  test.each([
    "http://smba.trafficmanager.net/emea/",
    "https://smba.trafficmanager.net.evil.example/emea/",
    "https://smba.trafficmanager.net@evil.example/emea/",
    "https://127.0.0.1/emea/",
    "smba.trafficmanager.net/emea/",
  ])(
    "with a service address that is not Teams', though its token agrees: %s",
    async (serviceurl) => {
      const token = await framework.token({ serviceurl });
      expect(await refused(statusFor(anasMessage({ serviceUrl: serviceurl }), token))).toBe(403);
    },
  );
});

describe("a body is refused (400)", () => {
  const without = (...names: string[]) =>
    anasMessage(Object.fromEntries(names.map((name) => [name, undefined])));
  const bodies: [string, unknown][] = [
    ...["type", "channelId", "serviceUrl", "from", "recipient", "conversation", "channelData"].map(
      (name): [string, unknown] => [`without ${name}`, without(name)],
    ),
    ["whose sender has no id", anasMessage({ from: { name: "Ana" } })],
    ["whose recipient is a list", anasMessage({ recipient: [] })],
    ["whose conversation has no id", anasMessage({ conversation: { id: "" } })],
    ["whose tenant is a number", anasMessage({ conversation: { id: "19:x", tenantId: 5 } })],
    ["whose type is empty", anasMessage({ type: "" })],
    ["whose channel data has no tenant", anasMessage({ channelData: {} })],
    ["that is a list", [anasMessage()]],
    ["that is empty", ""],
    ["that is null", "null"],
    ["that is text", '"message"'],
    ["that is no JSON", "{'type':'message'}"],
    ["that ends early", '{"type":"message"'],
    ["that is not what it says", zipped("{}")],
  ];
  test.each(bodies)("%s", async (_, body) => {
    expect(await refused(statusFor(body))).toBe(400);
  });

  test.each([
    "text/plain",
    "application/x-www-form-urlencoded",
    "application/json; charset=latin1",
  ])("that comes as %s", async (type) => {
    const headers = { ...bearer(await framework.token()), "content-type": type };
    const body = JSON.stringify(anasMessage());
    expect(await refused(bot.post(body, headers).then(({ status }) => status))).toBe(400);
  });
});

test("a body is refused (413) that is larger than 256 kB, or becomes so", async () => {
  const large = JSON.stringify(anasMessage({ text: "a".repeat(256 * 1024) }));
  expect(await refused(statusFor(large))).toBe(413);
  framework.logged.length = 0;
  const headers = { ...bearer(await framework.token()), "content-encoding": "gzip" };
  expect(await refused(bot.post(zipped(large), headers).then(({ status }) => status))).toBe(413);
  expect(await statusFor(anasMessage({ text: "a".repeat(255 * 1024) }))).toBe(200);
});

test("a refusal says nothing, and the log says which rule it was and nothing else", async () => {
  const activity = anasMessage({ text: "canary", channelId: "canary" });
  const response = await bot.post(activity, bearer(await framework.token()));
  expect(await response.text()).toBe("");
  expect(framework.logged).toEqual([[{ code: "channel" }, "an activity was refused"]]);
});

describe("in one second", () => {
  const junk = async (address: string) => {
    const headers = { ...bearer("a.b.c"), "x-forwarded-for": address };
    return (await bot.post(anasMessage(), headers)).status;
  };
  const manyStatuses = async (addresses: string[]) => {
    const statuses: number[] = [];
    for (const address of addresses) statuses.push(await junk(address));
    return statuses;
  };
  const from = (address: (n: number) => string) => Array.from({ length: 60 }, (_, n) => address(n));

  test.each([
    ["from one port after another", from((n) => `203.0.113.7:${5_000 + n}`)],
    ["who claims to speak for others", from((n) => `198.51.100.${n}, 203.0.113.7`)],
    ["with a newer address", from((n) => `[2001:db8::7]:${5_000 + n}`)],
  ])("fifty bad calls are looked at and then no more (429), %s", async (_, addresses) => {
    const statuses = await manyStatuses(addresses);
    expect(statuses).toEqual([...Array(50).fill(401), ...Array(10).fill(429)]);
    expect(framework.logged).toHaveLength(51);
    expect(bot.sdk.calls).toBe(0);
    framework.time.now += 1;
    expect(await manyStatuses(addresses.slice(0, 1))).toEqual([401]);
  });

  test("Teams is let through while a stranger floods, and as often as it likes", async () => {
    await manyStatuses(from(() => "203.0.113.7"));
    const headers = { ...bearer(await framework.token()), "x-forwarded-for": "52.112.0.1:443" };
    for (let n = 0; n < 120; n++) {
      expect((await bot.post(anasMessage(), headers)).status).toBe(200);
    }
  });
});

describe("without credentials", () => {
  const room = "http://127.0.0.1:3978/connector/";
  let local: GuardedBot;
  beforeAll(async () => {
    local = await guardedBot(localAccess, framework);
  });
  afterAll(() => local.close());
  beforeEach(() => {
    local.turns.length = 0;
    delete local.callsFrom;
  });
  const status = async (changes = {}, headers = {}) =>
    (await local.post(anasMessage({ serviceUrl: room, ...changes }), headers)).status;

  test.each([undefined, "127.0.0.1", "::1", "::ffff:127.0.0.1"])(
    "whoever is on this machine (%s) reaches the bot",
    async (address) => {
      if (address !== undefined) local.callsFrom = address;
      expect(await status()).toBe(200);
      expect(await status({ serviceUrl: "http://localhost:56150/_connector" })).toBe(200);
      expect(local.turns).toHaveLength(2);
    },
  );

  test.each(["10.0.0.9", "192.168.1.7", "::ffff:10.0.0.9", "fe80::1", "2001:db8::1", "1270.0.0.1"])(
    "whoever is elsewhere (%s) does not",
    async (address) => {
      local.callsFrom = address;
      expect(await status()).toBe(403);
      expect(local.turns).toEqual([]);
    },
  );

  test.each(["x-forwarded-for", "forwarded"])(
    "nobody comes through a tunnel (%s)",
    async (name) => {
      expect(await status({}, { [name]: "127.0.0.1" })).toBe(403);
      expect(local.turns).toEqual([]);
    },
  );

  test.each<[number, string, Record<string, unknown>]>([
    [403, "answers go to this machine only", { serviceUrl }],
    [403, "answers go to this machine only", { serviceUrl: "http://127.0.0.1.evil.example/" }],
    [403, "answers go to this machine only", { serviceUrl: "http://localhost@evil.example/" }],
    [403, "the channel is Teams", { channelId: "emulator" }],
    [400, "an activity has its parts", { from: undefined }],
  ])("%i: %s", async (expected, _, changes) => {
    expect(await status(changes)).toBe(expected);
    expect(local.turns).toEqual([]);
  });
});
