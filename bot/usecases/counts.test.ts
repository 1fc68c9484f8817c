import { setImmediate } from "node:timers/promises";
import { expect, test } from "vitest";
import type { LiveEvent } from "#shared/live-events.ts";
import { runKey } from "#shared/run.ts";
import { type Person, teamKey } from "#shared/team.ts";
import {
  ana,
  aRunOnStep,
  aTeam,
  ben,
  chidi,
  dana,
  everybody,
  monday,
} from "#shared/testing/builders.ts";
import type { Ports } from "../ports.ts";
import { aesSealer } from "../sealing/aes-sealer.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { nobodyLive, silentChats, uncounted } from "../testing/deliveries.ts";
import { heldStore } from "../testing/held-store.ts";
import { memoryKeys } from "../testing/memory-keys.ts";
import { rosterOf } from "../testing/test-app.ts";
import { writeStepNote } from "./contributions.ts";

/** A team on its writing step, and all that its room was told. */
async function writing() {
  const { store, holdList } = heldStore(embeddedStore({ file: ":memory:" }));
  const members = everybody.map((person) => ({ ...person, joinedAt: monday }));
  const run = aRunOnStep(1);
  const team = aTeam({ members, currentRunId: run.id });
  const { tenantId } = team;
  await store.create(teamKey(tenantId, team.id), team);
  await store.create(runKey(tenantId, team.id, run.id), run);
  const told: number[] = [];
  const publish = (_tenant: string, _team: string, { name, data }: LiveEvent) => {
    if (name === "counts") told.push(data.notes);
  };
  const ports: Ports = {
    store,
    clock: () => monday,
    newId: () => "new",
    rosters: rosterOf({}),
    live: { ...nobodyLive, publish },
    keys: memoryKeys(),
    sealer: aesSealer,
    counters: uncounted,
    chats: silentChats,
    log: { info() {}, error() {} },
  };
  const write = (person: Person) =>
    writeStepNote(ports, {
      actor: { ...person, tenantId },
      ...{ teamId: team.id, runId: run.id, stepId: "write" },
      ...{ noteId: `n-${person.userId}`, text: "The printer" },
    });
  return { write, told, holdList, store };
}

/** Lets everything happen that waits for nothing but its turn. */
async function aWhile(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await setImmediate();
}

test("a count that was read first and came late is never the last that the room hears", async () => {
  const { write, told, holdList } = await writing();
  const listing = holdList("contribution");
  const slow = write(ana);
  await listing.reached;
  const fast = [write(ben), write(chidi), write(dana)];
  await aWhile();
  listing.release();
  await Promise.all([slow, ...fast]);
  expect(told.at(-1)).toBe(4);
  expect(told).toEqual(told.toSorted());
});

test("those who write while a count is made share the next one", async () => {
  const { write, told, holdList } = await writing();
  const listing = holdList("contribution");
  const slow = write(ana);
  await listing.reached;
  const fast = [write(ben), write(chidi), write(dana)];
  await aWhile();
  expect(told).toEqual([]);
  listing.release();
  await Promise.all([slow, ...fast]);
  expect(told).toEqual([1, 4]);
});

test("a count that fails is its writer's to try again, and the next one is told all the same", async () => {
  const { write, told, store } = await writing();
  const { list } = store;
  const { promise: firstList, reject: fail } = Promise.withResolvers<never>();
  let asked = 0;
  Object.assign(store, {
    list: (...what: Parameters<typeof list>) => (asked++ === 0 ? firstList : list(...what)),
  });
  const failed = expect(write(ana)).rejects.toThrow("no list");
  await aWhile();
  const next = write(ben);
  await aWhile();
  fail(new Error("no list"));
  await failed;
  await next;
  expect(told).toEqual([2]);
  await write(ana);
  expect(told).toEqual([2, 2]);
});
