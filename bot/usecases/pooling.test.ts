import { randomUUID } from "node:crypto";
import { beforeEach, describe, expect, test } from "vitest";
import { actionPoolKey } from "#shared/measurement/action-pool.ts";
import { teamPartition, tenantPartition } from "#shared/record.ts";
import type { Run } from "#shared/run.ts";
import type { Team } from "#shared/team.ts";
import { ana, everybody } from "#shared/testing/builders.ts";
import {
  answer,
  type BallotPorts,
  openedCheck,
  placeOf,
  stored,
  unmarked,
} from "../testing/ballot-ports.ts";
import { type CheckRoom, checkRoom } from "../testing/check-room.ts";
import { settleRound, tellRound } from "./closing.ts";
import { doDue } from "./due.ts";
import { readFollowed } from "./followed.ts";

const day = 24 * 60 * 60 * 1000;

let room: CheckRoom;
let ports: BallotPorts;
let team: Team;
beforeEach(async () => {
  room = await checkRoom();
  ({ ports, team } = room);
});

describe("[R91] over several runs of one action", () => {
  /** One check, one run, and the check after it, in which Courage rose. */
  async function measuredRun(n: number, of: Partial<Run> = {}): Promise<void> {
    if (n === 0) await room.close(await openedCheck(ports, team), { courage: 2 });
    ports.time.now += day;
    await room.runs(`run-${n}`, of);
    await room.close(await room.later(14), { courage: n % 2 === 0 ? 5 : 2 });
  }
  const poolOf = (pk: string) => actionPoolKey(pk, "humour-workshop", "courage");
  const followed = (actor = ana) =>
    readFollowed(ports, {
      actor: { tenantId: team.tenantId, ...actor },
      teamId: team.id,
      actionId: "humour-workshop",
    });

  test("the team reads each verdict, and one over all of them from the fifth on", async () => {
    for (let n = 0; n < 4; n++) await measuredRun(n);
    expect(await followed()).toMatchObject({ own: "not enough runs yet", component: "courage" });
    await measuredRun(4);
    const after = await followed();
    expect(after.runs.map(({ runId }) => runId)).toEqual([
      "run-4",
      "run-3",
      "run-2",
      "run-1",
      "run-0",
    ]);
    expect(after.own).not.toBe("not enough runs yet");
    // Of one team alone nothing is said to others.
    expect(after.organisation).toBe("not enough runs yet");
  });

  test("what is kept of it is sealed, and of the same length with one run and with five", async () => {
    await measuredRun(0);
    const key = poolOf(teamPartition(team.tenantId, team.id));
    const first = await ports.store.read(key);
    for (let n = 1; n < 5; n++) await measuredRun(n);
    const fifth = await ports.store.read(key);
    expect(fifth.box.length).toBe(first.box.length);
    expect(Object.keys(fifth).toSorted()).toEqual([
      "box",
      "component",
      "id",
      "nextDueAt",
      "renewedAt",
      "v",
      "verdict",
    ]);
    expect(Buffer.from(fifth.box, "base64url").toString("latin1")).not.toMatch(/gap|run-/);
  });

  test("it goes into the pool once the keys can be reached, and the team is told once", async () => {
    await room.close(await openedCheck(ports, team), { courage: 2 });
    ports.time.now += day;
    await room.runs();
    const check = await room.later(14);
    for (const { userId } of everybody) await answer(ports, check, userId, ...Array(12).fill(3));
    ports.time.now = check.closesAt;
    await settleRound(ports, placeOf(check));
    ports.down.keys = "create";
    const told = ports.posted.length + 1;
    await expect(tellRound(ports, placeOf(check), unmarked)).rejects.toHaveProperty(
      "code",
      "unavailable",
    );
    expect(await stored(ports, check)).toMatchObject({ outbox: ["pools"] });
    ports.down.keys = "";
    ports.time.now += 5 * 60_000;
    for (const record of await ports.store.due(ports.time.now, 9)) await doDue(ports, record);
    expect(await stored(ports, check)).toMatchObject({ outbox: [] });
    expect(await ports.store.find(poolOf(teamPartition(team.tenantId, team.id)))).toBeDefined();
    expect(ports.posted).toHaveLength(told);
  });

  test("it goes into the pool also while Teams cannot be told", async () => {
    await room.close(await openedCheck(ports, team), { courage: 2 });
    ports.time.now += day;
    await room.runs();
    const check = await room.later(14);
    ports.down.chats = true;
    await expect(room.close(check, {})).rejects.toHaveProperty("code", "unavailable");
    expect(await stored(ports, check)).toMatchObject({ outbox: ["results"] });
    expect(await ports.store.find(poolOf(teamPartition(team.tenantId, team.id)))).toBeDefined();
  });

  test("a run of more than two years ago is taken out, and too few say nothing again", async () => {
    for (let n = 0; n < 5; n++) await measuredRun(n);
    expect((await followed()).own).not.toBe("not enough runs yet");
    ports.time.now += 731 * day;
    const pools = async () =>
      (await ports.store.due(ports.time.now, 99)).filter(({ type }) => type === "action-pool");
    expect(await pools()).toHaveLength(2);
    for (const pool of await pools()) await doDue(ports, pool);
    expect((await followed()).own).toBe("not enough runs yet");
    expect(await pools()).toEqual([]);
  });

  test("those of an action that the team wrote itself stay in the team", async () => {
    const actionId = randomUUID();
    await measuredRun(0, { actionId });
    const places = [teamPartition(team.tenantId, team.id), tenantPartition(team.tenantId)];
    const found = await Promise.all(
      places.map((pk) => ports.store.find(actionPoolKey(pk, actionId, "courage"))),
    );
    expect(found.map((pool) => pool !== undefined)).toEqual([true, false]);
  });

  test("a pool that was changed from outside begins anew, and somebody is told", async () => {
    await measuredRun(0);
    const key = poolOf(teamPartition(team.tenantId, team.id));
    await ports.store.update(key, (pool) => ({ ...pool, box: pool.box.toUpperCase() }));
    await measuredRun(1);
    expect(ports.alarms).toMatchObject([{ fields: { poolId: key.id } }]);
  });

  test("nobody but the team's members reads it", async () => {
    await expect(followed({ userId: "stranger", name: "Somebody" })).rejects.toHaveProperty(
      "code",
      "not-found",
    );
  });
});
