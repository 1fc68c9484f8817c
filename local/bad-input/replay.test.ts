import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createHttpServer } from "@vercel/cosmosdb-server";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod/v4";
import { Round, roundKey } from "#shared/pulse/round.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { RecordKey } from "#shared/record.ts";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { connectCosmos, cosmosStore } from "../../bot/store/cosmos-store.ts";
import { chance } from "../../bot/testing/ballot-chance.ts";
import { goToPulse } from "../../bot/testing/ballot-meeting.ts";
import { changes } from "../../bot/testing/ballot-tampering.ts";
import { type Meeting, must, planned } from "../../bot/testing/meeting.ts";
import { type TestApp, tenantId, testApp } from "../../bot/testing/test-app.ts";
import { roundKeyName } from "../../bot/usecases/ballot-box.ts";

// C, what comes twice, at once, late or from before.

const week = 7 * 24 * 60 * 60 * 1_000;

let app: TestApp;
let meeting: Meeting;
beforeEach(async () => {
  app = await testApp();
  meeting = await planned(app);
});
afterEach(() => app.close());

const go = (person: Person, command = meeting.command()) =>
  app.as(person).call("advanceRun", meeting.here(), command);
const statusesOf = (answers: readonly { status: number }[]) =>
  answers.map(({ status }) => status).toSorted();

/** The round at the end of the meeting. */
async function atPulse(): Promise<RoundView> {
  await goToPulse(meeting);
  const { reply } = await app.as(ana).call("openRound", meeting.here());
  if (!("round" in reply)) throw new Error("there is no round");
  return reply.round;
}

function send(
  person: Person,
  round: Pick<RoundView, "id" | "questions">,
  choice = 3,
  id = randomUUID(),
) {
  const answer = Object.fromEntries(round.questions.map((question) => [question.id, choice]));
  const there = { teamId: meeting.teamId, roundId: round.id };
  return app.as(person).call("answerRound", there, { commandId: id, answer });
}

const keyOf = ({ id }: { id: string }) => roundKey(tenantId, meeting.teamId, id);
const stored = (round: { id: string }): Promise<Round> => app.store.read(keyOf(round));

/** Changes the document of a round as somebody with the database's password. */
const tamper = (round: { id: string }, change: (now: Round) => Round) =>
  app.store.update(keyOf(round), change);

/** Lets the round end; gives what it came to. */
async function closed(round: RoundView): Promise<Round> {
  app.clock.now = round.closesAt;
  await app.look();
  return stored(round);
}

const alarms = () => app.logged.filter((line) => JSON.stringify(line).includes("ballot box"));

test("bad input 070: one command a hundred times at once", async () => {
  await meeting.move("startRun");
  const command = { ...meeting.command(), minutes: 2 };
  const extend = () => app.as(ana).call("extendRun", meeting.here(), command);
  const answers = await Promise.all(Array.from({ length: 100 }, extend));
  expect(new Set(statusesOf(answers))).toEqual(new Set([200]));
  expect(new Set(answers.map(({ reply }) => reply.version)).size).toBe(1);
  const before = meeting.run().version;
  await meeting.refresh();
  expect(meeting.run().version).toBe(before + 1);
});

test("bad input 071: a version of before, of the future, or none", async () => {
  await meeting.move("startRun");
  const before = await must(app, ana, "readRun", meeting.here());
  const with_ = (expectedVersion: unknown) =>
    go(ana, { ...meeting.command(), expectedVersion: expectedVersion as number });
  for (const version of [-1, 0, "2", 1.5, null, 1e21]) {
    expect([version, (await with_(version)).status]).toEqual([version, 400]);
  }
  for (const version of [1, 99, Number.MAX_SAFE_INTEGER]) {
    const { status, error } = await with_(version);
    expect([version, status, error.current]).toEqual([version, 409, before.run]);
  }
  expect((await must(app, ana, "readRun", meeting.here())).run).toEqual(before.run);
});

