import { setTimeout as wait } from "node:timers/promises";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { contributionKind, countStep, type StepCounts, seal } from "#shared/contribution.ts";
import { contributionId } from "#shared/contribution-place.ts";
import { teamPartition } from "#shared/record.ts";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, everybody } from "#shared/testing/builders.ts";
import type { Store } from "../ports.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { collectGarbage } from "../testing/collect-garbage.ts";
import { type Meeting, must, planned } from "../testing/meeting.ts";
import { conversationId, rosterOf, type TestApp, tenantId, testApp } from "../testing/test-app.ts";
import { countedOnFor } from "./counts-memory.ts";

let apps: TestApp[] = [];
afterEach(async () => {
  for (const app of apps) await app.close();
  apps = [];
});

/** A server that looks for others, how often it has read what everybody wrote, and what of that is still in memory. */
async function aServer(inner: Store, now?: number) {
  const read = { all: 0 };
  const refs: WeakRef<object>[] = [];
  const store: Store = {
    ...inner,
    async list(kind, pk, where = {}) {
      const found = await inner.list(kind, pk, where);
      // Not what one member reads of what they wrote themselves.
      if (kind.type === "contribution" && !("userId" in where)) {
        read.all += 1;
        refs.push(...found.map((one) => new WeakRef(Object(one))));
      }
      return found;
    },
  };
  const held = () => refs.filter((ref) => ref.deref() !== undefined);
  const rosters = rosterOf({ [conversationId]: everybody });
  const begins = now === undefined ? {} : { now };
  const app = await testApp({ store, rosters, others: {}, ...begins });
  apps.push(app);
  return { app, read, held };
}

