// @vitest-environment node
import { expect, test, vi } from "vitest";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "./api.ts";
import { hearRun } from "./merge.ts";
import { createOwnWrites } from "./own-writes.ts";
import { createTeamCalls } from "./team-calls.ts";
import { createTeamStore } from "./team-store.ts";
import { aServer, type ServerInTest } from "./testing/a-server.ts";
import {
  aCommitment,
  ana,
  aRoundView,
  aRunOnStep,
  aRunView,
  aTeamView,
  ben,
  eli,
  monday,
} from "./testing/a-team-handle.ts";

function aPanel(server: ServerInTest, run: Run = aRunOnStep(0), isOpen = () => true) {
  const store = createTeamStore(aTeamView({ current: aRunView({ run }) }));
  let made = 0;
  const newId = () => `id-${++made}`;
  const tools = {
    api: server.api,
    store,
    writes: createOwnWrites(),
    newId,
    me: ana,
    now: () => monday,
    isOpen,
  };
  return { store, calls: createTeamCalls(tools, "team-1") };
}

function movedOnBy(userId: string): ApiProblem {
  const lastChange = { verb: "advance", by: userId, at: 1, version: 3 } as const;
  const current = aRunOnStep(1, { version: 3, lastChange });
  return new ApiProblem("conflict", words.errors.movedOn, { current });
}

test("a change of the run names the version that was seen and an id of its own", async () => {
  const server = aServer({ advanceRun: () => aRunOnStep(1) });
  const { calls, store } = aPanel(server);
  expect(await calls.changeRun("advanceRun", {})).toBe(true);
  expect(server.received[0]?.body).toEqual({ commandId: "id-1", expectedVersion: 2 });
  expect(store.snapshot().view.current?.run.stepIndex).toBe(1);
});

test("[R237] a press is drawn for what it changed, and not once more for having been applied", async () => {
  const server = aServer({ advanceRun: () => aRunOnStep(1, { version: 3 }) });
  const { calls, store } = aPanel(server);
  const drawn = vi.fn<() => void>();
  store.subscribe(drawn);
  await calls.changeRun("advanceRun", {});
  expect(drawn).toHaveBeenCalledTimes(1);
});

test("showing a step names the step", async () => {
  const server = aServer({ revealStep: () => aRunOnStep(1) });
  await aPanel(server, aRunOnStep(1)).calls.revealStep("write");
  expect(server.received[0]?.params).toMatchObject({ runId: "run-1", stepId: "write" });
});

test("whoever was faster is named, and the panel shows where the team is now", async () => {
  const server = aServer({
    advanceRun: () => {
      throw movedOnBy(ben.userId);
    },
  });
  const { calls, store } = aPanel(server);
  expect(await calls.changeRun("advanceRun", {})).toBe(false);
  expect(store.snapshot().notice).toBe("Ben moved the team on.");
  expect(store.snapshot().view.current?.run.stepIndex).toBe(1);
});

test("where whoever was faster is not in the team, nobody is named", async () => {
  const server = aServer({
    advanceRun: () => {
      throw movedOnBy("somebody-else");
    },
  });
  const { calls, store } = aPanel(server);
  await calls.changeRun("advanceRun", {});
  expect(store.snapshot().notice).toBe(words.errors.movedOn);
});

test("a late note makes no one faster: the server's own reason is said", async () => {
  const lastChange = { verb: "start", by: ben.userId, at: 1, version: 2 } as const;
  const current = aRunOnStep(0, { version: 9, lastChange });
  const server = aServer({
    resumeRun: () => {
      throw new ApiProblem("conflict", words.errors.notPaused, { current });
    },
  });
  const { calls, store } = aPanel(server);
  await calls.changeRun("resumeRun", {});
  expect(store.snapshot().notice).toBe(words.errors.notPaused);
});

