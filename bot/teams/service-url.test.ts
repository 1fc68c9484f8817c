import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type BotAccess, localAccess } from "./bot-access.ts";
import { isOfTeams, isOnThisMachine, mayCall } from "./service-url.ts";
import { botFrameworkStandIn } from "./testing/bot-framework-stand-in.ts";

test.each([
  "https://smba.trafficmanager.net/teams/",
  "https://smba.trafficmanager.net/emea/c0de0000-0000-4000-8000-0000000000c0/",
  "https://smba.infra.gcc.teams.microsoft.com/gcc",
])("%s is Teams", (address) => {
  expect(isOfTeams(address)).toBe(true);
});

describe("the bot's token never goes to", () => {
  test.each([
    "http://smba.trafficmanager.net/teams/",
    "wss://smba.trafficmanager.net/teams/",
    "//smba.trafficmanager.net/teams/",
    "smba.trafficmanager.net/teams/",
    "https://smba.trafficmanager.net.evil.example/teams/",
    "https://evilsmba.trafficmanager.net/teams/",
    "https://evil.smba.trafficmanager.net/teams/",
    "https://trafficmanager.net/teams/",
    "https://evil.trafficmanager.net/teams/",
    "https://evil.example/smba.trafficmanager.net/",
    "https://evil.example/?https://smba.trafficmanager.net/",
    "https://evil.example#smba.trafficmanager.net/",
    "https://evil.example\\@smba.trafficmanager.net/",
    "https://smba.trafficmanager.net\\@evil.example/",
    "https://smba.trafficmanager.net@evil.example/teams/",
    "https://me@smba.trafficmanager.net/teams/",
    "https://me:secret@smba.trafficmanager.net/teams/",
    "https://smba.trafficmanager.net:8443/teams/",
    "https://smba.trafficmanager.net:443/teams/",
    "https://smba.trafficmanager.net./teams/",
    "https://ѕmba.trafficmanager.net/teams/",
    "https://xn--mba-ttb.trafficmanager.net/teams/",
    "https://ｓmba.trafficmanager.net/teams/",
    "https://smba。trafficmanager。net/teams/",
    "https://smba.trafficmanager.net%2eevil.example/teams/",
    "https://smba.trafficmanager.net\t.evil.example/teams/",
    " https://smba.trafficmanager.net/teams/",
    "https://SMBA.trafficmanager.net/teams/",
    "https:\\\\smba.trafficmanager.net/teams/",
    "https:smba.trafficmanager.net/teams/",
    "https://smba.trafficmanager.net",
    "https://smba.trafficmanager.net/teams/../../x",
    "https://smba.trafficmanager.net/teams/?to=evil",
    "https://smba.trafficmanager.net/teams/#",
    "https://52.112.0.1/teams/",
    "https://0x34700001/teams/",
    "https://[2001:db8::1]/teams/",
    "https://127.0.0.1/teams/",
    "https://localhost/teams/",
    "",
  ])("%j", (address) => {
    expect(isOfTeams(address)).toBe(false);
  });

  test("a host of which Teams' is only a part", () => {
    const around = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(around, around, (before, after) => {
        const address = `https://${before}smba.trafficmanager.net${after}/teams/`;
        const host = URL.parse(address)?.host;
        expect(!isOfTeams(address) || host === "smba.trafficmanager.net").toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});

test.each([
  ["http://127.0.0.1:3978/connector/", true],
  ["http://localhost:56150/_connector", true],
  ["http://127.0.0.1.evil.example/", false],
  ["http://localhost@evil.example/", false],
  ["http://me@localhost/", false],
  ["http://127.1:3978/connector/", false],
  ["http://2130706433/", false],
  ["http://0.0.0.0/", false],
  ["http://192.168.1.7/", false],
  ["https://smba.trafficmanager.net/teams/", false],
])("local mode answers on this machine only: %s %s", (address, isHere) => {
  expect(isOnThisMachine(address)).toBe(isHere);
});

describe("an address that was kept is called only where it is", () => {
  const logged: unknown[] = [];
  const log = { info() {}, error: (...line: unknown[]) => logged.push(line) };
  const teams = "https://smba.trafficmanager.net/teams/";
  const here = "http://127.0.0.1:3978/connector/";
  const check = (access: BotAccess, serviceUrl: string) => {
    logged.length = 0;
    const isGood = mayCall({ access, log }, serviceUrl);
    const line = [{ code: "service address" }, "a conversation's address was refused"];
    expect(logged).toEqual(isGood ? [] : [line]);
    return isGood;
  };

  test("Teams' own, for the registered bot", async () => {
    const { access, keyServer } = await botFrameworkStandIn();
    keyServer.stop();
    expect(check(access, teams)).toBe(true);
    for (const other of [here, "https://evil.example/"]) expect(check(access, other)).toBe(false);
  });

  test("this machine's, for the bot without credentials", () => {
    expect(check(localAccess, here)).toBe(true);
    for (const other of [teams, "https://evil.example/"]) {
      expect(check(localAccess, other)).toBe(false);
    }
  });
});
