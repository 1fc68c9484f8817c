import { randomUUID } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import type { ChatMessage } from "#shared/chat-messages.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import { dana, everybody } from "#shared/testing/builders.ts";
import { jsonLog } from "../../bot/log.ts";
import { embeddedStore } from "../../bot/store/embedded-store.ts";
import { aCase } from "../../bot/testing/ballot-attack.ts";
import { attackAll, doubtOf } from "../../bot/testing/ballot-guessing.ts";
import { goToPulse } from "../../bot/testing/ballot-meeting.ts";
import {
  answer,
  ballotPorts,
  membersNamed,
  opened,
  placeOf,
  storedTeam,
  unmarked,
} from "../../bot/testing/ballot-ports.ts";
import { eavesdropper } from "../../bot/testing/eavesdropper.ts";
import { headersOf, pathOf } from "../../bot/testing/good-calls.ts";
import { planned } from "../../bot/testing/meeting.ts";
import { sendRaw } from "../../bot/testing/raw-request.ts";
import { type TestApp, testApp, tokenFor } from "../../bot/testing/test-app.ts";
import { tellRound } from "../../bot/usecases/closing.ts";

// P, what nobody may learn.

let app: TestApp | undefined;
afterEach(async () => {
  await app?.close();
  app = undefined;
});

test("bad input 106: a canary in an answer, wherever it could come out again", async () => {
  const store = embeddedStore({ file: ":memory:" });
  let isBroken = false;
  const posted: ChatMessage[] = [];
  const server = await testApp({
    store: {
      ...store,
      async update(key, change) {
        // A defect whose message quotes what was written, as those of libraries do.
        if (isBroken && key.kind.type === "round") throw new Error("canary-4711 by Ana, Dana");
        return store.update(key, change);
      },
    },
    chats: {
      post: async (_tenantId, _conversationId, message) => {
        posted.push(message);
        return { kind: "sent" };
      },
      replace: async () => ({ kind: "sent" }),
      tell: async () => ({ kind: "sent" }),
    },
  });
  app = server;
  const meeting = await planned(server);
  await goToPulse(meeting);
  const listener = await eavesdropper(server, dana, meeting.teamId);
  const { reply } = await server.as(dana).call("openRound", meeting.here());
  if (!("round" in reply)) throw new Error("there is no round");
  const { round } = reply;
  const path = pathOf("answerRound", { teamId: meeting.teamId, roundId: round.id });
  const found: string[] = [];
  const put = async (who: (typeof everybody)[number], body: object, more = "") => {
    const headers = headersOf(tokenFor(who));
    const sent = { method: "PUT", path, headers, body: JSON.stringify(body) + more };
    const { status, text } = await sendRaw(server.url, sent);
    found.push(text);
    return status;
  };
  const good = Object.fromEntries(round.questions.map(({ id }) => [id, 4]));
  const [first = ""] = Object.keys(good);
  for (const who of everybody) {
    expect(await put(who, { commandId: `canary-4711-${who.userId}`, answer: good })).toBe(200);
  }
  for (const value of ["canary-4711", ["canary-4711"], { "canary-4711": 1 }]) {
    expect(await put(dana, { commandId: "c", answer: { ...good, [first]: value } })).toBe(400);
  }
  expect(await put(dana, { commandId: "c", answer: good }, "canary-4711")).toBe(400);
  isBroken = true;
  expect(await put(dana, { commandId: randomUUID(), answer: good })).toBe(500);
  server.clock.now = round.closesAt;
  await server.look();
  isBroken = false;
  server.clock.now += 3_600_000;
  await server.look();
  await listener.ask("readTeam", meeting.here());
  await listener.ask("readHome", {});
  let written = "";
  const log = jsonLog("info", { write: (line) => (written += line) });
  for (const line of server.logged) log.error(...(line as Parameters<typeof log.error>));
  const everything = [...found, listener.everything(), JSON.stringify(posted), written];
  expect(server.logged.length).toBeGreaterThan(1);
  expect(posted.length).toBeGreaterThan(0);
  for (const text of everything) expect(text).not.toMatch(/canary|4711/);
  // Nor does a log know anybody's name or id.
  for (const { name, userId } of everybody) {
    expect(written).not.toContain(name);
    expect(written).not.toContain(`"${userId}"`);
  }
});

test("bad input 107: every version of every document, without the key", async () => {
  const cases = [];
  for (let seed = 0; seed < 120; seed++) cases.push(await aCase(seed));
  for (const score of attackAll(cases)) {
    const gain = Math.max(score.best, score.together) - score.chance;
    expect([score, gain <= 0.02 + doubtOf(score)]).toEqual([score, true]);
  }
});

test("bad input 108: one answer too few, just enough, all alike, one person more or less", async () => {
  /** What is told of a round that so many of a team have answered, without ids and times. */
  const toldOf = async (people: number, answers: number, ...choices: number[]) => {
    const ports = ballotPorts();
    const ids = Array.from({ length: people }, (_, n) => `person-${n}`);
    const round = await opened(ports, await storedTeam(ports, { members: membersNamed(...ids) }));
    for (const id of ids.slice(0, answers)) await answer(ports, round, id, ...choices);
    ports.time.now = round.closesAt;
    await tellRound(ports, placeOf(round), unmarked);
    const [message] = ports.posted;
    if (message?.kind !== "results") throw new Error("nothing was told");
    const { id: _i, openedAt: _o, closesAt: _c, people: _p, ...told } = message.round;
    return told;
  };
  const shape = (round: Partial<RoundView>) =>
    JSON.stringify(round).replaceAll(/"(low|mixed|high|upper-half|lower-half|seldom|often)"/g, "B");

  const tooFew = await toldOf(5, 3, 4);
  expect(tooFew).toMatchObject({ state: "withheld", reason: "too-few" });
  expect([await toldOf(5, 0), await toldOf(5, 3, 1, 5), await toldOf(6, 3, 2)]).toEqual([
    tooFew,
    tooFew,
    tooFew,
  ]);

  const enough = await toldOf(5, 4, 4);
  expect(enough.state).toBe("released");
  // Just enough or all, all alike or not, one more or less: the same words, and no number of answers.
  expect(await toldOf(5, 5, 4)).toEqual(enough);
  expect(await toldOf(6, 5, 4)).toEqual(enough);
  expect(await toldOf(4, 4, 4)).toEqual(enough);
  for (const choices of [[1], [5], [1, 5, 2, 4], [3]]) {
    expect(shape(await toldOf(5, 5, ...choices))).toBe(shape(enough));
  }
});
