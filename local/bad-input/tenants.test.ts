import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import type { RouteName } from "#shared/routes.ts";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, everybody } from "#shared/testing/builders.ts";
import { usualLimits } from "../../bot/limits.ts";
import type { Rosters } from "../../bot/ports.ts";
import { goToPulse } from "../../bot/testing/ballot-meeting.ts";
import { headersOf, pathOf } from "../../bot/testing/good-calls.ts";
import { type Listener, listen, Refused } from "../../bot/testing/listener.ts";
import { type Meeting, must, planned } from "../../bot/testing/meeting.ts";
import { sendRaw } from "../../bot/testing/raw-request.ts";
import {
  conversationId,
  rosterOf,
  type TestApp,
  tenantId,
  testApp,
  tokenFor,
} from "../../bot/testing/test-app.ts";
import { accountOf, activityOf, type TestBot, testBot } from "../../bot/testing/test-bot.ts";

// A, tenants and rights: a team's meeting, and whoever has no part in it.

const otherConversation = "19:meeting_elsewhere@thread.v2";
const fay = { userId: "fay", name: "Fay" };

let app: TestApp;
let meeting: Meeting;
let people: Record<string, readonly Person[]>;
let readRoster: Rosters["read"];
const opened: Listener[] = [];
const more: { close(): Promise<void> }[] = [];
beforeEach(async () => {
  people = { [conversationId]: everybody, [otherConversation]: [fay, ana] };
  readRoster = (...place) => rosterOf(people).read(...place);
  app = await testApp({ rosters: { read: (...place) => readRoster(...place) } });
  meeting = await planned(app);
});
afterEach(async () => {
  for (const line of opened.splice(0)) line.close();
  for (const one of [app, ...more.splice(0)]) await one.close();
});

const get = (path: string, token: string, at = app) =>
  sendRaw(at.url, { method: "GET", path, headers: headersOf(token) });

/** What somebody gets who asks for what is not theirs, and for what there is not. */
async function alikeTo(name: RouteName, params: object, unknown: object, token: string) {
  const [theirs, nobodys] = await Promise.all(
    [params, unknown].map((parts) => get(pathOf(name, parts), token)),
  );
  expect(theirs).toEqual(nobodys);
  return theirs?.status;
}

test("bad input 025: a round of another tenant", async () => {
  await goToPulse(meeting);
  const { reply } = await app.as(ana).call("openRound", meeting.here());
  if (!("round" in reply)) throw new Error("there is no round");
  const { teamId } = meeting;
  const answer = Object.fromEntries(reply.round.questions.map(({ id }) => [id, 3]));
  const body = { commandId: randomUUID(), answer };
  const elsewhere = app.as(ana, "fabrikam");
  for (const roundId of [reply.round.id, randomUUID()]) {
    const { status } = await elsewhere.call("answerRound", { teamId, roundId }, body);
    expect(status).toBe(404);
  }
});

test("bad input 026: a team that there is, of somebody else", async () => {
  const unknown = { teamId: randomUUID() };
  expect(await alikeTo("readTeam", meeting.here(), unknown, tokenFor(fay))).toBe(404);
});

test("bad input 027: another meeting's conversation, answered like one that there is not", async () => {
  // Not 404: a conversation without a team is where one is founded. Nothing is told of it either.
  const open = (conversation: string) =>
    app.as(ben).call("openTeam", {}, { conversationId: conversation });
  const [theirs, nobodys] = [await open(otherConversation), await open("19:made-up@thread.v2")];
  expect(theirs).toEqual(nobodys);
  expect(theirs.status).toBe(403);
  // An id of a meeting is no id of a conversation, whatever is in it.
  const meetingId = Buffer.from(`0#${otherConversation}#0`).toString("base64");
  expect((await open(meetingId)).status).toBe(403);
});

test("bad input 028: a tenant, a person or a role in a body", async () => {
  for (const field of ["tid", "oid", "role", "tenantId", "userId", "actor", "isAdmin"]) {
    const body = { ...meeting.command(), [field]: "fabrikam" };
    const { status, error } = await app.as(ana).call("startRun", meeting.here(), body);
    expect([status, error.field]).toEqual([400, field]);
  }
});

test("bad input 029: somebody who does not lead goes on, whatever they are in the meeting", async () => {
  await meeting.move("startRun");
  // The organizer of the meeting and a presenter: their roles are nowhere, in a token or a call.
  for (const person of [chidi, dana]) {
    const { status, error } = await app
      .as(person)
      .call("advanceRun", meeting.here(), meeting.command());
    expect([status, error.code]).toEqual([403, "forbidden"]);
  }
});

test("bad input 030: somebody who led until somebody else took the lead", async () => {
  await meeting.move("startRun");
  for (const taker of [chidi, dana]) {
    const body = { ...meeting.command(), toId: taker.userId };
    await must(app, taker, "handOverRun", meeting.here(), body);
    await meeting.refresh();
  }
  expect(meeting.run().nextFacilitatorId).not.toBe(chidi.userId);
  // At once, and not only after the minute for which an answer of Teams could be kept.
  for (const later of [0, 61_000]) {
    app.clock.now += later;
    const { status } = await app.as(chidi).call("advanceRun", meeting.here(), meeting.command());
    expect(status).toBe(403);
  }
});

