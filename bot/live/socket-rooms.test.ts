import { randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Run } from "#shared/run.ts";
import { leave, teamKey } from "#shared/team.ts";
import { ana, ben, chidi, dana, everybody } from "#shared/testing/builders.ts";
import { type Heard, type Listener, listen, Refused } from "../testing/listener.ts";
import { must, planned } from "../testing/meeting.ts";
import {
  conversationId,
  rosterOf,
  type TestApp,
  tenantId,
  testApp,
  tokenFor,
} from "../testing/test-app.ts";

const otherRoom = "19:other@thread.v2";
const fay = { userId: "fay", name: "Fay" };

let app: TestApp;
let opened: Listener[];
beforeEach(async () => {
  opened = [];
  const rosters = rosterOf({ [conversationId]: everybody, [otherRoom]: [fay, ana] });
  app = await testApp({ rosters });
});
afterEach(async () => {
  for (const listener of opened) listener.close();
  await app.close();
});

async function listening(...[auth, headers]: [object, Record<string, string>?]): Promise<Listener> {
  const listener = await listen(app, { ...auth }, headers);
  opened.push(listener);
  return listener;
}

const runsIn = (heard: readonly Heard[]) =>
  heard.flatMap((message) => (message.name === "run" ? [message.data] : []));

test("a member hears of runs, counts, commitments and the team, each as the API answers it", async () => {
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
  const { heard, until } = await listening({ token: tokenFor(dana), teamId });
  const meeting = await planned(app);
  await meeting.goTo("write");
  const note = { ...meeting.here(), noteId: "n-1" };
  const { counts } = await must(app, ben, "writeNote", note, { text: "The printer" });
  expect((await until(({ name }) => name === "counts")).data).toEqual(counts);
  const params = { teamId, commitmentId: "c-1" };
  const body = { runId: meeting.runId, text: "Ask", ownerId: "ana", dueOn: "2026-01-12" };
  const commitment = await must(app, ana, "promiseCommitment", params, body);
  expect((await until(({ name }) => name === "commitment")).data).toEqual(commitment);
  const ended = await meeting.move("endRun");
  expect((await until(({ name }) => name === "team")).data).toEqual({ teamId });
  expect(runsIn(heard).at(-1)).toEqual(ended);
  expect(runsIn(heard).map(({ version }) => version)).toEqual([1, 2, 3, 4]);
});

test("whoever is not a member, or does not say who they are, is refused and hears nothing", async () => {
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
  const old = tokenFor(ana, tenantId, Date.now() - 1);
  const refused: readonly (readonly [string, object])[] = [
    ["unauthenticated", { teamId }],
    ["unauthenticated", { teamId, token: "" }],
    ["unauthenticated", { teamId, token: `${tokenFor(ana)}x` }],
    ["unauthenticated", { teamId, token: old }],
    ["unauthenticated", { teamId, token: [tokenFor(ana), "x"] }],
    ["refused", { teamId, token: { toString: 1 } }],
    ["not-found", { teamId, token: tokenFor(fay) }],
    ["not-found", { teamId, token: tokenFor(ana, "fabrikam") }],
    ["not-found", { teamId: randomUUID(), token: tokenFor(ana) }],
    ["refused", { teamId: "a|b", token: tokenFor(ana) }],
    ["refused", { teamId: [teamId], token: tokenFor(ana) }],
    ["refused", { token: tokenFor(ana) }],
  ];
  for (const [why, auth] of refused) {
    await expect(listen(app, { ...auth })).rejects.toThrow(new Refused(why));
  }
  expect((await must(app, ana, "readTeam", { teamId })).id).toBe(teamId);
  expect(app.logged).toEqual([]);
});

test("[R173] whoever is taken out while their line is being opened does not keep it", async () => {
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
  const { store, live } = app.ports;
  const { read } = store;
  store.read = async (key) => {
    store.read = read;
    const withDana = await read(key);
    await store.update(teamKey(tenantId, teamId), (team) => leave(team, "dana", app.clock.now));
    live.expel(tenantId, teamId, "dana");
    return withDana;
  };
  const { socket } = await listening({ token: tokenFor(dana), teamId });
  await expect.poll(() => socket.connected).toBe(false);
});

test("a member of another team hears nothing of this one", async () => {
  const other = await must(app, fay, "openTeam", {}, { conversationId: otherRoom });
  const fays = await listening({ token: tokenFor(fay), teamId: other.id });
  const meeting = await planned(app);
  const danas = await listening({ token: tokenFor(dana), teamId: meeting.teamId });
  const run = await meeting.move("startRun");
  await danas.until(({ name }) => name === "run");
  const theirs = await planned(app, otherRoom).catch(() => undefined);
  expect(theirs).toBeUndefined();
  await fays.until(({ name }) => name === "run");
  expect(runsIn(fays.heard).map(({ teamId }) => teamId)).toEqual([other.id]);
  expect(fays.raw.join("")).not.toContain(run.id);
  expect(fays.raw.join("")).not.toContain(meeting.teamId);
});