test("another refusal is said in the server's words, and the next success clears it", async () => {
  const server = aServer({
    promiseCommitment: () => {
      throw new ApiProblem("conflict", words.errors.runEnded);
    },
  });
  const { calls, store } = aPanel(server);
  expect(
    await calls.promise("run-1", "c-1", {
      text: "Bring cake",
      ownerId: eli.userId,
      dueOn: "2026-01-09",
    }),
  ).toBe(false);
  expect(store.snapshot().notice).toBe(words.errors.runEnded);
  server.answer.promiseCommitment = () => aCommitment();
  expect(
    await calls.promise("run-1", "c-1", {
      text: "Bring cake",
      ownerId: eli.userId,
      dueOn: "2026-01-09",
    }),
  ).toBe(true);
  expect(store.snapshot().notice).toBeUndefined();
});

test("without an answer the panel says that nothing was sent", async () => {
  const server = aServer();
  server.cutOff(true);
  const { calls, store } = aPanel(server);
  expect(await calls.setReady("talk", true)).toBe(false);
  expect(store.snapshot().notice).toBe(words.panel.notSent);
});

test("what somebody else planned at the same time is shown in place of the own plan", async () => {
  const current = aRunOnStep(0, { id: "bens", plannedAt: 9e12, state: "planned" });
  const server = aServer({
    planRun: () => {
      throw new ApiProblem("conflict", words.errors.runInProgress, { current });
    },
  });
  const { calls, store } = aPanel(server);
  expect(await calls.planRun({ actionId: "humour-workshop" })).toBe(false);
  expect(store.snapshot().view.current?.run.id).toBe("bens");
});

test("who planned the same twice has what they wanted, and reads nothing of a refusal", async () => {
  const meant = { actionId: "humour-workshop", length: "full" as const };
  const lastChange = { verb: "plan" as const, by: ana.userId, at: 9e12, version: 1 };
  const planned = aRunOnStep(0, { ...meant, plannedAt: 9e12, state: "planned", lastChange });
  let current = planned;
  const server = aServer({
    planRun: () => {
      throw new ApiProblem("conflict", words.errors.runInProgress, { current });
    },
  });
  const { calls, store } = aPanel(server);
  expect(await calls.planRun(meant)).toBe(true);
  expect(store.snapshot().notice).toBeUndefined();
  expect(store.snapshot().view.current?.run.id).toBe(planned.id);
  for (const other of [
    { lastChange: { ...lastChange, by: ben.userId } },
    { length: "short" as const },
    { actionId: "another" },
  ]) {
    current = { ...planned, ...other };
    expect(await calls.planRun(meant)).toBe(false);
    expect(store.snapshot().notice).toBe(words.errors.runInProgress);
  }
});

test("notes travel one after another, so that a late answer never hides a newer note", async () => {
  const waiting: (() => void)[] = [];
  const mine = (count: number) => ({
    write: { notes: [], dots: [], ready: false, sealed: count > 1, changes: 0 },
  });
  let written = 0;
  const server = aServer({
    writeNote: async () => {
      await new Promise<void>((go) => waiting.push(go));
      written += 1;
      return aRunView({ run: aRunOnStep(1), mine: mine(written) });
    },
  });
  const { calls, store } = aPanel(server, aRunOnStep(1));
  const both = [calls.writeNote("write", "n1", "One"), calls.writeNote("write", "n2", "Two")];
  await Promise.resolve();
  await Promise.resolve();
  expect(waiting).toHaveLength(1);
  waiting[0]?.();
  await both[0];
  waiting[1]?.();
  await both[1];
  expect(store.snapshot().view.current?.mine).toEqual(mine(2));
});

test("a note that was refused does not keep the next one from being sent", async () => {
  const server = aServer({
    writeNote: ({ params }) => {
      if (JSON.stringify(params).includes("n1")) throw new ApiProblem("invalid", "Too long.");
      return aRunView();
    },
  });
  const { calls } = aPanel(server);
  const first = calls.writeNote("talk", "n1", "One");
  expect(await calls.writeNote("talk", "n2", "Two")).toBe(true);
  expect(await first).toBe(false);
});

