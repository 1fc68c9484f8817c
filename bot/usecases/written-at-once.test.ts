import { randomUUID } from "node:crypto";
import { setImmediate as soon } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { contributionKind, countStep } from "#shared/contribution.ts";
import { watchMs } from "#shared/privacy/retention.ts";
import { teamPartition } from "#shared/record.ts";
import { runKey } from "#shared/run.ts";
import { ana, ben, chidi, dana, eli, everybody } from "#shared/testing/builders.ts";
import { documentMemory } from "../store/document-memory.ts";
import { recordStore } from "../store/record-store.ts";
import { TransientError } from "../store/store-driver.ts";
import { must, planned } from "../testing/meeting.ts";
import { memoryDatabase } from "../testing/rhythm/memory-driver.ts";
import { conversationId, rosterOf, type TestApp, tenantId, testApp } from "../testing/test-app.ts";

let apps: TestApp[] = [];
afterEach(closeAll);

async function closeAll(): Promise<void> {
  for (const app of apps) await app.close();
  apps = [];
}

/** A database that answers late, and now and then not at all, while it is `on`. */
function troubled(how: Iterator<"before" | "after" | "late" | "">) {
  const { driver } = memoryDatabase();
  const trouble = { on: false };
  const troubling =
    <Asked extends unknown[], T>(call: (...asked: Asked) => Promise<T>) =>
    async (...asked: Asked): Promise<T> => {
      const when = trouble.on ? how.next().value : "";
      if (when === "before") throw new TransientError("not reached");
      if (when === "late") await soon();
      const answer = await call(...asked);
      if (when !== "") await soon();
      if (when === "after") throw new TransientError("the answer was lost");
      return answer;
    };
  const { get, insert, replace, remove, query } = driver;
  const reads = { get: troubling(get), query: troubling(query) };
  const writes = { insert: troubling(insert), replace: troubling(replace) };
  const faulty = { ...driver, ...reads, ...writes, remove: troubling(remove) };
  return {
    trouble,
    truth: recordStore(driver),
    store: () => recordStore(faulty, async () => {}, documentMemory()),
  };
}

/** Time goes by for all servers. */
async function pass(ms: number): Promise<void> {
  for (const app of apps) app.clock.now += ms;
  for (const app of apps) await app.look();
}

const act = fc.record({
  what: fc.constantFrom("write", "write", "write", "remove", "ready", "look", "reveal", "erase"),
  by: fc.constantFrom(ben, chidi, eli),
  at: fc.nat(1),
  note: fc.nat(2),
});
const acts = fc.array(fc.array(act, { minLength: 2, maxLength: 8 }), {
  minLength: 1,
  maxLength: 4,
});
const how = fc.infiniteStream(fc.constantFrom("before", "after", "late", "late", "", "", "", ""));

test("[R222] [R238] whatever people do at once, at one server or two, while the database fails: no note that was saved is lost, and each count ends as the database has it", async () => {
  await fc.assert(
    fc.asyncProperty(acts, how, fc.boolean(), fc.boolean(), async (rounds, how, two, isOlder) => {
      await closeAll();
      const { trouble, truth, store } = troubled(how);
      const serving = async () => {
        const rosters = rosterOf({ [conversationId]: everybody });
        const now = apps[0]?.clock.now;
        const begins = now === undefined ? {} : { now };
        const app = await testApp({
          store: store(),
          rosters,
          others: {},
          ...begins,
        });
        apps.push(app);
        return app;
      };
      const app = await serving();
      for (let looks = 0; looks < 10; looks++) await pass(2_000);
      const meeting = await planned(app);
      await meeting.goTo("write");
      if (two) await serving();
      await pass(2_000);
      const here = meeting.here();
      const run = runKey(tenantId, meeting.teamId, meeting.runId);
      if (isOlder) await app.store.update(run, ({ writtenByStep: _, ...older }) => older);
      const written = () =>
        truth.list(contributionKind, teamPartition(tenantId, meeting.teamId), { runId: run.id });
      const step = meeting.run().steps.find(({ id }) => id === here.stepId);
      if (!step) throw new Error("the meeting is on no step");
      const counted = async () => {
        for (const one of apps) {
          const { counts } = await must(one, dana, "setReady", here, { ready: true });
          expect(counts).toEqual(countStep(await written(), run.id, step));
        }
      };

      const saved = new Set<string>();
      const mayBeGone = new Set<string>();
      let isErased = false;
      for (const all of rounds) {
        trouble.on = true;
        await Promise.all(
          all.map(async ({ what, by, at, note }) => {
            const as = (apps[at] ?? app).as(by);
            const there = { ...here, noteId: `${by.userId}-${note}` };
            if (what === "write") {
              const { status } = await as.call("writeNote", there, {
                text: `Written by ${by.name}`,
              });
              if (status === 200) saved.add(there.noteId);
            } else if (what === "remove") {
              mayBeGone.add(there.noteId);
              await as.call("removeNote", there);
            } else if (what === "ready") await as.call("setReady", here, { ready: note > 0 });
            else if (what === "look") await as.call("readRun", here);
            else if (what === "reveal" && note === 0) {
              const expectedVersion = meeting.run().version;
              const command = { commandId: randomUUID(), expectedVersion };
              await (apps[at] ?? app).as(ana).call("revealStep", here, command);
            } else if (what === "erase" && by === eli) {
              for (const id of [0, 1, 2]) mayBeGone.add(`${eli.userId}-${id}`);
              const { status } = await as.call("eraseOwn", {}, { confirmed: true });
              if (status === 200) isErased = true;
              await app.look();
            }
          }),
        );
        trouble.on = false;
        await pass(2_000);
        await counted();
        const board = (await truth.read(run)).boards[here.stepId];
        const left = (await written()).flatMap(({ steps }) => steps[here.stepId]?.notes ?? []);
        const ids = (board?.notes ?? left).map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining([...saved].filter((id) => !mayBeGone.has(id))));
        expect(new Set(ids).size).toBe(ids.length);
      }
      // An erasure looks until it finds nothing.
      for (let looks = 0; isErased && looks < 3; looks++) await pass(watchMs + 1_000);
      if (isErased) expect(JSON.stringify(await written())).not.toContain(eli.userId);
      await counted();
      expect(JSON.stringify(apps.map(({ logged }) => logged))).not.toContain("Written by");
    }),
    { numRuns: 40 },
  );
}, 60_000);
