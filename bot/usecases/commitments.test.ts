import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { z } from "zod/v4";
import { commitmentKey, commitmentKind } from "#shared/commitment.ts";
import { mostCommitments } from "#shared/limits.ts";
import { teamPartition } from "#shared/record.ts";
import { leave, type Person, teamKey } from "#shared/team.ts";
import { aCommitment, ana, ben, chidi, eli } from "#shared/testing/builders.ts";
import type { Store } from "../ports.ts";
import { listen } from "../testing/listener.ts";
import { type Meeting, must, planned } from "../testing/meeting.ts";
import { type TestApp, tenantId, testApp } from "../testing/test-app.ts";

let app: TestApp;
let meeting: Meeting;
beforeEach(async () => {
  app = await testApp();
  meeting = await planned(app);
  await meeting.goTo("commit");
});
afterEach(() => app.close());

const promise = (dueOn = "2026-01-12") => ({
  runId: meeting.runId,
  text: "Ask support",
  ownerId: "eli",
  dueOn,
});
const at = (commitmentId: string = randomUUID()) => ({ teamId: meeting.teamId, commitmentId });

test("a run takes fifty commitments and says so at the next; one sent again is no further one", async () => {
  const first = at();
  await must(app, eli, "promiseCommitment", first, promise());
  for (let made = 1; made < mostCommitments; made++) {
    await must(app, eli, "promiseCommitment", at(), promise());
  }
  expect((await app.as(eli).call("promiseCommitment", at(), promise())).status).toBe(409);
  expect((await app.as(eli).call("promiseCommitment", first, promise())).status).toBe(200);
});

test("[R224] of many promises at once fifty are kept and the others refused, also at two servers", async () => {
  const all = () => app.store.list(commitmentKind, teamPartition(tenantId, meeting.teamId));
  // Slow enough that all who ask at once are answered alike.
  const list: Store["list"] = async (...asked) => {
    const found = await app.store.list(...asked);
    await wait(10);
    return found;
  };
  const slow = () => testApp({ store: { ...app.store, list } });
  const [one, other] = [await slow(), await slow()];
  const promiseAt = (server: TestApp) => server.as(eli).call("promiseCommitment", at(), promise());
  const answers = await Promise.all(Array.from({ length: 54 }, () => promiseAt(one)));
  expect(answers.filter(({ status }) => status === 200)).toHaveLength(mostCommitments);
  const kept = await all();
  expect(kept).toHaveLength(mostCommitments);
  await app.store.remove(commitmentKey(tenantId, meeting.teamId, kept[0]?.id ?? ""));
  await Promise.all([one, other, one, other].map(promiseAt));
  expect((await all()).length).toBeLessThanOrEqual(mostCommitments);
  await one.close();
  await other.close();
});

test("[R224] a server that looked before others took the last places takes its own promise back", async () => {
  const all = () => app.store.list(commitmentKind, teamPartition(tenantId, meeting.teamId));
  let others = async () => {};
  const list: Store["list"] = async (...asked) => {
    const found = await app.store.list(...asked);
    await others();
    return found;
  };
  const late = await testApp({ store: { ...app.store, list } });
  others = async () => {
    others = async () => {};
    for (let n = 0; n < mostCommitments; n++) {
      await must(app, eli, "promiseCommitment", at(), promise());
    }
  };
  expect((await late.as(eli).call("promiseCommitment", at(), promise())).status).toBe(409);
  expect(await all()).toHaveLength(mostCommitments);
  await late.close();
});

test.each([
  ["the day before yesterday", "2026-01-02", 400],
  ["today where the day is over already", "2026-01-04", 200],
  ["a year from now", "2027-01-05", 200],
  ["two years from now", "2028-01-05", 400],
  ["the year 1", "0001-01-01", 400],
])("a commitment due %s", async (_, dueOn, expected) => {
  const { status, error } = await app.as(ana).call("promiseCommitment", at(), promise(dueOn));
  expect(status).toBe(expected);
  if (expected === 400) expect(error.field).toBe("dueOn");
});

test("a promise that was made is answered again after the run has ended", async () => {
  const params = at();
  const made = await must(app, eli, "promiseCommitment", params, promise());
  await meeting.move("endRun");
  app.clock.now += 61 * 60_000;
  expect(await must(app, eli, "promiseCommitment", params, promise())).toEqual(made);
  expect((await app.as(eli).call("promiseCommitment", at(), promise())).status).toBe(409);
});

test("[R175] what was being typed when the run ended is promised within the hour, and not later", async () => {
  await meeting.move("endRun");
  app.clock.now += 60 * 60_000 - 1;
  expect((await app.as(eli).call("promiseCommitment", at(), promise())).status).toBe(200);
  app.clock.now += 1;
  const late = await app.as(eli).call("promiseCommitment", at(), promise());
  expect([late.status, late.error.message]).toEqual([409, "This run has ended."]);
});

/** Two weeks after the twelfth of January has ended everywhere on earth. */
const over = Date.UTC(2026, 0, 27, 12);

const leaves = ({ userId }: { userId: string }) =>
  app.store.update(teamKey(tenantId, meeting.teamId), (team) => leave(team, userId, app.clock.now));

