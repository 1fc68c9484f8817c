import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Person } from "#shared/team.ts";
import { ana, ben, chidi, dana, minute, monday } from "#shared/testing/builders.ts";
import { embeddedStore } from "../store/embedded-store.ts";
import { type Listener, listen } from "../testing/listener.ts";
import { type Meeting, must, planned } from "../testing/meeting.ts";
import { type TestApp, testApp, tokenFor } from "../testing/test-app.ts";

let app: TestApp;
let meeting: Meeting;
const opened: Listener[] = [];
const apps: TestApp[] = [];

beforeEach(async () => {
  app = await another();
  meeting = await planned(app);
});
afterEach(async () => {
  for (const line of opened.splice(0)) line.close();
  for (const one of apps.splice(0)) await one.close();
});

async function another(store = embeddedStore({ file: ":memory:" })): Promise<TestApp> {
  const one = await testApp({ store });
  apps.push(one);
  return one;
}

async function lineOf(person: Person, at = app): Promise<Listener> {
  const line = await listen(at, { token: tokenFor(person), teamId: meeting.teamId });
  opened.push(line);
  return line;
}

/** Closes somebody's line, and waits until the server has seen it. */
async function hangUp(line: Listener, at = app): Promise<void> {
  const lines = at.connections();
  line.close();
  while (at.connections() === lines) await new Promise((soon) => setTimeout(soon, 5));
}

/** Lets time pass for all servers, which then look. */
async function pass(ms: number): Promise<void> {
  for (const one of apps) one.clock.now += ms;
  for (const one of apps) await one.look();
}

const goneIn = (line: Listener) =>
  line.heard.flatMap(({ name, data }) => (name === "presence" ? [data.goneId] : []));
const seenBy = async (person: Person, at = app) => {
  const { current } = await must(at, person, "readTeam", { teamId: meeting.teamId });
  return current?.presence?.goneId;
};

describe("[R136] a leader whose panel is not connected", () => {
  test("is said to be gone after 45 seconds, and no more once they are back", async () => {
    const anas = await lineOf(ana);
    const danas = await lineOf(dana);
    await meeting.move("startRun");
    await pass(10 * minute);
    await hangUp(anas);
    await pass(44_000);
    expect([goneIn(danas), await seenBy(dana)]).toEqual([[], undefined]);
    await pass(1_000);
    await danas.until(({ name }) => name === "presence");
    expect([goneIn(danas), await seenBy(dana)]).toEqual([["ana"], "ana"]);
    await pass(minute);
    await lineOf(ana);
    await danas.until(({ name, data }) => name === "presence" && data.goneId === undefined);
    expect([goneIn(danas), await seenBy(dana)]).toEqual([["ana", undefined], undefined]);
  });

  test("is there while one of two panels is", async () => {
    const first = await lineOf(ana);
    await lineOf(ana);
    await meeting.move("startRun");
    await hangUp(first);
    await pass(5 * minute);
    expect(await seenBy(dana)).toBeUndefined();
  });

  test("is there while their panel only asks every five seconds or, hidden, once a minute", async () => {
    const danas = await lineOf(dana);
    await meeting.move("startRun");
    for (let asked = 0; asked < 24; asked++) {
      await pass(5_000);
      expect(await seenBy(ana)).toBeUndefined();
    }
    await pass(minute);
    expect(await seenBy(ana)).toBeUndefined();
    await pass(75_000);
    expect(await seenBy(dana)).toBe("ana");
    await meeting.move("pauseRun");
    await danas.until(({ name, data }) => name === "presence" && data.goneId === undefined);
  });

  test("is told of once the lead is given to somebody who is not there", async () => {
    await lineOf(ana);
    const danas = await lineOf(dana);
    await meeting.move("startRun");
    await pass(minute);
    const body = { ...meeting.command(), toId: chidi.userId };
    await must(app, ana, "handOverRun", meeting.here(), body);
    await pass(0);
    await danas.until(({ name }) => name === "presence");
    expect(goneIn(danas)).toEqual(["chidi"]);
  });

  test("is told of only while a run is under way, and nobody but a leader ever is", async () => {
    await lineOf(ana);
    await pass(5 * minute);
    const view = await must(app, dana, "readTeam", { teamId: meeting.teamId });
    expect(view.current?.presence).toBeUndefined();
    await meeting.move("startRun");
    await pass(5 * minute);
    const { current } = await must(app, dana, "readTeam", { teamId: meeting.teamId });
    const at = monday + 10 * minute;
    expect(current?.presence).toEqual({ runId: meeting.runId, at });
    await meeting.move("endRun");
    expect((await must(app, dana, "readRun", meeting.here())).presence).toBeUndefined();
  });
});

describe("[R136] with several servers", () => {
  test("nobody is said to be gone whose panel may be connected to another one", async () => {
    const other = await another(app.store as ReturnType<typeof embeddedStore>);
    const anas = await lineOf(ana);
    await lineOf(ana, other);
    const danas = await lineOf(dana);
    await meeting.move("startRun");
    await hangUp(anas);
    for (let passed = 0; passed < 10; passed++) await pass(5 * minute);
    expect([goneIn(danas), await seenBy(dana), await seenBy(dana, other)]).toEqual([
      [],
      undefined,
      undefined,
    ]);
  });

  test("a server that has taken over from another one knows again after twenty minutes", async () => {
    await lineOf(dana);
    await meeting.move("startRun");
    const next = await another(app.store as ReturnType<typeof embeddedStore>);
    await lineOf(dana, next);
    for (const line of opened.splice(0, 1)) await hangUp(line);
    await pass(19 * minute);
    expect(await seenBy(dana, next)).toBeUndefined();
    await pass(minute);
    expect(await seenBy(dana, next)).toBe("ana");
  });
});

test("[R137] the late command of who led until then is refused with the run, and nothing is lost", async () => {
  const run = await meeting.move("startRun");
  const taken = await must(app, chidi, "handOverRun", meeting.here(), {
    ...meeting.command(),
    toId: chidi.userId,
  });
  const late = { commandId: "late-1", expectedVersion: run.version };
  const refused = await app.as(ben).call("advanceRun", meeting.here(), late);
  expect([refused.status, refused.error.current]).toEqual([403, taken]);
});
