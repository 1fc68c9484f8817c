import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Run } from "#shared/run.ts";
import { teamKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, everybody } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { heldStore } from "../testing/held-store.ts";
import { must, planned } from "../testing/meeting.ts";
import { rosterOf, type TestApp, tenantId, testApp } from "../testing/test-app.ts";

const rooms = Array.from({ length: 20 }, (_, index) => `19:room-${index}@thread.v2`);

let app: TestApp;
beforeEach(async () => {
  app = await testApp({
    rosters: rosterOf(Object.fromEntries(rooms.map((room) => [room, everybody]))),
  });
});
afterEach(() => app.close());

const firstRoom = rooms[0] ?? "";
const aCommand = ({ version }: Run) => ({ commandId: randomUUID(), expectedVersion: version });

test("of two who move the run at once one does, 200 times, and the other learns who was faster", {
  timeout: 30_000,
}, async () => {
  const meeting = await planned(app, firstRoom);
  const there = { teamId: meeting.teamId, runId: meeting.runId };
  let run = await meeting.move("startRun");
  const wins = { ana: 0, ben: 0 };
  for (let round = 0; round < 200; round++) {
    const move = run.stepIndex === 0 || round % 2 === 0 ? "advanceRun" : "goBackRun";
    const step = run.stepIndex + (move === "advanceRun" ? 1 : -1);
    const people = round % 4 < 2 ? [ana, ben] : [ben, ana];
    const answers = await Promise.all(
      people.map(async (person) => ({
        person,
        ...(await app.as(person).call(move, there, aCommand(run))),
      })),
    );
    const won = answers.filter(({ status }) => status === 200);
    const lost = answers.filter(({ status }) => status === 409);
    expect([won.length, lost.length]).toEqual([1, 1]);
    const winner = won[0]?.person.userId as "ana" | "ben";
    wins[winner] += 1;
    const moved = won[0]?.reply as Run;
    expect(moved).toMatchObject({
      version: run.version + 1,
      stepIndex: step,
      lastChange: { by: winner },
    });
    expect(lost[0]?.error).toEqual({
      code: "conflict",
      message: words.errors.movedOn,
      current: moved,
    });
    run = moved;
  }
  expect(wins.ana).toBeGreaterThan(0);
  expect(wins.ben).toBeGreaterThan(0);
  expect((await must(app, dana, "readRun", there)).run).toEqual(run);
});

test("a command that is sent 20 times at once is applied once and answered 20 times", async () => {
  const meeting = await planned(app, firstRoom);
  const started = await meeting.move("startRun");
  const command = aCommand(started);
  const twenty = Array.from({ length: 20 }, () =>
    must(app, ana, "extendRun", meeting.here(), { ...command, minutes: 2 }),
  );
  const runs = await Promise.all(twenty);
  expect(new Set(runs.map((run) => JSON.stringify(run))).size).toBe(1);
  expect(runs[0]).toMatchObject({
    version: started.version + 1,
    timer: { extraMs: 120_000 },
  });
});

test("two who open a new conversation at once found one team", async () => {
  for (const conversationId of rooms) {
    const opened = await Promise.all(
      [ana, ben].map((person) => must(app, person, "openTeam", {}, { conversationId })),
    );
    expect(opened[0]?.id).toBe(opened[1]?.id);
    const team = await app.store.read(teamKey(tenantId, opened[0]?.id ?? ""));
    expect(team.members.map(({ userId }) => userId)).toEqual(everybody.map(({ userId }) => userId));
  }
  const { teams } = await must(app, dana, "readHome", {});
  expect(new Set(teams.map(({ id }) => id)).size).toBe(rooms.length);
});

