// @vitest-environment node
import { expect, test } from "vitest";
import type { TurnsView } from "#shared/turns/turns-view.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "./api.ts";
import { createOwnWrites } from "./own-writes.ts";
import { createTeamCalls } from "./team-calls.ts";
import { createTeamStore } from "./team-store.ts";
import { aServer, type ServerInTest } from "./testing/a-server.ts";
import { ana, aTeamView, ben, monday } from "./testing/a-team-handle.ts";

const noTurns: TurnsView = {
  outIds: [],
  away: [],
  acceptedIds: [],
  cannotPassIds: [],
  changes: [],
};
const benNext = aTeamView({
  rotation: [{ userId: ben.userId, reason: { kind: "first-meeting" } }],
  turns: {
    ...noTurns,
    changes: [
      { id: "id-1", kind: "passed", byId: ana.userId, userId: ana.userId, at: 1, mayUndo: true },
    ],
  },
});

function aPanel(server: ServerInTest) {
  const store = createTeamStore(aTeamView());
  let made = 0;
  const newId = () => `id-${++made}`;
  const tools = {
    api: server.api,
    writes: createOwnWrites(),
    newId,
    me: ana,
    now: () => monday,
    isOpen: () => true,
  };
  return { store, turns: createTeamCalls({ ...tools, store }, "team-1").turns };
}

const sent = (server: ServerInTest, name: string) =>
  server.received.filter((one) => one.name === name);

test("a press carries an id of its own, and the order is read again before it is done", async () => {
  const server = aServer({ passTurn: () => noTurns, readTeam: () => benNext });
  const { store, turns } = aPanel(server);
  expect(await turns.pass()).toBe(true);
  expect(sent(server, "passTurn")[0]).toEqual({
    name: "passTurn",
    params: { teamId: "team-1" },
    body: { commandId: "id-1" },
  });
  expect(store.snapshot().view.rotation).toEqual(benNext.rotation);
  expect(store.snapshot().view.turns).toEqual(benNext.turns);
});

test("each call says what it is about", async () => {
  const server = aServer({ readTeam: () => aTeamView() });
  const names = ["acceptTurn", "takeTurns", "swapTurns", "markAbsent", "setAway", "undoTurns"];
  for (const name of names) Object.assign(server.answer, { [name]: () => noTurns });
  const { turns } = aPanel(server);
  const days = { from: "2026-01-06", to: "2026-01-07" };
  await turns.accept();
  await turns.take(false);
  await turns.swap(ana.userId, ben.userId);
  await turns.absent(ben.userId);
  await turns.setAway(ben.userId, [days]);
  await turns.undo("change-1");
  const teamId = "team-1";
  expect(server.received.filter(({ name }) => name !== "readTeam")).toEqual([
    { name: "acceptTurn", params: { teamId }, body: { commandId: "id-1" } },
    { name: "takeTurns", params: { teamId }, body: { commandId: "id-2", takes: false } },
    {
      name: "swapTurns",
      params: { teamId, memberId: ana.userId },
      body: { commandId: "id-3", withId: ben.userId },
    },
    { name: "markAbsent", params: { teamId, memberId: ben.userId }, body: { commandId: "id-4" } },
    {
      name: "setAway",
      params: { teamId, memberId: ben.userId },
      body: { commandId: "id-5", away: [days] },
    },
    { name: "undoTurns", params: { teamId, changeId: "change-1" }, body: { commandId: "id-6" } },
  ]);
});

test("a press whose answer was lost is sent with the same id again, another one with another", async () => {
  const server = aServer({ readTeam: () => aTeamView() });
  server.answer.passTurn = () => {
    throw new ApiProblem("offline", "No answer.");
  };
  const { store, turns } = aPanel(server);
  expect(await turns.pass()).toBe(false);
  expect(store.snapshot().notice).toBe(words.panel.notSent);
  server.answer.passTurn = () => noTurns;
  server.answer.takeTurns = () => noTurns;
  await turns.take(false);
  expect(await turns.pass()).toBe(true);
  await turns.pass();
  const ids = sent(server, "passTurn").map(({ body }) => body);
  expect(ids).toEqual([{ commandId: "id-1" }, { commandId: "id-1" }, { commandId: "id-3" }]);
  expect(sent(server, "takeTurns")[0]?.body).toMatchObject({ commandId: "id-2" });
});

test("once the turns have changed, the same press means something new", async () => {
  const server = aServer({ readTeam: () => benNext });
  server.answer.passTurn = () => {
    throw new ApiProblem("offline", "No answer.");
  };
  const { turns } = aPanel(server);
  await turns.pass();
  await turns.pass();
  expect(sent(server, "passTurn").map(({ body }) => body)).toEqual([
    { commandId: "id-1" },
    { commandId: "id-2" },
  ]);
});

test("a refusal is said in the server's words, and the newest order is shown all the same", async () => {
  const server = aServer({ readTeam: () => benNext });
  server.answer.passTurn = () => {
    throw new ApiProblem("conflict", words.errors.passedTwice);
  };
  const { store, turns } = aPanel(server);
  expect(await turns.pass()).toBe(false);
  expect(store.snapshot().notice).toBe(words.errors.passedTwice);
  expect(store.snapshot().view.rotation).toEqual(benNext.rotation);
});

test("where the order cannot be read again, what was applied counts as applied", async () => {
  const server = aServer({ passTurn: () => noTurns });
  expect(await aPanel(server).turns.pass()).toBe(true);
});
