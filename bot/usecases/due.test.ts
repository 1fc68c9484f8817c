import { beforeEach, expect, test } from "vitest";
import { commitmentKey } from "#shared/commitment.ts";
import { aCommitment, everybody } from "#shared/testing/builders.ts";
import {
  answer,
  type BallotPorts,
  ballotPorts,
  opened,
  stored,
  storedTeam,
} from "../testing/ballot-ports.ts";
import { settleDue, tellDue } from "./due.ts";

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
  await settleDue(ports, due);
  await tellDue(ports, due);
  expect((await stored(ports, round)).state).toBe("released");
  expect(await ports.store.due(ports.time.now, 9)).toEqual([]);
});

test("[R65] what is due is done as well by two at once, and again by one who comes late", async () => {
  const { round, due } = await dueRound();
  await Promise.all([settleDue(ports, due), settleDue(ports, due)]);
  await Promise.all([tellDue(ports, due), tellDue(ports, due)]);
  const closed = await stored(ports, round);
  const posted = ports.posted.length;
  expect(posted).toBe(1);
  await settleDue(ports, due);
  await tellDue(ports, due);
  expect(await stored(ports, round)).toEqual(closed);
  expect(ports.posted).toHaveLength(posted);
});

test("[R65] a commitment is due when it lapses, and then it has nothing to tell", async () => {
  const made = aCommitment();
  const key = commitmentKey("tenant-1", "team-1", made.id);
  await ports.store.create(key, made);
  ports.time.now = made.nextDueAt ?? 0;
  const [due] = await ports.store.due(ports.time.now, 9);
  if (!due) throw new Error("nothing is due");
  await settleDue(ports, due);
  await settleDue(ports, due);
  await tellDue(ports, due);
  expect(await ports.store.read(key)).toMatchObject({ state: "lapsed", version: made.version + 1 });
  expect(await ports.store.due(ports.time.now, 9)).toEqual([]);
  expect(ports.posted).toEqual([]);
});

test("a record of another kind, or of no team, is never due: that is a defect", async () => {
  const { due } = await dueRound();
  await expect(settleDue(ports, { ...due, type: "run" })).rejects.toThrow("a run is never due");
  await expect(settleDue(ports, { ...due, pk: "contoso|tenant" })).rejects.toThrow("never due");
});
