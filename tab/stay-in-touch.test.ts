import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { TeamView } from "#shared/views.ts";
import { ApiProblem } from "./api.ts";
import { createServerClock } from "./clock.ts";
import { createOwnWrites } from "./own-writes.ts";
import { stayInTouch } from "./stay-in-touch.ts";
import { createTeamStore } from "./team-store.ts";
import { aLine, aServer } from "./testing/a-server.ts";
import { ana, aRunOnStep, aRunView, aTeamView, ben, monday } from "./testing/a-team-handle.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const onTalk = aTeamView({ current: aRunView({ run: aRunOnStep(0) }) });

function aPanel(view: TeamView = onTalk) {
  const server = aServer({ readTeam: () => view, readTime: () => ({ now: monday }) });
  const line = aLine();
  const store = createTeamStore(view);
  const writes = createOwnWrites();
  const clock = createServerClock(view.now, () => server.api.call("readTime", {}));
  const touch = stayInTouch(
    { api: server.api, store, writes, clock, openLive: line.open },
    view.id,
  );
  const names = () => server.received.map(({ name }) => name);
  const later = (seconds: number) => vi.advanceTimersByTimeAsync(seconds * 1000);
  return { server, line, store, writes, touch, names, later };
}

test("what the line tells is shown, and nothing is asked for while it is up", async () => {
  const { line, store, later, names } = aPanel();
  line.listener().onUp();
  await later(0);
  const before = names().filter((name) => name === "readTeam").length;
  line.listener().onEvent({ name: "run", data: aRunOnStep(1) });
  await later(30);
  expect(store.snapshot().view.current?.run.stepIndex).toBe(1);
  expect(store.snapshot().connection).toBe("live");
  expect(names().filter((name) => name === "readTeam")).toHaveLength(before);
});

test("where the line is down the team is asked for every five seconds", async () => {
  const { server, line, store, later } = aPanel();
  line.listener().onDown();
  await later(1);
  expect(store.snapshot().connection).toBe("asking");
  server.answer.readTeam = () => aTeamView({ current: aRunView({ run: aRunOnStep(2) }) });
  await later(5);
  expect(store.snapshot().view.current?.run.stepIndex).toBe(2);
});

test("where neither the line nor the server answers, the connection is lost until one does", async () => {
  const { server, line, store, later } = aPanel();
  server.cutOff(true);
  line.listener().onDown();
  await later(1);
  expect(store.snapshot().connection).toBe("lost");
  server.cutOff(false);
  line.listener().onUp();
  expect(store.snapshot().connection).toBe("live");
});

test.each([
  ["not-found", "out"],
  ["unauthenticated", "signed-out"],
] as const)(
  "[R176] a member to whom the server says %s is %s, until it answers them again",
  async (code, told) => {
    const { server, line, store, later } = aPanel();
    server.answer.readTeam = () => {
      throw new ApiProblem(code, "Refused.");
    };
    line.listener().onDown();
    await later(1);
    expect(store.snapshot().connection).toBe(told);
    expect(store.snapshot().view.current?.run.id).toBe("run-1");
    await later(60);
    expect(store.snapshot().connection).toBe(told);
    server.answer.readTeam = () => onTalk;
    await later(5);
    expect(store.snapshot().connection).toBe("asking");
  },
);

test("[R176] who is shut out while the line is still up is told so, and when they are back", async () => {
  const { server, line, store, later } = aPanel();
  server.answer.readTeam = () => {
    throw new ApiProblem("not-found", "Refused.");
  };
  line.listener().onUp();
  await later(1);
  expect(store.snapshot().connection).toBe("out");
  server.answer.readTeam = () => onTalk;
  await later(2);
  expect(store.snapshot().connection).toBe("live");
});

test("[R176] who is shut out asks every second for half a minute, and then every five, whether the line is up or not", async () => {
  for (const isUp of [true, false]) {
    const { server, line, names, later, touch } = aPanel();
    server.answer.readTeam = () => {
      throw new ApiProblem("not-found", "Refused.");
    };
    if (isUp) line.listener().onUp();
    else line.listener().onDown();
    await later(40);
    const before = names().filter((name) => name === "readTeam").length;
    await later(60);
    expect(names().filter((name) => name === "readTeam")).toHaveLength(before + 12);
    touch.close();
  }
});

test("[R176] who was told so at a press is told as well that they are back, though nothing else is new", async () => {
  const { line, store, later } = aPanel();
  line.listener().onUp();
  await later(2);
  store.connect("out");
  await later(2);
  expect(store.snapshot().connection).toBe("live");
});

test("coming back reads what was missed, and the clock is measured again", async () => {
  const { server, line, store, later, names } = aPanel();
  server.answer.readTeam = () => aTeamView({ current: aRunView({ run: aRunOnStep(3) }) });
  line.listener().onUp();
  await later(0);
  expect(store.snapshot().view.current?.run.stepIndex).toBe(3);
  expect(names().filter((name) => name === "readTime")).toHaveLength(3);
});