test("a run that has just ended stays until it is dismissed", async () => {
  const server = aServer({ endRun: () => aRunOnStep(3, { version: 8, state: "ended" }) });
  const { calls, store } = aPanel(server, aRunOnStep(3));
  await calls.changeRun("endRun", {});
  expect(store.snapshot().view.current).toBeUndefined();
  expect(store.snapshot().ended?.run.id).toBe("run-1");
  store.dismissEnded();
  expect(store.snapshot().ended).toBeUndefined();
});

test("an action that was dropped before it started leaves no screen behind", async () => {
  const { startedAt: _, ...planned } = aRunOnStep(0, { version: 3, state: "ended" });
  const server = aServer({ endRun: () => planned });
  const { calls, store } = aPanel(server, aRunOnStep(0, { state: "planned" }));
  await calls.changeRun("endRun", {});
  expect(store.snapshot().ended).toBeUndefined();
});

const sheet = { choices: { "openness-tell-early": 4 }, commandId: "sending-1", isSaved: false };

test("the round that a run opens is shown in the team from then on", async () => {
  const server = aServer({ openRound: () => ({ round: aRoundView() }) });
  const { calls, store } = aPanel(server);
  expect(await calls.openRound("run-1")).toEqual({ round: aRoundView() });
  expect(store.snapshot().view.round).toEqual(aRoundView());
});

test("where the team is not at its pulse, the step that it is on is shown, and the reason is the asker's", async () => {
  const current = aRunOnStep(1, { version: 9 });
  const server = aServer({
    openRound: () => {
      throw new ApiProblem("conflict", words.errors.notInPulse, { current });
    },
  });
  const { calls, store } = aPanel(server);
  await expect(calls.openRound("run-1")).rejects.toThrow(words.errors.notInPulse);
  expect(store.snapshot().view.current?.run.stepIndex).toBe(1);
  expect(store.snapshot().notice).toBeUndefined();
});

test("an answer goes with its own command, and nothing of it stays in what the panel knows", async () => {
  const server = aServer({ answerRound: () => ({ saved: true }) });
  const { calls, store } = aPanel(server);
  const before = JSON.stringify(store.heard());
  expect(await calls.answerRound("round-1", sheet)).toEqual({ saved: true });
  expect(server.received).toEqual([
    {
      name: "answerRound",
      params: { teamId: "team-1", roundId: "round-1" },
      body: { commandId: "sending-1", answer: sheet.choices },
    },
  ]);
  expect(JSON.stringify(store.heard())).toBe(before);
});

test("an answer that is not saved comes back with the reason", async () => {
  const server = aServer({
    answerRound: () => {
      throw new ApiProblem("conflict", words.errors.roundClosed);
    },
  });
  const { calls } = aPanel(server);
  expect(await calls.answerRound("round-1", sheet)).toEqual({ refused: words.errors.roundClosed });
  server.cutOff(true);
  expect(await calls.answerRound("round-1", sheet)).toEqual({ refused: words.panel.notSent });
});

test("[R153] what is written carries when it was meant, later than all that is known of it", async () => {
  const contribution = { notes: [], dots: [], ready: false, sealed: false, changes: 1 };
  const mine = { vote: { ...contribution, meantAt: { dots: monday + 50 } } };
  const server = aServer({
    placeDots: () => aRunView({ run: aRunOnStep(2), mine }),
    setReady: () => aRunView({ run: aRunOnStep(2), mine }),
    writeNote: () => aRunView({ run: aRunOnStep(2), mine }),
  });
  const { calls } = aPanel(server, aRunOnStep(2));
  await calls.placeDots("vote", ["n-1"]);
  await calls.placeDots("vote", []);
  await calls.setReady("vote", true);
  await calls.writeNote("write", "n-1", "Typed before", monday - 9.6);
  expect(server.received.map(({ body }) => body)).toEqual([
    { dots: ["n-1"], at: monday, over: 0 },
    { dots: [], at: monday + 51, over: monday + 50 },
    { ready: true, at: monday + 52 },
    { text: "Typed before", at: monday - 10 },
  ]);
});

