import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { setReady } from "#shared/contribution.ts";
import { contributionKey, emptyContribution } from "#shared/contribution-place.ts";
import { runKey } from "#shared/run.ts";
import { erasingRoom, malik, mentionsOfZora, others } from "../testing/erasing-room.ts";
import { type FailingStore, failingStore } from "../testing/failing-store.ts";
import { must } from "../testing/meeting.ts";
import { zora } from "../testing/random-history.ts";
import { tenantId } from "../testing/test-app.ts";
import { erasePerson } from "./erasing.ts";

/** A team in a step in which Zora is ready, with a commitment whose id somebody made of hers, while Zora is erased. */
async function meetingWithout() {
  let breaking: FailingStore | undefined;
  const room = await erasingRoom((inner) => {
    breaking = failingStore(inner);
    return breaking.store;
  });
  if (!breaking) throw new Error("there is no store");
  const { app, teamId } = room;
  const runId = randomUUID();
  const choice = { commandId: runId, actionId: "humour-workshop", facilitatorId: malik.userId };
  await must(app, malik, "planRun", { teamId }, choice);
  const start = { commandId: randomUUID(), expectedVersion: 1 };
  await must(app, malik, "startRun", { teamId, runId }, start);
  const run = await app.store.read(runKey(tenantId, teamId, runId));
  const place = { run, stepId: run.steps[run.stepIndex]?.id ?? "", userId: zora.userId };
  const ready = setReady(emptyContribution(place), place.stepId, true);
  await app.store.create(contributionKey(tenantId, place), ready);
  const promise = { runId, text: "Ask Ines", ownerId: malik.userId, dueOn: "2026-01-12" };
  const commitmentId = `c-${zora.userId}`;
  await must(app, malik, "promiseCommitment", { teamId, commitmentId }, promise);
  const look = () => must(app, malik, "readRun", { teamId, runId });
  const before = await look();
  await erasePerson(app.ports, { tenantId, userId: zora.userId });
  room.people = others;
  return { room, breaking, look, before };
}

test("[R260] wherever a server stops while it erases somebody, no count is older than before, and nothing of the others is lost", async () => {
  let stops = 0;
  for (let change = 1; ; change++) {
    const { room, breaking, look, before } = await meetingWithout();
    breaking.failAt(change, "after");
    await room.app.look();
    const hasStopped = breaking.recover();
    const then = await look();
    // Longer than a failure waits.
    room.app.clock.now += 30 * 60_000;
    await room.app.look();
    await room.finish();
    await room.finish();
    const after = await look();
    // With the part that is emptied it grows by one, and a part that is there twice counts once.
    const version = before.counts?.version ?? 0;
    expect([change, then.counts?.version]).toBeOneOf(
      [version, version + 1].map((one) => [change, one]),
    );
    expect([change, after.counts?.version, after.counts?.ready]).toEqual([change, version + 1, 0]);
    expect([change, after.commitments.map(({ text }) => text)]).toEqual([change, ["Ask Ines"]]);
    expect(mentionsOfZora(room.dump())).toEqual([]);
    await room.close();
    if (!hasStopped) break;
    stops += 1;
  }
  expect(stops).toBeGreaterThan(8);
}, 60_000);
