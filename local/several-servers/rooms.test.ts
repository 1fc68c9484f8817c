import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@redis/client";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { leave, type Person, teamKey } from "#shared/team.ts";
import { ana, ben, chidi, dana } from "#shared/testing/builders.ts";
import { redisRelay } from "../../bot/live/redis-relay.ts";
import type { Log } from "../../bot/ports.ts";
import { type EmbeddedStore, embeddedStore } from "../../bot/store/embedded-store.ts";
import { type Listener, listen } from "../../bot/testing/listener.ts";
import { type Meeting, must, planned } from "../../bot/testing/meeting.ts";
import { type TestApp, tenantId, testApp, tokenFor } from "../../bot/testing/test-app.ts";
import { type RedisServer, redisServer } from "./testing/redis-server.ts";

const stream = "guided-team-actions";
const quiet: Log = { info() {}, error() {} };

let redis: RedisServer;
let asker: ReturnType<typeof createClient>;
let folder: string;
let stores: EmbeddedStore[];
let apps: TestApp[];
let lines: Listener[];
let meeting: Meeting;

beforeAll(async () => {
  redis = await redisServer();
  asker = createClient({ url: redis.url });
  await asker.connect();
}, 120_000);
afterAll(async () => {
  asker.destroy();
  await redis.stop();
});
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "rooms-"));
  stores = [];
  apps = [];
  lines = [];
});
afterEach(async () => {
  for (const line of lines) line.close();
  for (const app of apps) await app.close();
  for (const store of stores) store.close();
  rmSync(folder, { recursive: true });
});

async function another(relay = redisRelay({ url: redis.url, log: quiet })): Promise<TestApp> {
  return start({ relay });
}

async function start(others: { relay?: ReturnType<typeof redisRelay> }): Promise<TestApp> {
  const store = embeddedStore({ file: join(folder, "store.sqlite") });
  const app = await testApp({ store, others });
  stores.push(store);
  apps.push(app);
  return app;
}

async function lineOf(person: Person, app: TestApp): Promise<Listener> {
  const line = await listen(app, { token: tokenFor(person), teamId: meeting.teamId });
  lines.push(line);
  return line;
}

const closing = (line: Listener) => new Promise((why) => line.socket.once("disconnect", why));

/** Waits until what is told at one server is heard at the other. */
async function areOne(at: TestApp, line: Listener): Promise<void> {
  const { teamId } = meeting;
  await expect
    .poll(() => {
      at.ports.live.publish(tenantId, teamId, { name: "team", data: { teamId } });
      return line.heard.length;
    })
    .toBeGreaterThan(0);
}

test("[R195] with Redis, runs and counts told at one server are heard at the other, and nowhere else", async () => {
  const [one, two] = [await another(), await another()];
  meeting = await planned(one);
  const danas = await lineOf(dana, two);
  await areOne(one, danas);
  await meeting.goTo("write");
  await danas.until(({ name, data }) => name === "run" && data.version === meeting.run().version);
  const note = { ...meeting.here(), noteId: "n-1" };
  const { counts } = await must(one, ben, "writeNote", note, { text: "The printer" });
  const heard = await danas.until(({ name }) => name === "counts");
  expect(heard.data).toEqual(counts);
  expect(danas.raw.join("")).not.toContain("The printer");
});

test("[R195] with Redis, who is taken out at one server loses their lines at both, and nobody else does", async () => {
  const [one, two] = [await another(), await another()];
  meeting = await planned(one);
  const danas = [await lineOf(dana, one), await lineOf(dana, two)];
  const chidis = await lineOf(chidi, two);
  await areOne(one, chidis);
  const closed = Promise.all(danas.map(closing));
  one.ports.live.expel(tenantId, meeting.teamId, dana.userId);
  expect(await closed).toEqual(["io server disconnect", "io server disconnect"]);
  expect(chidis.socket.connected).toBe(true);
});

test("[R195] without Redis, who is taken out at one server loses their lines at the other as soon as it looks", async () => {
  const [one, two] = [await start({}), await start({})];
  meeting = await planned(one);
  const danas = await lineOf(dana, two);
  const chidis = await lineOf(chidi, two);
  const closed = closing(danas);
  await one.store.update(teamKey(tenantId, meeting.teamId), (team) =>
    leave(team, dana.userId, one.clock.now),
  );
  await two.look();
  expect(await closed).toBe("io server disconnect");
  await chidis.until(({ name }) => name === "team");
  expect(chidis.socket.connected).toBe(true);
});

test("[R195] without Redis, panels read again when another server wrote, and not while nothing changes", async () => {
  const [one, two] = [await start({}), await start({})];
  meeting = await planned(one);
  await meeting.goTo("write");
  const danas = await lineOf(dana, two);
  const told = async () => {
    await two.look();
    // The messages of a line keep their order: what was sent before is here with this one.
    await must(two, ana, "readTeam", { teamId: meeting.teamId });
    await new Promise((soon) => setTimeout(soon, 50));
    return danas.heard.splice(0).filter(({ name }) => name === "team").length;
  };
  await told();
  expect(await told()).toBe(0);
  const changes: (() => Promise<unknown>)[] = [
    () => meeting.move("pauseRun"),
    () => must(one, ben, "setReady", meeting.here(), { ready: true }),
    () =>
      must(
        one,
        ana,
        "promiseCommitment",
        { teamId: meeting.teamId, commitmentId: "c-1" },
        {
          ...{ runId: meeting.runId, text: "Ask", ownerId: "ana", dueOn: "2026-01-12" },
        },
      ),
  ];
  for (const change of changes) {
    await change();
    expect(await told()).toBe(1);
    expect(await told()).toBe(0);
  }
});