test("bad input 031: a member who was taken out while their line is open", async () => {
  const bot = await aBot();
  const { id: teamId } = await must(bot, ana, "openTeam", {}, { conversationId });
  await must(bot, dana, "openTeam", {}, { conversationId });
  const line = await listen(bot, { token: tokenFor(dana), teamId });
  opened.push(line);
  const closed = new Promise((why) => line.socket.once("disconnect", why));
  const left = everybody.filter(({ userId }) => userId !== dana.userId);
  bot.connector.members.set(conversationId, left.map(accountOf));
  await bot.send(activityOf("member-removed"));
  expect(await closed).toBe("io server disconnect");
  expect((await bot.as(dana).call("readTeam", { teamId })).status).toBe(404);
  await expect(listen(bot, { token: tokenFor(dana), teamId })).rejects.toThrow(Refused);
});

test("bad input 032: somebody of another organisation reads the dashboard", async () => {
  const bot = await aBot();
  const federated = { ...accountOf(fay), tenantId: "fabrikam" };
  bot.connector.members.set(conversationId, [...everybody.map(accountOf), federated]);
  const { id: teamId, members } = await must(bot, ana, "openTeam", {}, { conversationId });
  expect(members.map(({ userId }) => userId)).not.toContain(fay.userId);
  for (const tenant of ["fabrikam", tenantId]) {
    for (const name of ["readDashboard", "readTeam", "readSignals"] as const) {
      expect((await bot.as(fay, tenant).call(name, { teamId })).status).toBe(404);
    }
  }
});

test("bad input 033: somebody without an account", async () => {
  for (const path of ["/api/home", "/api/time", `/api/teams/${meeting.teamId}`]) {
    expect((await sendRaw(app.url, { method: "GET", path })).status).toBe(401);
  }
  await expect(listen(app, { teamId: meeting.teamId })).rejects.toThrow("unauthenticated");
  const bot = await aBot();
  const anonymous = { id: "29:somebody", name: "Ana" };
  bot.connector.members.set(conversationId, [...everybody.map(accountOf), anonymous]);
  const { members } = await must(bot, ana, "openTeam", {}, { conversationId });
  expect(members).toHaveLength(everybody.length);
});

test("bad input 034: nobody can be asked who is in the conversation", async () => {
  readRoster = async () => {
    throw new DomainError("unavailable", "Teams does not answer.");
  };
  for (const conversation of [conversationId, otherConversation, "19:new@thread.v2"]) {
    const asked = app.as(fay).call("openTeam", {}, { conversationId: conversation });
    expect((await asked).status).toBe(503);
  }
  expect((await app.as(fay).call("readTeam", meeting.here())).status).toBe(404);
  // Whoever leads does so by the team's own records, which are there.
  expect((await meeting.move("startRun")).state).toBe("running");
});

test("bad input 035: an address for an organisation", async () => {
  for (const path of ["/api/org", "/api/organisation", "/api/tenants/contoso", "/api/teams"]) {
    expect([path, (await get(path, tokenFor(ana))).status]).toEqual([path, 404]);
  }
});

test("bad input 036: a place to go on from, which the dashboard of no team has", async () => {
  const path = `${pathOf("readDashboard", meeting.here())}?cursor=eyJ0ZWFtSWQiOiJ4In0`;
  const { status, json } = await get(path, tokenFor(ana));
  expect([status, json]).toMatchObject([400, { error: { field: "cursor" } }]);
});

test("bad input 037: a thousand guessed ids", async () => {
  const limited = await testApp({ limits: usualLimits });
  more.push(limited);
  const guess = async () => {
    const path = pathOf("readTeam", { teamId: randomUUID() });
    return (await get(path, tokenFor(ana), limited)).status;
  };
  const guessed: number[] = [];
  for (let n = 0; n < 50; n++)
    guessed.push(...(await Promise.all(Array.from({ length: 20 }, guess))));
  const { atOnce } = usualLimits.calls;
  expect(guessed.filter((status) => status === 404)).toHaveLength(atOnce);
  expect(guessed.filter((status) => status === 429)).toHaveLength(1_000 - atOnce);
  // Others are not held back, nor is she for long.
  expect((await get("/api/time", tokenFor(ben), limited)).status).toBe(200);
  limited.clock.now += 1_000;
  expect((await get("/api/time", tokenFor(ana), limited)).status).toBe(200);
});

test("bad input 038: an id in another case, with a dot, in other letters of an address", async () => {
  const { teamId } = meeting;
  const asked = async (written: string) =>
    (await get(`/api/teams/${written}`, tokenFor(ana))).status;
  expect(await asked(teamId.toUpperCase())).toBe(teamId.toUpperCase() === teamId ? 200 : 404);
  expect(await asked(`${teamId}.`)).toBe(400);
  expect(await asked(`${teamId}%20`)).toBe(400);
  expect(await asked(`${teamId}%00`)).toBe(400);
  expect(await asked(`${teamId}/`)).toBe(404);
  const percents = [...teamId].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join("");
  const [plain, written] = [
    await get(`/api/teams/${teamId}`, tokenFor(ana)),
    await get(`/api/teams/${percents}`, tokenFor(ana)),
  ];
  expect(written).toEqual(plain);
  // Only once: what is still written in percents after that is no id.
  expect(await asked(percents.replaceAll("%", "%25"))).toBe(400);
});

async function aBot(): Promise<TestBot> {
  const bot = await testBot();
  more.push(bot);
  await bot.send(activityOf("installation-add"));
  return bot;
}
