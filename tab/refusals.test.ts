// @vitest-environment node
// @vitest-environment node
import { afterEach, beforeEach, expect, test } from "vitest";
import { ana, ben, chidi } from "#shared/testing/builders.ts";
import { words } from "#shared/words.ts";
import { must, planned } from "../bot/testing/meeting.ts";
import { type TestApp, testApp } from "../bot/testing/test-app.ts";
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
async function aPanel(person = ana) {
  const meeting = await planned(app);
  await meeting.move("startRun");
  const send = (path: string, init: RequestInit) => fetch(new URL(path, app.url), init);
  const api = createApi(() => Promise.resolve(app.as(person).token), send);
  const { teamId, runId } = meeting;
  const store = createTeamStore(await api.call("readTeam", { teamId }));
  const newId = () => crypto.randomUUID();
  const tools = { api, store, writes: createOwnWrites(), newId, now: () => app.clock.now };
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