test("bad input 072: two who may move the run, from one version", async () => {
  await meeting.move("startRun");
  for (let times = 0; times < 5; times++) {
    const answers = await Promise.all([go(ana), go(ben)]);
    expect(statusesOf(answers)).toEqual([200, 409]);
    const moved = answers.find(({ status }) => status === 200)?.reply;
    expect(answers.find(({ status }) => status === 409)?.error.current).toEqual(moved);
    await meeting.refresh();
    if (meeting.run().stepIndex >= meeting.run().steps.length - 2) break;
  }
});

test("bad input 073: the late command of who led until then", async () => {
  await meeting.move("startRun");
  const late = meeting.command();
  for (const taker of [chidi, dana]) {
    const body = { ...meeting.command(), toId: taker.userId };
    await must(app, taker, "handOverRun", meeting.here(), body);
    await meeting.refresh();
  }
  // A run has no epochs: its version says whether the lead has changed since, and who leads is looked at.
  const { status, error } = await go(chidi, late);
  expect([status, error.current]).toEqual([403, meeting.run()]);
  expect((await go(dana, late)).status).toBe(409);
});

test("bad input 074: “Next” pressed twice", async () => {
  await meeting.move("startRun");
  const before = meeting.run().stepIndex;
  const answers = await Promise.all([go(ana), go(ana)]);
  expect(statusesOf(answers)).toEqual([200, 409]);
  await meeting.refresh();
  expect(meeting.run().stepIndex).toBe(before + 1);
});

test("bad input 075: an answer a moment before the end, after it, and while the round closes", async () => {
  const round = await atPulse();
  app.clock.now = round.closesAt - 1;
  for (const person of [ana, ben, chidi]) expect((await send(person, round)).status).toBe(200);
  const during = send(dana, round);
  app.clock.now = round.closesAt;
  const [{ status }] = await Promise.all([during, app.look()]);
  app.clock.now = round.closesAt + 1;
  expect((await send(eli, round)).status).toBe(409);
  await app.look();
  // Either it is in and counts, or it was refused and does not.
  expect([200, 409]).toContain(status);
  expect((await stored(round)).state).toBe(status === 200 ? "released" : "withheld");
});

test("bad input 076: one person on two devices", async () => {
  const round = await atPulse();
  for (const person of [ana, ben, chidi]) await send(person, round, 5);
  const both = await Promise.all([send(ana, round, 1), send(ana, round, 1)]);
  expect(statusesOf(both)).toEqual([200, 200]);
  // Four answers would be enough: hers are one.
  expect(await closed(round)).toMatchObject({ state: "withheld", reason: "too-few" });
});

test("bad input 077: a reply that was lost, and the same answer again", async () => {
  const round = await atPulse();
  const id = randomUUID();
  const first = await send(ana, round, 2, id);
  const after = await stored(round);
  await send(ana, round, 5);
  const newer = await stored(round);
  expect(await send(ana, round, 2, id)).toEqual(first);
  expect(await stored(round)).toEqual(newer);
  expect(newer).not.toEqual(after);
});

test("bad input 078: last week's answer sent to this week's round", async () => {
  const before = await atPulse();
  await send(ana, before);
  await closed(before);
  await meeting.refresh();
  await meeting.move("endRun");
  app.clock.now += week;
  meeting = await planned(app);
  const round = await atPulse();
  expect(round.id).not.toBe(before.id);
  const after = await stored(round);
  const { status } = await send(ana, { id: round.id, questions: before.questions });
  expect(status).toBe(400);
  expect((await send(ana, before)).status).toBe(409);
  expect(await stored(round)).toEqual(after);
});

test("bad input 079: many who close a round at once", async () => {
  const round = await atPulse();
  for (const person of everybody) await send(person, round, 4);
  app.clock.now = round.closesAt;
  await Promise.all(Array.from({ length: 8 }, () => app.look()));
  const once = await stored(round);
  await app.look();
  expect([once.state, await stored(round)]).toEqual(["released", once]);
  expect(alarms()).toEqual([]);
});

