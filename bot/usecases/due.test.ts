import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod/v4";
import { commitmentKey } from "#shared/commitment.ts";
import { mostDefects } from "#shared/due-work.ts";
import { aCommitment, everybody, minute, monday } from "#shared/testing/builders.ts";
import {
  answer,
  type BallotPorts,
  ballotPorts,
  opened,
  stored,
  storedTeam,
} from "../testing/ballot-ports.ts";
import { doDue, recordAt } from "./due.ts";

let ports: BallotPorts;
beforeEach(() => {
  ports = ballotPorts();
});

/** A round at its end that all have answered, and where it is due. */
async function dueRound() {
  const round = await opened(ports, await storedTeam(ports));
  for (const { userId } of everybody) await answer(ports, round, userId, 4);
  expect(await ports.store.due(round.closesAt - 1, 9)).toEqual([]);
  ports.time.now = round.closesAt;
  const [due] = await ports.store.due(ports.time.now, 9);
  if (!due) throw new Error("nothing is due");
  return { round, due };
}

test("[R65] a round is due at its end, and once it is closed and told it is not", async () => {
  const { round, due } = await dueRound();
  expect(await doDue(ports, due)).toBe("answered");
  expect((await stored(ports, round)).state).toBe("released");
  expect(await ports.store.due(ports.time.now, 9)).toEqual([]);
});

test("[R65] what is due is done by one of two at once, and by nobody who comes late", async () => {
  const { round, due } = await dueRound();
  expect(await Promise.all([doDue(ports, due), doDue(ports, due)])).toEqual([
    "answered",
    "not-ours",
  ]);
  const closed = await stored(ports, round);
  expect(ports.posted).toHaveLength(1);
  expect(await doDue(ports, due)).toBe("not-ours");
  expect(await stored(ports, round)).toEqual(closed);
  expect(ports.posted).toHaveLength(1);
});

test("[R65] a commitment is due when it lapses, and then it has nothing to tell", async () => {
  const made = aCommitment();
  const key = commitmentKey("tenant-1", "team-1", made.id);
  await ports.store.create(key, made);
  ports.time.now = made.nextDueAt ?? 0;
  const [due] = await ports.store.due(ports.time.now, 9);
  if (!due) throw new Error("nothing is due");
  await doDue(ports, due);
  expect(await ports.store.read(key)).toMatchObject({ state: "lapsed", version: made.version + 1 });
  expect(await ports.store.due(ports.time.now, 9)).toEqual([]);
  expect(ports.posted).toEqual([]);
});

describe("what fails", () => {
  test("is thrown, and tried again a minute later by whoever looks then", async () => {
    const { due } = await dueRound();
    ports.down.chats = true;
    await expect(doDue(ports, due)).rejects.toHaveProperty("code", "unavailable");
    expect(await ports.store.due(ports.time.now + minute - 1, 9)).toEqual([]);
    ports.down.chats = false;
    ports.time.now += minute;
    expect(await doDue(ports, due)).toBe("answered");
    expect(ports.posted).toHaveLength(1);
  });

  test("without end, as it leaves the record due as before, counts as a defect", async () => {
    const key = commitmentKey("tenant-1", "team-1", "commitment-1");
    const settled = aCommitment({ state: "verified", nextDueAt: monday });
    await ports.store.create(key, settled);
    await doDue(ports, recordAt(key));
    const [left] = await ports.store.dueAtAll(9);
    expect(left?.work).toMatchObject({ defects: 1, heldUntil: monday + minute });
  });

  test("is a defect where the record is of a kind, or of nobody, that is never due", async () => {
    const page = { type: "page", schema: z.looseObject({}) };
    const key = { kind: page, pk: "contoso|tenant", id: "one" };
    await ports.store.create(key, { nextDueAt: monday });
    await expect(doDue(ports, recordAt(key))).rejects.toThrow("a page is never due");
    const round = { ...key, kind: { ...page, type: "round" } };
    await ports.store.create(round, { nextDueAt: monday });
    await expect(doDue(ports, recordAt(round))).rejects.toThrow("never due");
    expect((await ports.store.dueAtAll(9)).map(({ work }) => work.defects)).toEqual([1, 1]);
  });
});

test("what is not to be told now stays due, and all else is done", async () => {
  const { round, due } = await dueRound();
  await doDue(ports, due, { tells: false });
  expect((await stored(ports, round)).state).toBe("released");
  expect(ports.posted).toEqual([]);
  ports.time.now += 40_000;
  await doDue(ports, due);
  expect(ports.posted).toHaveLength(1);
});

test("an operator hears how late it was, and what was set aside", async () => {
  const { due } = await dueRound();
  const heard: unknown[] = [];
  const counters = {
    count: (...counted: unknown[]) => heard.push(counted),
    lateBy: (ms: number) => heard.push(ms),
  };
  ports.time.now += 7 * minute;
  await ports.store.updateWork(due, (work) => ({ ...work, defects: mostDefects - 1 }));
  const store = { ...ports.store, read: () => Promise.reject(new Error("torn")) };
  await expect(doDue({ ...ports, store, counters }, due)).rejects.toThrow("torn");
  expect(heard).toEqual([["dead", "round"]]);
  ports.time.now += 24 * 60 * minute;
  await expect(doDue({ ...ports, store, counters }, due)).rejects.toThrow("torn");
  expect(heard).toEqual([["dead", "round"]]);
  ports.time.now += 24 * 60 * minute;
  await doDue({ ...ports, counters }, due);
  expect(heard.filter((one) => typeof one === "number")).toEqual([(2 * 24 * 60 + 7) * minute]);
});