test("[R161] the clock is measured soon, and every minute", async () => {
  const { names, later } = aPanel();
  const asked = () => names().filter((name) => name === "readTime").length;
  await later(2);
  expect(asked()).toBe(3);
  await later(59);
  expect(asked()).toBe(6);
});

test("[R161] a panel that was cut off is up to date a second after the server can be reached", async () => {
  const { server, line, store, later } = aPanel();
  server.cutOff(true);
  line.listener().onDown();
  await later(100);
  server.answer.readTeam = () => aTeamView({ current: aRunView({ run: aRunOnStep(2) }) });
  server.cutOff(false);
  await later(1);
  expect(store.snapshot().view.current?.run.stepIndex).toBe(2);
});

test("[R161] where sockets stay blocked the team is asked for every five seconds after a while", async () => {
  const { line, later, names } = aPanel();
  const asked = () => names().filter((name) => name === "readTeam").length;
  line.listener().onDown();
  await later(40);
  const before = asked();
  await later(50);
  expect(asked() - before).toBe(10);
});

test("news about the team, and a step that was shown, are read whole", async () => {
  const { server, line, store, later } = aPanel();
  server.answer.readTeam = () => aTeamView({ members: [ana, ben], now: monday + 1 });
  server.answer.readRun = () => aRunView({ run: aRunOnStep(0) });
  line.listener().onEvent({ name: "team", data: { teamId: "team-1" } });
  await later(0);
  expect(store.snapshot().view.members).toEqual([ana, ben]);
  const sealed = { write: { notes: [], dots: [], ready: false, sealed: true, changes: 0 } };
  const shown = aRunOnStep(1, {
    version: 7,
    lastChange: { verb: "reveal", by: "ana", at: 2, version: 1 },
  });
  server.answer.readTeam = () => aTeamView({ current: aRunView({ run: shown, mine: sealed }) });
  line.listener().onEvent({ name: "run", data: shown });
  await later(0);
  expect(store.snapshot().view.current?.mine).toEqual(sealed);
});

test("what was missed is asked for until it was read, though the line is up again", async () => {
  const { server, line, store, later } = aPanel();
  server.answer.readTeam = () => aTeamView({ current: aRunView({ run: aRunOnStep(3) }) });
  server.cutOff(true);
  line.listener().onUp();
  await later(1);
  expect(store.snapshot().view.current?.run.stepIndex).toBe(0);
  server.cutOff(false);
  await later(5);
  expect(store.snapshot().view.current?.run.stepIndex).toBe(3);
});

test("news that come while the team is being read are read after that", async () => {
  const { server, line, store, names, later } = aPanel();
  let answerNow: (view: TeamView) => void = () => undefined;
  server.answer.readTeam = () =>
    new Promise<TeamView>((resolve) => {
      answerNow = resolve;
    });
  line.listener().onUp();
  await later(0);
  line.listener().onEvent({ name: "team", data: { teamId: "team-1" } });
  server.answer.readTeam = () => ({ ...onTalk, members: [ana, ben], now: monday + 1 });
  answerNow(onTalk);
  await later(0);
  expect(store.snapshot().view.members).toEqual([ana, ben]);
  await later(30);
  expect(names().filter((name) => name === "readTeam")).toHaveLength(2);
});

test("a run whose end was missed is read, so that its end is shown", async () => {
  const { server, line, store, later } = aPanel();
  server.answer.readTeam = () => aTeamView({ now: monday + 1 });
  server.answer.readRun = () => aRunView({ run: aRunOnStep(3, { version: 9, state: "ended" }) });
  line.listener().onUp();
  await later(0);
  expect(store.snapshot().view.current).toBeUndefined();
  expect(store.snapshot().ended?.run.version).toBe(9);
});

test("an answer that was on its way while a note was written does not take the note away", async () => {
  const { server, line, store, writes, later } = aPanel();
  const mine = { talk: { notes: [], dots: [], ready: true, sealed: false, changes: 0 } };
  store.hear((heard) => ({ ...heard, mine: { "run-1": mine } }));
  let answerNow: (view: TeamView) => void = () => undefined;
  server.answer.readTeam = () =>
    new Promise<TeamView>((resolve) => {
      answerNow = resolve;
    });
  line.listener().onUp();
  await writes.inOrder(() => Promise.resolve());
  answerNow(onTalk);
  await later(0);
  expect(store.snapshot().view.current?.mine).toEqual(mine);
});

test("a panel that is closed asks for nothing any more", async () => {
  const { line, touch, names, later } = aPanel();
  touch.close();
  await later(120);
  expect(line.isOpen()).toBe(false);
  expect(names()).toEqual([]);
});