test("a page of another site cannot open a socket, this server's own can", async () => {
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
  const auth = { teamId, token: tokenFor(ana) };
  const { host } = new URL(app.url);
  for (const origin of ["https://evil.example", `https://${host}.evil.example`, "null", "x"]) {
    await expect(listen(app, auth, { origin })).rejects.toThrow(Refused);
  }
  await listening(auth, { origin: app.url });
});

test("a hundred writes are at most four messages of counts a second, and the last one is right", async () => {
  const meeting = await planned(app);
  await meeting.goTo("write");
  const { heard, until } = await listening({ token: tokenFor(dana), teamId: meeting.teamId });
  const began = performance.now();
  for (let n = 0; n < 100; n++) {
    const person = everybody[n % 5] ?? ana;
    await must(app, person, "setReady", meeting.here(), { ready: n < 95 || n % 2 === 0 });
    await new Promise((resolve) => setTimeout(resolve, 6));
  }
  await until((message) => message.name === "counts" && message.data.ready === 2);
  const seconds = (performance.now() - began) / 1_000;
  const counts = heard.filter(({ name }) => name === "counts");
  expect(counts.length).toBeGreaterThan(1);
  expect(counts.length).toBeLessThanOrEqual(4 * seconds + 1);
});

test("counts of one step do not take the place of another step's", async () => {
  const meeting = await planned(app);
  await meeting.goTo("write");
  const shown = meeting.here();
  await must(app, ben, "writeNote", { ...shown, noteId: "n-1" }, { text: "The printer" });
  await meeting.move("revealStep");
  await meeting.goTo("vote");
  const { until } = await listening({ token: tokenFor(dana), teamId: meeting.teamId });
  await Promise.all([
    must(app, chidi, "setReady", shown, { ready: true }),
    must(app, chidi, "setReady", meeting.here(), { ready: true }),
  ]);
  for (const { stepId } of [shown, meeting.here()]) {
    await until(({ name, data }) => name === "counts" && data.stepId === stepId);
  }
});

test("a socket is closed when its token expires, and not before", async () => {
  const { id: teamId } = await must(app, ana, "openTeam", {}, { conversationId });
  const long = await listening({ teamId, token: tokenFor(ben, tenantId, Date.now() + 1e11) });
  const expiresAt = Date.now() + 400;
  const short = await listening({ teamId, token: tokenFor(ana, tenantId, expiresAt) });
  const why = await new Promise((closed) => short.socket.once("disconnect", closed));
  expect(why).toBe("io server disconnect");
  expect(Date.now()).toBeGreaterThanOrEqual(expiresAt - 5);
  expect(long.socket.connected).toBe(true);
});

test("a panel that was away reads the newest run when it comes back, and hears what follows", async () => {
  const meeting = await planned(app);
  await meeting.move("startRun");
  const auth = { token: tokenFor(chidi), teamId: meeting.teamId };
  const before = await listening(auth);
  before.socket.io.engine.close();
  const missed = await meeting.move("advanceRun");
  const after = await listening(auth);
  const { current } = await must(app, chidi, "readTeam", { teamId: meeting.teamId });
  expect(current?.run).toEqual(missed);
  const next = await meeting.move("advanceRun");
  await after.until(({ name, data }) => name === "run" && (data as Run).version === next.version);
  expect(runsIn(before.heard)).toEqual([]);
});

test("the versions that one server tells a socket never go back, whoever presses what", async () => {
  const meeting = await planned(app);
  let run = await meeting.move("startRun");
  const { heard, until } = await listening({ token: tokenFor(dana), teamId: meeting.teamId });
  for (let round = 0; round < 40; round++) {
    const answers = await Promise.all(
      [ana, ben, ana].map((person) =>
        app.as(person).call("extendRun", meeting.here(), {
          commandId: randomUUID(),
          expectedVersion: run.version,
          minutes: 1,
        }),
      ),
    );
    run = answers.find(({ status }) => status === 200)?.reply ?? run;
  }
  await until(({ name, data }) => name === "run" && (data as Run).version === run.version);
  const versions = runsIn(heard).map(({ version }) => version);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  expect(new Set(versions).size).toBe(40);
});

test("whatever a socket sends changes nothing and harms nobody", async () => {
  const meeting = await planned(app);
  const auth = { token: tokenFor(dana), teamId: meeting.teamId };
  const danas = await listening(auth);
  const bens = await listening({ token: tokenFor(ben), teamId: meeting.teamId });
  bens.socket.emit("run", { ...meeting.run(), version: 99 });
  bens.socket.emit("join", meeting.teamId);
  bens.socket.io.engine.write('2["__proto__",{"__proto__":{"polluted":true}}]');
  bens.socket.io.engine.write("9not a packet");
  const tooMuch = await listening(auth);
  tooMuch.socket.emit("run", "x".repeat(20_000));
  await new Promise((closed) => tooMuch.socket.once("disconnect", closed));
  const run = await meeting.move("startRun");
  await danas.until(({ name, data }) => name === "run" && (data as Run).version === run.version);
  expect(runsIn(danas.heard)).toEqual([run]);
  expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  expect(app.logged).toEqual([]);
});