const voted = (dots: string[], at: number) =>
  aRunView({
    run: aRunOnStep(2),
    mine: {
      vote: { notes: [], dots, ready: false, sealed: false, changes: 1, meantAt: { dots: at } },
    },
  });

test("[R174] dots that were refused as another window has newer ones give way to those", async () => {
  const server = aServer({
    placeDots: () => {
      throw new ApiProblem("conflict", words.errors.dotsElsewhere);
    },
    readTeam: () => aTeamView({ current: voted(["n-2", "n-2"], monday + 5) }),
  });
  const { calls, store } = aPanel(server, aRunOnStep(2));
  expect(await calls.placeDots("vote", ["n-1"])).toBe(false);
  expect(store.snapshot().view.current?.mine["vote"]?.dots).toEqual(["n-2", "n-2"]);
  expect(store.snapshot().notice).toBe(words.errors.dotsElsewhere);
  server.answer.placeDots = () => voted(["n-2"], monday + 6);
  await calls.placeDots("vote", ["n-2"]);
  expect(server.received.at(-1)?.body).toMatchObject({ dots: ["n-2"], over: monday + 5 });
});

test("[R174] dots that are pressed right after others have seen those", async () => {
  const server = aServer({ placeDots: () => voted(["n-1"], monday) });
  const { calls } = aPanel(server, aRunOnStep(2));
  await Promise.all([calls.placeDots("vote", ["n-1"]), calls.placeDots("vote", [])]);
  expect(server.received.map(({ body }) => body)).toEqual([
    { dots: ["n-1"], at: monday, over: 0 },
    { dots: [], at: monday + 1, over: monday },
  ]);
});

test("dots that are pressed while the server cannot be reached are sent once it can, as they were", async () => {
  vi.useFakeTimers();
  const server = aServer({ placeDots: () => voted(["n-1"], monday) });
  server.cutOff(true);
  const { calls, store } = aPanel(server, aRunOnStep(2));
  const placed = calls.placeDots("vote", ["n-1"]);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(store.snapshot().notice).toBe(words.panel.dotsWait);
  server.cutOff(false);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await placed).toBe(true);
  expect(server.received.map(({ body }) => body)).toEqual([{ dots: ["n-1"], at: monday, over: 0 }]);
  expect(store.snapshot().notice).toBeUndefined();
  vi.useRealTimers();
});

test("a panel that was closed sends nothing any more that waited", async () => {
  vi.useFakeTimers();
  const server = aServer({ placeDots: () => voted(["n-1"], monday) });
  server.cutOff(true);
  let isOpen = true;
  const { calls } = aPanel(server, aRunOnStep(2), () => isOpen);
  const placed = calls.placeDots("vote", ["n-1"]);
  await vi.advanceTimersByTimeAsync(2_500);
  isOpen = false;
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await placed).toBe(false);
  vi.useRealTimers();
});

test("[R176] whoever was taken out of the team is told so at their next press", async () => {
  const { calls, store } = aPanel(aServer(), aRunOnStep(1));
  expect(await calls.writeNote("write", "n-1", "Not lost")).toBe(false);
  expect(store.snapshot().connection).toBe("out");
  expect(store.snapshot().notice).toBe(words.panel.notSentOut);
});

test("[R179] what was said of a press goes when the team is elsewhere, and not before", async () => {
  const server = aServer();
  server.cutOff(true);
  const { calls, store } = aPanel(server, aRunOnStep(1));
  await calls.setReady("write", true);
  store.hear((heard) => hearRun(heard, aRunOnStep(1, { version: 8 })));
  expect(store.snapshot().notice).toBe(words.panel.notSent);
  store.hear((heard) => hearRun(heard, aRunOnStep(2, { version: 9 })));
  expect(store.snapshot().notice).toBeUndefined();
});