test("of two who plan at once one is first, and the other gets that run", async () => {
  for (const conversationId of rooms) {
    const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
    const plans = await Promise.all(
      [chidi, dana].map((person) =>
        app
          .as(person)
          .call("planRun", { teamId }, { commandId: randomUUID(), actionId: "humour-workshop" }),
      ),
    );
    expect(plans.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const run = plans.find(({ status }) => status === 200)?.reply as Run;
    const refusal = plans.find(({ status }) => status === 409)?.error;
    expect(refusal?.current).toEqual(run);
    const view = await must(app, ben, "readTeam", { teamId });
    expect(view.current?.run).toEqual(run);
    await must(app, ana, "startRun", { teamId, runId: run.id }, aCommand(run));
  }
});

/** A server whose store lets one change wait until another person's call is done. */
async function slowStore() {
  await app.close();
  const { store, hold } = heldStore(embeddedStore({ file: ":memory:" }));
  app = await testApp({ store, rosters: rosterOf({ [firstRoom]: everybody }) });
  return hold;
}

test.each(["team-link", "team"])(
  "whoever is slow to write the %s of a new team gets the one founded meanwhile",
  async (type) => {
    const hold = await slowStore();
    const writing = hold(type);
    const slow = must(app, ana, "openTeam", {}, { conversationId: firstRoom });
    await writing.reached;
    const { id } = await must(app, ben, "openTeam", {}, { conversationId: firstRoom });
    writing.release();
    expect((await slow).id).toBe(id);
  },
);

test("the plan that was not first is no run: it cannot be started, and it is in no history", async () => {
  const hold = await slowStore();
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId: firstRoom });
  const lost = { commandId: randomUUID(), actionId: "humour-workshop" };
  const writing = hold("run");
  const late = app.as(ana).call("planRun", { teamId }, lost);
  await writing.reached;
  const first = { commandId: randomUUID(), actionId: "humour-workshop" };
  const run = await must(app, ben, "planRun", { teamId }, first);
  writing.release();
  const { status, error } = await late;
  expect([status, error.current]).toEqual([409, run]);
  const there = { teamId, runId: lost.commandId };
  for (const name of ["startRun", "endRun"] as const) {
    const command = { commandId: randomUUID(), expectedVersion: 1 };
    expect((await app.as(ana).call(name, there, command)).status).toBe(409);
  }
  expect((await must(app, ana, "planRun", { teamId }, first)).id).toBe(run.id);
  expect((await app.as(ana).call("planRun", { teamId }, lost)).status).toBe(409);
  expect((await must(app, ana, "readTeam", { teamId })).current?.run).toEqual(run);
  expect((await must(app, ana, "readHome", {})).teams[0]?.runs).toEqual([]);
});

test("two promises with one id: one is written down, and the other is not lost unseen", async () => {
  const meeting = await planned(app, firstRoom);
  await meeting.goTo("commit");
  const { teamId, runId } = meeting;
  for (let round = 0; round < 20; round++) {
    const params = { teamId, commitmentId: randomUUID() };
    const promise = (owner: string, text: string) => ({
      runId,
      text,
      ownerId: owner,
      dueOn: "2026-01-12",
    });
    const answers = await Promise.all([
      app.as(ana).call("promiseCommitment", params, promise("ana", "Ask support")),
      app.as(ben).call("promiseCommitment", params, promise("ben", "Call the printer")),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409]);
    const written = answers.find(({ status }) => status === 200)?.reply;
    expect(answers.find(({ status }) => status === 409)?.error.current).toEqual(written);
  }
  const { commitments } = await must(app, dana, "readRun", { teamId, runId });
  expect(commitments).toHaveLength(20);
});

test("a promise that is sent again is the same one, also after it was claimed", async () => {
  const meeting = await planned(app, firstRoom);
  await meeting.goTo("commit");
  const params = { teamId: meeting.teamId, commitmentId: "c-1" };
  const body = {
    runId: meeting.runId,
    text: " Ask\nsupport ",
    ownerId: "ana",
    dueOn: "2026-01-12",
  };
  const first = await must(app, ben, "promiseCommitment", params, body);
  expect(await must(app, ben, "promiseCommitment", params, body)).toEqual(first);
  const claimed = await must(app, ana, "claimCommitment", params, {});
  expect(await must(app, ben, "promiseCommitment", params, body)).toEqual(claimed);
});

test("[R271] of two who verify at once one is written down, and both learn who", async () => {
  const meeting = await planned(app, firstRoom);
  await meeting.goTo("commit");
  const params = { teamId: meeting.teamId, commitmentId: "c-1" };
  const body = { runId: meeting.runId, text: "Ask support", ownerId: "ana", dueOn: "2026-01-12" };
  await must(app, ana, "promiseCommitment", params, body);
  const claims = await Promise.all(
    Array.from({ length: 5 }, () => must(app, ana, "claimCommitment", params, {})),
  );
  expect(new Set(claims.map(({ version }) => version))).toEqual(new Set([2]));
  const [one, other] = await Promise.all(
    [ben, dana].map((person) => must(app, person, "verifyCommitment", params, {})),
  );
  expect(one).toMatchObject({ state: "verified", version: 3 });
  expect([ben.userId, dana.userId]).toContain(one?.verifiedBy);
  expect(other).toEqual(one);
});