/** Time goes by for all servers, each of which looks for others every two seconds. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 2_000) {
    for (const app of apps) app.clock.now += 2_000;
    for (const app of apps) await app.look();
  }
}

async function writing() {
  const store = embeddedStore({ file: ":memory:" });
  const { app, read, held } = await aServer(store);
  await pass(20_000);
  const meeting = await planned(app);
  await meeting.goTo("write");
  read.all = 0;
  return { store, app, read, held, meeting };
}

async function write(app: TestApp, meeting: Meeting, person: Person, noteId = person.userId) {
  const params = { ...meeting.here(), noteId };
  return (await must(app, person, "writeNote", params, { text: "The printer" })).counts;
}

async function looked(app: TestApp, meeting: Meeting): Promise<StepCounts | undefined> {
  return (await must(app, dana, "readRun", meeting.here())).counts;
}

test("[R222] a server that runs alone reads once what everybody wrote, and counts on", async () => {
  const { app, read, meeting } = await writing();
  const counts = [];
  for (const person of [ana, ben, chidi]) counts.push(await write(app, meeting, person));
  expect(counts.map((one) => one?.notes)).toEqual([1, 2, 3]);
  await must(app, ben, "removeNote", { ...meeting.here(), noteId: ben.userId });
  const { counts: last } = await must(app, ana, "setReady", meeting.here(), { ready: true });
  expect(last).toMatchObject({ notes: 2, ready: 1, version: 5 });
  expect(await looked(app, meeting)).toEqual(last);
  expect(read.all).toBe(1);
});

test("[R222] it reads it again after five minutes", async () => {
  const { app, read, meeting } = await writing();
  await write(app, meeting, ana);
  await pass(countedOnFor - 2_000);
  await write(app, meeting, ben);
  expect(read.all).toBe(1);
  await pass(2_000);
  await write(app, meeting, chidi);
  expect(read.all).toBe(2);
});

test("[R221] what people wrote is let go of five minutes after it was read, also where nobody counts any more", async () => {
  const { app, meeting, held } = await writing();
  for (const person of [ana, ben]) await write(app, meeting, person);
  await pass(2_000);
  await collectGarbage();
  expect(held().length).toBeGreaterThan(0);
  await pass(countedOnFor);
  await collectGarbage();
  expect(held()).toEqual([]);
});

test("[R222] after a step was shown nobody is counted as ready who no longer is", async () => {
  const { app, meeting } = await writing();
  const here = meeting.here();
  for (const person of everybody) await must(app, person, "setReady", here, { ready: true });
  await write(app, meeting, ben);
  await meeting.move("revealStep");
  const { counts } = await must(app, chidi, "setReady", here, { ready: true });
  expect(counts).toMatchObject({ ready: 1, notes: 1 });
  expect(await looked(app, meeting)).toEqual(counts);
});

test("[R222] where one part of a step could not be sealed, the others are counted as they were sealed after that", async () => {
  const { store, app, meeting } = await writing();
  const here = meeting.here();
  for (const person of everybody) await must(app, person, "setReady", here, { ready: true });
  const { updateOrCreate } = app.ports.store;
  const slowButAnas: Store["updateOrCreate"] = async (key, ...change) => {
    if (key.id.endsWith(".ana")) throw new Error("the database was away");
    await wait(20);
    return updateOrCreate(key, ...change);
  };
  Object.assign(app.ports.store, { updateOrCreate: slowButAnas });
  const revealing = app.as(ana).call("revealStep", here, meeting.command());
  await wait(10);
  await looked(app, meeting);
  expect((await revealing).status).toBe(500);
  await wait(30);
  Object.assign(app.ports.store, { updateOrCreate: store.updateOrCreate });
  expect(await looked(app, meeting)).toMatchObject({ ready: 1 });
});

test("[R222] whoever was erased is counted no more", async () => {
  const { app, meeting } = await writing();
  await meeting.goTo("talk");
  const here = meeting.here();
  for (const person of [ben, chidi]) await must(app, person, "setReady", here, { ready: true });
  await must(app, chidi, "eraseOwn", {}, { confirmed: true });
  await pass(4_000);
  const { counts } = await must(app, dana, "setReady", here, { ready: true });
  expect(counts?.readyIds).toEqual(["ben", "dana"]);
});

test("[R222] whoever was erased after they wrote, and before it was counted, is not counted", async () => {
  const { app, meeting } = await writing();
  await meeting.goTo("talk");
  const here = meeting.here();
  await must(app, ben, "setReady", here, { ready: true });
  const { updateOrCreate } = app.ports.store;
  const erasedThen: Store["updateOrCreate"] = async (...written) => {
    const after = await updateOrCreate(...written);
    Object.assign(app.ports.store, { updateOrCreate });
    await must(app, chidi, "eraseOwn", {}, { confirmed: true });
    await pass(4_000);
    return after;
  };
  Object.assign(app.ports.store, { updateOrCreate: erasedThen });
  const { counts: then } = await must(app, chidi, "setReady", here, { ready: true });
  expect(then?.readyIds).toEqual(["ben"]);
  const { counts } = await must(app, dana, "setReady", here, { ready: true });
  expect(counts?.readyIds).toEqual(["ben", "dana"]);
});

test("[R222] whoever is being erased is counted no more, also where that was cut short after their part was emptied", async () => {
  const { app, meeting } = await writing();
  await meeting.goTo("talk");
  const here = meeting.here();
  for (const person of [ben, chidi]) await must(app, person, "setReady", here, { ready: true });
  const { update } = app.ports.store;
  const failing: Store["update"] = async (key, change) => {
    const isPart = key.kind.type === "contribution";
    if (isPart) await looked(app, meeting);
    const after = await update(key, change);
    if (isPart) throw new Error("the database was away");
    return after;
  };
  Object.assign(app.ports.store, { update: failing });
  await must(app, chidi, "eraseOwn", {}, { confirmed: true });
  await pass(2_000);
  expect(app.logged).not.toEqual([]);
  const { counts } = await must(app, dana, "setReady", here, { ready: true });
  expect(counts?.readyIds).toEqual(["ben", "dana"]);
});

test("[R222] a write that is refused because it was in already, and closed since, is counted", async () => {
  const { store, app, meeting } = await writing();
  await write(app, meeting, ana);
  const { updateOrCreate } = app.ports.store;
  const twice: Store["updateOrCreate"] = async (...written) => {
    await updateOrCreate(...written);
    Object.assign(app.ports.store, { updateOrCreate: store.updateOrCreate });
    const pk = teamPartition(tenantId, meeting.teamId);
    const where = { userId: ben.userId };
    for (const one of await store.list(contributionKind, pk, where)) {
      const key = { kind: contributionKind, pk, id: contributionId(one) };
      await store.update(key, (mine) => seal(mine, meeting.here().stepId));
    }
    return updateOrCreate(...written);
  };
  Object.assign(app.ports.store, { updateOrCreate: twice });
  const note = { ...meeting.here(), noteId: "ben" };
  const { status } = await app.as(ben).call("writeNote", note, { text: "The printer" });
  expect(status).toBe(409);
  expect(await looked(app, meeting)).toMatchObject({ notes: 2, version: 3 });
});

test("[R222] once another server runs, what is written there is counted here", async () => {
  const { store, app, read, meeting } = await writing();
  await write(app, meeting, ana);
  const another = await aServer(store);
  another.app.clock.now = app.clock.now;
  await pass(2_000);
  await write(another.app, meeting, ben);
  expect(await write(app, meeting, chidi)).toMatchObject({ notes: 3 });
  await write(another.app, meeting, dana);
  expect(await write(app, meeting, chidi, "another")).toMatchObject({ notes: 5 });
  expect(read.all).toBe(3);
});

test("[R222] what another server wrote last is counted after it has stopped", async () => {
  const { store, app, read, meeting } = await writing();
  await write(app, meeting, ana);
  const another = await aServer(store);
  another.app.clock.now = app.clock.now;
  await pass(2_000);
  await write(app, meeting, ana, "more");
  await write(another.app, meeting, ben);
  apps = [app];
  await another.app.close();
  await pass(2_000);
  expect(await write(app, meeting, chidi)).toMatchObject({ notes: 4 });
  await pass(20_000);
  read.all = 0;
  await write(app, meeting, dana);
  await write(app, meeting, dana, "last");
  expect(read.all).toBe(1);
});

test("[R222] what another server wrote that came and went unseen is counted", async () => {
  const { store, app, meeting } = await writing();
  await write(app, meeting, ana);
  const another = await aServer(store, app.clock.now);
  await another.app.look();
  await write(another.app, meeting, ben);
  apps = [app];
  await another.app.close();
  await pass(2_000);
  expect(await write(app, meeting, chidi)).toMatchObject({ notes: 3 });
});

test("[R222] where nobody knows whether something was written, it is read before it is counted", async () => {
  const { store, app, meeting } = await writing();
  await write(app, meeting, ana);
  const { updateOrCreate } = app.ports.store;
  Object.assign(app.ports.store, {
    updateOrCreate: async (...change: Parameters<typeof updateOrCreate>) => {
      await updateOrCreate(...change);
      throw new Error("the answer was lost");
    },
  });
  const lost = await app
    .as(ben)
    .call("writeNote", { ...meeting.here(), noteId: "ben" }, { text: "The printer" });
  expect(lost.status).toBe(500);
  Object.assign(app.ports.store, { updateOrCreate: store.updateOrCreate });
  expect(await write(app, meeting, chidi)).toMatchObject({ notes: 3 });
});

test("[R222] whatever people do, at one server or two of which one comes and goes, each count is the database's", async () => {
  const act = fc.record({
    what: fc.constantFrom(
      "write",
      "write",
      "ready",
      "remove",
      "reveal",
      "next",
      "back",
      "other",
      "wait",
    ),
    by: fc.constantFrom(...everybody),
    note: fc.nat(3),
    elsewhere: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 10, maxLength: 40 }), async (acts) => {
      const { store, app, meeting } = await writing();
      let other: TestApp | undefined;
      const truth = async () => {
        const { run } = await must(app, ana, "readRun", meeting.here());
        const step = run.steps[run.stepIndex];
        const pk = teamPartition(tenantId, meeting.teamId);
        const all = await store.list(contributionKind, pk, { runId: run.id });
        return step && countStep(all, run.id, step);
      };
      for (const { what, by, note, elsewhere } of acts) {
        const at = (elsewhere && other) || app;
        const params = { ...meeting.here(), noteId: `${by.userId}-${note}` };
        if (what === "wait") await pass(14_000);
        else if (what === "other" && !other) {
          other = (await aServer(store)).app;
          other.clock.now = app.clock.now;
          await pass(2_000);
        } else if (what === "other" && other) {
          apps = [app];
          await other.close();
          other = undefined;
        } else if (what === "reveal") {
          await app.as(ana).call("revealStep", meeting.here(), meeting.command());
          await meeting.refresh();
        } else if (what === "next" || what === "back") {
          const move = what === "next" ? "advanceRun" : "goBackRun";
          await app.as(ana).call(move, meeting.here(), meeting.command());
          await meeting.refresh();
        } else {
          const { status, reply } =
            what === "write"
              ? await at.as(by).call("writeNote", params, { text: `note ${note}` })
              : what === "remove"
                ? await at.as(by).call("removeNote", params)
                : await at.as(by).call("setReady", params, { ready: note > 0 });
          if (status === 200) expect(reply.counts).toEqual(await truth());
        }
        const now = (elsewhere && other) || app;
        const { counts } = await must(now, dana, "readRun", meeting.here());
        expect(counts).toEqual(await truth());
      }
      for (const one of apps) await one.close();
      apps = [];
    }),
    { numRuns: 6 },
  );
}, 60_000);
