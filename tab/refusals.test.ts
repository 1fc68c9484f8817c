// @vitest-environment node
// @vitest-environment node
import { afterEach, beforeEach, expect, test } from "vitest";
import { ana, ben } from "#shared/testing/builders.ts";
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

/** Ana's panel of a meeting on the first step of its run, at the real server over the network. */
async function anasPanel() {
  const meeting = await planned(app);
  await meeting.move("startRun");
  const send = (path: string, init: RequestInit) => fetch(new URL(path, app.url), init);
  const api = createApi(() => Promise.resolve(app.as(ana).token), send);
  const { teamId, runId } = meeting;
  const store = createTeamStore(await api.call("readTeam", { teamId }));
  const newId = () => crypto.randomUUID();
  const calls = createTeamCalls({ api, store, writes: createOwnWrites(), newId }, teamId);
  const bens = () => ({ ...meeting.command(), commandId: newId() });
  const benMoves = () => must(app, ben, "advanceRun", { teamId, runId }, bens());
  return { meeting, store, calls, benMoves };
}

test("when Ben was faster, the server's refusal names him and shows where the team is", async () => {
  const { store, calls, benMoves } = await anasPanel();
  await benMoves();
  expect(await calls.changeRun("advanceRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe("Ben moved the team on.");
  expect(store.snapshot().view.current?.run.stepIndex).toBe(1);
});

test("when Ben was faster, it is said as well of a step that is not shown to all", async () => {
  const { meeting, store, calls, benMoves } = await anasPanel();
  const { stepId } = meeting.here();
  await benMoves();
  expect(await calls.revealStep(stepId)).toBe(false);
  expect(store.snapshot().notice).toBe("Ben moved the team on.");
});

test("where nobody was faster, the server's own reason is said", async () => {
  const { store, calls } = await anasPanel();
  expect(await calls.changeRun("resumeRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe(words.errors.notPaused);
});
