// @vitest-environment node
// @vitest-environment node
import { afterEach, beforeEach, expect, test } from "vitest";
import { leave, teamKey } from "#shared/team.ts";
import { ana, ben, chidi } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { must, planned } from "../bot/testing/meeting.ts";
import { type TestApp, tenantId, testApp } from "../bot/testing/test-app.ts";
import { createApi } from "./api.ts";
import { createOwnWrites } from "./own-writes.ts";
import { createTeamCalls } from "./team-calls.ts";
import { createTeamStore } from "./team-store.ts";

let app: TestApp;
beforeEach(async () => {
  app = await testApp();
});
afterEach(() => app.close());

/** Somebody's panel of a meeting on the first step of its run, at the real server over the network. */
async function aPanel(person = ana, getToken = async () => app.as(person).token) {
  const meeting = await planned(app);
  await meeting.move("startRun");
  const send = (path: string, init: RequestInit) => fetch(new URL(path, app.url), init);
  const api = createApi(getToken, send);
  const { teamId, runId } = meeting;
  const store = createTeamStore(await api.call("readTeam", { teamId }));
  const newId = () => crypto.randomUUID();
  const now = () => app.clock.now;
  const tools = {
    api,
    store,
    writes: createOwnWrites(),
    newId,
    me: person,
    now,
    isOpen: () => true,
  };
  const calls = createTeamCalls(tools, teamId);
  const bens = () => ({ ...meeting.command(), commandId: newId() });
  const benMoves = () => must(app, ben, "advanceRun", { teamId, runId }, bens());
  return { meeting, store, calls, benMoves };
}

test("when Ben was faster, the server's refusal names him and shows where the team is", async () => {
  const { store, calls, benMoves } = await aPanel();
  await benMoves();
  expect(await calls.changeRun("advanceRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe("Ben moved the team on.");
  expect(store.snapshot().view.current?.run.stepIndex).toBe(1);
});

test("when Ben was faster, it is said as well of a step that is not shown to all", async () => {
  const { meeting, store, calls, benMoves } = await aPanel();
  const { stepId } = meeting.here();
  await benMoves();
  expect(await calls.revealStep(stepId)).toBe(false);
  expect(store.snapshot().notice).toBe("Ben moved the team on.");
});

test("[R271] who pressed the same in another window has what they wanted, and reads no refusal", async () => {
  const { meeting, store, calls } = await aPanel();
  const params = { teamId: meeting.teamId, runId: meeting.runId };
  await must(app, ana, "advanceRun", params, { ...meeting.command(), commandId: "elsewhere" });
  expect(await calls.changeRun("advanceRun", {})).toBe(true);
  expect(store.snapshot().notice).toBeUndefined();
  expect(store.snapshot().view.current?.run.stepIndex).toBe(1);
});

test.each(["extendRun", "advanceRun"] as const)(
  "[R271] where they had added time there, %s says that it was they, and changes nothing",
  async (name) => {
    const { meeting, store, calls } = await aPanel();
    const params = { teamId: meeting.teamId, runId: meeting.runId };
    const body = { ...meeting.command(), commandId: "elsewhere", minutes: 5 };
    const { version } = await must(app, ana, "extendRun", params, body);
    const extra = name === "extendRun" ? { minutes: 5 } : {};
    expect(await calls.changeRun(name, extra as { minutes: number })).toBe(false);
    expect(store.snapshot().notice).toBe(words.panel.youDid);
    expect(store.snapshot().view.current?.run.version).toBe(version);
  },
);

test("[R280] what is refused though they saw what they did last is no second press, and the reason is said", async () => {
  const { store, calls } = await aPanel();
  expect(await calls.changeRun("pauseRun", {})).toBe(true);
  expect(await calls.changeRun("resumeRun", {})).toBe(true);
  expect(await calls.changeRun("resumeRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe(words.errors.notPaused);
});

test("where nobody was faster, the server's own reason is said", async () => {
  const { store, calls } = await aPanel();
  expect(await calls.changeRun("resumeRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe(words.errors.notPaused);
});

test("[R137] whoever has led until just now reads who leads, and that nothing is lost", async () => {
  const { meeting, store, calls } = await aPanel();
  const params = { teamId: meeting.teamId, runId: meeting.runId };
  await must(app, chidi, "handOverRun", params, { ...meeting.command(), toId: chidi.userId });
  expect(await calls.changeRun("advanceRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe(words.panel.leadsNow("Chidi"));
  expect(store.snapshot().view.current?.run.facilitatorId).toBe("chidi");
});

test("[R137] so does whoever led next and may not move the run any more", async () => {
  const { meeting, store, calls } = await aPanel(ben);
  const params = { teamId: meeting.teamId, runId: meeting.runId };
  await must(app, chidi, "handOverRun", params, { ...meeting.command(), toId: chidi.userId });
  expect(await calls.changeRun("advanceRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe(words.panel.leadsNow("Chidi"));
});

test("whoever was only handed the lead reads who did that", async () => {
  const { meeting, store, calls } = await aPanel(ben);
  const params = { teamId: meeting.teamId, runId: meeting.runId };
  await must(app, ana, "handOverRun", params, { ...meeting.command(), toId: ben.userId });
  expect(await calls.changeRun("advanceRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe(words.panel.did.handOver("Ana"));
});

test("[R176] whoever was taken out of the team hears it at their next press, and again that they are back", async () => {
  const { meeting, store, calls } = await aPanel(chidi);
  const { stepId } = meeting.here();
  const key = teamKey(tenantId, meeting.teamId);
  const before = await app.store.read(key);
  await app.store.update(key, (team) => leave(team, chidi.userId, app.clock.now));
  expect(await calls.setReady(stepId, true)).toBe(false);
  expect(store.snapshot()).toMatchObject({ connection: "out", notice: words.panel.notSentOut });
  await app.store.update(key, (team) => ({ ...team, members: before.members }));
  expect(await calls.setReady(stepId, true)).toBe(true);
});

test("[R176] whoever has no good token any more is told what to do, and the same press goes once they have", async () => {
  let token = app.as(chidi).token;
  const { meeting, store, calls } = await aPanel(chidi, async () => token);
  const good = token;
  token = "run.out.token";
  const { stepId } = meeting.here();
  expect(await calls.setReady(stepId, true)).toBe(false);
  const { notSentOut } = words.panel;
  expect(store.snapshot()).toMatchObject({ connection: "signed-out", notice: notSentOut });
  token = good;
  expect(await calls.setReady(stepId, true)).toBe(true);
});