test("bad input 080: a server that is killed between the result and the end of the key", async () => {
  const round = await atPulse();
  for (const person of everybody) await send(person, round, 4);
  const { destroy } = app.keys;
  Object.assign(app.keys, {
    destroy: async () => {
      throw new Error("killed");
    },
  });
  expect((await closed(round)).state).toBe("released");
  expect(app.keys.names()).toContain(roundKeyName(tenantId, round.id));
  Object.assign(app.keys, { destroy });
  app.clock.now += 30 * 60_000;
  await app.look();
  expect(app.keys.names()).not.toContain(roundKeyName(tenantId, round.id));
});

test("bad input 081: an older version of the whole document put back, or one field changed", async () => {
  const round = await atPulse();
  for (const person of [ana, ben, chidi, dana]) await send(person, round, 4);
  const older = await stored(round);
  await send(dana, round, 1);
  const newest = await stored(round);
  for (const [what, change] of Object.entries(changes)) {
    await tamper(round, (now) => Round.parse(change({ ...now }, chance(1))));
    expect([what, (await send(ana, round)).status]).not.toEqual([what, 200]);
    await tamper(round, () => newest);
  }
  expect((await send(ana, round)).status).toBe(200);
  // The team knows that there was a newer one.
  await tamper(round, () => older);
  expect((await send(eli, round)).status).toBe(503);
  expect(await closed(round)).toMatchObject({ state: "withheld", reason: "unreadable" });
  expect(alarms()).not.toEqual([]);
});

test("bad input 082: the box of one round in another", async () => {
  const round = await atPulse();
  for (const person of everybody) await send(person, round, 4);
  const [box] = [await stored(round)].map((one) => (one.state === "open" ? one.box : ""));
  await closed(round);
  await meeting.refresh();
  await meeting.move("endRun");
  app.clock.now += week;
  meeting = await planned(app);
  const other = await atPulse();
  for (const person of everybody) await send(person, other, 4);
  await tamper(other, (now) => (now.state === "open" ? { ...now, box: box ?? "" } : now));
  expect((await send(ana, other)).status).toBe(503);
  expect(await closed(other)).toMatchObject({ state: "withheld", reason: "unreadable" });
});

test("bad input 083: a write without its condition, which no write is", async () => {
  const database = createHttpServer();
  const conditions: (string | undefined)[] = [];
  const refusals: number[] = [];
  database.prependListener("request", ({ method, headers }, response) => {
    if (method !== "PUT") return;
    conditions.push(headers["if-match"]);
    response.on("finish", () => refusals.push(response.statusCode));
  });
  await once(database.listen(0, "127.0.0.1"), "listening");
  const connection = await connectCosmos({
    endpoint: `http://127.0.0.1:${(database.address() as AddressInfo).port}`,
    ...{ key: "any", database: "guided-team-actions", container: "records", createIfMissing: true },
  });
  const Tally = z.strictObject({ count: z.int() });
  const key: RecordKey<z.infer<typeof Tally>> = {
    kind: { type: "tally", schema: Tally },
    ...{ pk: "contoso|team|red", id: "n1" },
  };
  // Two processes, so that no queue keeps them apart.
  const stores = [cosmosStore(connection), cosmosStore(connection)];
  await stores[0]?.create(key, { count: 0 });
  const add = () => stores.map((store) => store.update(key, ({ count }) => ({ count: count + 1 })));
  await Promise.all(Array.from({ length: 5 }, add).flat());
  expect(await stores[0]?.read(key)).toEqual({ count: 10 });
  expect(conditions.length).toBeGreaterThan(10);
  expect(conditions.every((condition) => condition)).toBe(true);
  // Whoever was second was told so (412), and wrote again. What took the condition away on the way
  // would be inside the encrypted connection to Cosmos DB.
  expect(refusals).toContain(412);
  connection.close();
  database.close();
});

test("bad input 084: a command after the end", async () => {
  await meeting.move("startRun");
  const late = meeting.command();
  const ended = await meeting.move("endRun");
  for (const command of [late, meeting.command()]) {
    const { status, error } = await go(ana, command);
    expect([status, error.current]).toEqual([409, ended]);
  }
});