test("[R196] while Redis hangs nobody waits for it at their own server", async () => {
  const [one, two] = [await another(), await another()];
  meeting = await planned(one);
  const danas = await lineOf(dana, one);
  await areOne(two, danas);
  redis.hang();
  const { teamId } = meeting;
  const tell = (at: number) =>
    one.ports.live.publish(tenantId, teamId, { name: "presence", data: { runId: "r", at } });
  const isHeard = (at: number) =>
    danas.heard.some(({ name, data }) => name === "presence" && data.at === at);
  for (const at of [1, 2]) {
    tell(at);
    // Less than Redis is waited for.
    await expect.poll(() => isHeard(at), { timeout: 500, interval: 10 }).toBe(true);
  }
  redis.wake();
});

test("[R217] what no server of ours says is dropped, and that is logged once", async () => {
  const errors: unknown[] = [];
  const log: Log = { info() {}, error: (fields) => errors.push(fields) };
  const one = await another();
  const two = await another(redisRelay({ url: redis.url, log }));
  meeting = await planned(one);
  const { teamId } = meeting;
  const danas = await lineOf(dana, two);
  await areOne(one, danas);
  const hearing = asker.duplicate();
  await hearing.connect();
  const answers: string[] = [];
  await hearing.subscribe(`${stream}#/#somebody#`, (answer) => answers.push(answer));
  const room = `${tenantId}|${teamId}`;
  const opts = (...rooms: string[]) => ({ rooms, except: [] });
  const packet = (...data: unknown[]) => ({ packet: { type: 2, data } });
  const said: readonly (readonly [type: number, data: object])[] = [
    [3, { ...packet("team", { teamId: "forged" }), opts: opts() }],
    [3, { ...packet("team", { teamId: "forged" }), opts: opts(room, "another|room") }],
    [3, { ...packet("alert", { teamId: "forged" }), opts: opts(room) }],
    [3, { ...packet("team", "forged"), opts: opts(room) }],
    [3, { ...packet("team", { teamId: "forged" }), opts: opts(room), requestId: "r" }],
    [4, { opts: opts(room), rooms: ["another|room"] }],
    [5, { opts: opts(room), rooms: [room] }],
    [6, { opts: opts(room), close: true }],
    [6, { opts: opts(), close: true }],
    [7, { opts: opts(), requestId: "r" }],
    [9, { packet: ["alive", { id: "somebody", untold: 0 }] }],
  ];
  for (const [type, data] of said) {
    const raw = { uid: "somebody", nsp: "/", type: `${type}`, data: JSON.stringify(data) };
    await asker.xAdd(stream, "*", raw);
  }
  await meeting.move("startRun");
  await danas.until(({ name, data }) => name === "run" && data.version === meeting.run().version);
  expect(danas.raw.join("")).not.toContain("forged");
  expect(danas.raw.join("")).not.toContain("alert");
  expect(danas.socket.connected).toBe(true);
  expect(answers).toEqual([]);
  expect(errors).toEqual([{ what: "redis" }]);
  hearing.destroy();
});

test("[R196] what others put on the stream, and nobody can read, keeps nothing from those who tell after it", async () => {
  const [one, two] = [await another(), await another()];
  meeting = await planned(one);
  const danas = await lineOf(dana, two);
  await areOne(one, danas);
  const odd = { nsp: "/", uid: "somebody", type: "3" };
  const deep = `{"a":${"[".repeat(50_000)}${"]".repeat(50_000)}}`;
  const rooms = JSON.stringify([`${tenantId}|${meeting.teamId}`]);
  const tooDeep = `{"packet":{"type":2,"data":["team",${deep}]},"opts":{"rooms":${rooms},"except":[]}}`;
  for (const data of [{}, { data: "{}" }, { data: "{" }, { data: "no JSON" }, { data: tooDeep }]) {
    await asker.xAdd(stream, "*", { ...odd, ...data });
  }
  await meeting.move("startRun");
  await danas.until(({ name, data }) => name === "run" && data.version === meeting.run().version);
});

test("[R196] Redis keeps what was told for a minute, and nothing where no server is there any more", async () => {
  await asker.del(stream);
  await asker.xAdd(stream, "1-1", { old: "message" });
  const [one, two] = [await another(), await another()];
  meeting = await planned(one);
  await areOne(one, await lineOf(dana, two));
  const kept = async () => JSON.stringify(await asker.xRange(stream, "-", "+"));
  // What could not be taken out at the beginning is a quarter of a minute later.
  await expect.poll(kept, { timeout: 25_000 }).not.toContain("old");
  expect(await kept()).toContain(meeting.teamId);
  const left = await asker.pTTL(stream);
  expect(left).toBeGreaterThan(60_000);
  expect(left).toBeLessThanOrEqual(120_000);
});
