import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Tokens } from "../ports.ts";
import { entraTokens } from "./entra-tokens.ts";
import {
  contoso,
  type EntraStandIn,
  entraStandIn,
  issuerOf,
  stranger,
} from "./testing/entra-stand-in.ts";

let entra: EntraStandIn;
let tokens: Tokens;
beforeEach(async () => {
  entra = await entraStandIn();
  tokens = entraTokens(entra.settings);
});
afterEach(() => entra.keyServer.stop());

/** `ok`, or the code of the refusal. */
async function outcome(token: Promise<string>): Promise<string> {
  return await tokens.verify(await token).then(
    () => "ok",
    (error) => error.code,
  );
}

test("the keys are read once, however many people come at the same time", async () => {
  const token = entra.token();
  const outcomes = await Promise.all(Array.from({ length: 50 }, () => outcome(token)));
  expect(new Set(outcomes)).toEqual(new Set(["ok"]));
  expect(entra.keyServer.requests).toBe(1);
});

test("a thousand tokens that name unknown keys read the keys once in thirty seconds", async () => {
  for (let n = 0; n < 1_000; n++) {
    if (n === 250) entra.time.now += 29;
    if (n === 500) entra.time.now += 2;
    expect(await outcome(entra.token({}, { kid: `made-up-${n}` }))).toBe("unauthenticated");
  }
  expect(entra.keyServer.requests).toBe(2);
});

test("a new key of Entra's is found when the first token names it", async () => {
  expect(await outcome(entra.token())).toBe("ok");
  await entra.rollOver("second");
  entra.time.now += 31;
  expect(await outcome(entra.token())).toBe("ok");
});

test("a key that Entra withdraws stops counting within minutes", async () => {
  const old = entra.token();
  expect(await outcome(old)).toBe("ok");
  entra.keyServer.answer = (_request, response) =>
    response.end(JSON.stringify({ keys: [{ kty: "RSA", kid: "other", n: "AQ", e: "AQAB" }] }));
  entra.time.now += 601;
  await outcome(old);
  await expect.poll(() => outcome(old)).toBe("unauthenticated");
});

test("a key signs for the tenants that Entra made it for", async () => {
  await entra.rollOver("of-strangers", issuerOf(stranger));
  expect(await outcome(entra.token())).toBe("unauthenticated");
  await entra.rollOver("of-contoso", issuerOf(contoso));
  entra.time.now += 31;
  expect(await outcome(entra.token())).toBe("ok");
});

describe("when the key server", () => {
  const failures: [string, EntraStandIn["keyServer"]["answer"]][] = [
    ["fails", (_request, response) => response.writeHead(500).end()],
    ["answers with a page", (_request, response) => response.end("<html>Sign in</html>")],
    ["answers with something else", (_request, response) => response.end('{"keys":[]}')],
    [
      "sends us elsewhere",
      (_request, response) => response.writeHead(302, { location: "/" }).end(),
    ],
    ["breaks the connection", (_request, response) => response.destroy()],
  ];

  test.each(failures)("%s, people stay signed in with the keys we have", async (_, answer) => {
    expect(await outcome(entra.token())).toBe("ok");
    entra.keyServer.answer = answer;
    entra.time.now += 1_800;
    expect(await outcome(entra.token())).toBe("ok");
    await expect.poll(() => entra.logged.length).toBe(1);
    expect(await outcome(entra.token())).toBe("ok");
    expect(entra.keyServer.requests).toBe(2);
  });

  test.each(failures)("%s before we have any key, nobody is told to sign in", async (_, answer) => {
    const healthy = entra.keyServer.answer;
    entra.keyServer.answer = answer;
    expect(await outcome(entra.token())).toBe("unavailable");
    expect(await outcome(entra.token())).toBe("unavailable");
    expect(entra.keyServer.requests).toBe(1);
    entra.keyServer.answer = healthy;
    entra.time.now += 2;
    expect(await outcome(entra.token())).toBe("ok");
  });

  test("cannot be reached, a key that we do not know may be a new one", async () => {
    expect(await outcome(entra.token())).toBe("ok");
    entra.keyServer.stop();
    entra.time.now += 31;
    await entra.rollOver("second");
    expect(await outcome(entra.token())).toBe("unavailable");
    expect(entra.logged).toHaveLength(1);
  });

  test("does not answer, it is given up after five seconds", async () => {
    entra.keyServer.answer = () => {};
    const start = performance.now();
    expect(await outcome(entra.token())).toBe("unavailable");
    expect(performance.now() - start).toBeLessThan(8_000);
    expect(entra.logged).toEqual([[{ whose: "Entra", code: "TimeoutError" }, expect.any(String)]]);
  }, 10_000);
});

describe("[R171] a clock of this machine that is not that of the key server", () => {
  const line = (lateMs: number) => [[{ whose: "Entra", lateMs }, "this machine's clock is wrong"]];

  test.each([600, -600])("by %i seconds is told to an operator", async (seconds) => {
    entra.keyServer.now = entra.time.now + seconds;
    expect(await outcome(entra.token())).toBe("ok");
    expect(entra.logged).toEqual(line(seconds * 1_000));
  });

  test("by as much as tokens may be apart is not", async () => {
    entra.keyServer.now = entra.time.now + 59;
    expect(await outcome(entra.token())).toBe("ok");
    expect(entra.logged).toEqual([]);
  });
});