test.each([
  ["by nobody of the team", { ownerId: "zoe" }, "ownerId", "This person is not in the team."],
  ["by who has left", { ownerId: "dana" }, "ownerId", "This person has left the team."],
  ["for nobody of the team", { forId: "zoe" }, "forId", "This person is not in the team."],
  ["for who has left", { forId: "dana" }, "forId", "This person has left the team."],
  [
    "for oneself",
    { forId: "eli" },
    "forId",
    "“Who is waiting for it” must be somebody other than the person who promises this.",
  ],
  [
    "for yesterday",
    { dueOn: "2026-01-02" },
    "dueOn",
    "“By which day” must be today or a later day.",
  ],
  [
    "for a far day",
    { dueOn: "2027-06-01" },
    "dueOn",
    "“By which day” must be within a year from now.",
  ],
])(
  "[R78] what is promised %s is refused in a sentence of its own",
  async (_, wrong, field, message) => {
    await leaves({ userId: "dana" });
    const params = at();
    const answer = await app.as(ana).call("promiseCommitment", params, { ...promise(), ...wrong });
    expect([answer.status, answer.error]).toEqual([400, { code: "invalid", field, message }]);
    expect((await app.as(ana).call("claimCommitment", params, {})).status).toBe(404);
  },
);

test("a hand-off is kept with its receiver; the same for somebody else is another promise", async () => {
  const params = at();
  const handOff = { ...promise(), forId: "chidi" };
  const made = await must(app, ben, "promiseCommitment", params, handOff);
  expect(made.forId).toBe("chidi");
  expect(await must(app, ben, "promiseCommitment", params, handOff)).toEqual(made);
  for (const other of [promise(), { ...handOff, forId: "dana" }]) {
    expect((await app.as(ben).call("promiseCommitment", params, other)).status).toBe(409);
  }
});

test("[R38] what somebody promised who has left is taken back by anybody", async () => {
  const params = at();
  await must(app, ana, "promiseCommitment", params, promise());
  expect((await app.as(chidi).call("withdrawCommitment", params, {})).status).toBe(403);
  await leaves(eli);
  expect((await must(app, chidi, "withdrawCommitment", params, {})).state).toBe("withdrawn");
});

test("[R268] what somebody took back is in the panel and Home of whoever it concerns, and of nobody else", async () => {
  const params = at();
  await must(app, ben, "promiseCommitment", params, { ...promise(), forId: "chidi" });
  await must(app, ben, "withdrawCommitment", params, {});
  const told = async (person: Person) => {
    const { takenBack = [] } = await must(app, person, "readTeam", { teamId: meeting.teamId });
    const { teams } = await must(app, person, "readHome", {});
    return [takenBack, teams[0]?.commitments].map((found) => found?.map(({ id }) => id));
  };
  for (const person of [eli, chidi]) {
    expect(await told(person)).toEqual([[params.commitmentId], [params.commitmentId]]);
  }
  for (const person of [ben, ana]) expect(await told(person)).toEqual([[], []]);
});

test("[R37] a commitment lapses by itself, and nobody claims or confirms it after that", async () => {
  const params = at();
  await must(app, ana, "promiseCommitment", params, promise());
  app.clock.now = over - 1;
  await app.look();
  expect((await must(app, ana, "readTeam", { teamId: meeting.teamId })).current).toMatchObject({
    commitments: [{ state: "promised" }],
  });
  app.clock.now = over;
  const late = await app.as(eli).call("claimCommitment", params, {});
  expect([late.status, late.error.current]).toMatchObject([409, { state: "lapsed" }]);
  await app.look();
  const key = commitmentKey(tenantId, meeting.teamId, params.commitmentId);
  expect(await app.store.read(key)).toMatchObject({ state: "lapsed", lapsedAt: over });
  expect(await app.store.due(over, 9)).not.toContainEqual(
    expect.objectContaining({ type: commitmentKind.type }),
  );
});

test("[R251] the open panels are told when a commitment lapses by itself", async () => {
  const params = at();
  await must(app, ana, "promiseCommitment", params, promise());
  const listener = await listen(app, { token: app.as(eli).token, teamId: meeting.teamId });
  app.clock.now = over;
  await app.look();
  const { data } = await listener.until(({ name }) => name === "commitment");
  expect(data).toMatchObject({ id: params.commitmentId, state: "lapsed" });
  listener.close();
});

test("[R37] what was kept before commitments knew when they lapse has lapsed for whoever looks", async () => {
  const { teamId } = meeting;
  const { nextDueAt: _, ...old } = aCommitment({ id: "old", teamId, runId: "older" });
  // The shape of before, written as it was: today's kind would bring it to today's shape.
  const key = { ...commitmentKey(tenantId, teamId, "old"), kind: aKindOfBefore };
  await app.store.create(key, { ...old, v: 1 });
  expect(await must(app, ana, "readTeam", { teamId })).toMatchObject({ open: [{ id: "old" }] });
  app.clock.now = over;
  expect((await must(app, ana, "readTeam", { teamId })).open).toEqual([]);
  const { teams } = await must(app, ana, "readHome", {});
  expect(teams[0]?.commitments).toMatchObject([{ id: "old", state: "lapsed", lapsedAt: over }]);
});

const aKindOfBefore = { type: commitmentKind.type, schema: z.record(z.string(), z.unknown()) };
