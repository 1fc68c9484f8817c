import { cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Person } from "#shared/team.ts";
import type { TeamView, TurnView } from "#shared/views.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import {
  ana,
  aPlaybook,
  aRun,
  aRunView,
  aTeamHandle,
  aTeamView,
  ben,
  chidi,
  renderInTeam,
  someTurnCalls,
} from "../testing/a-team-handle.ts";
import { NextLeader } from "./next-leader.tsx";
import { PlannedScreen } from "./planned-screen.tsx";

afterEach(() => vi.restoreAllMocks());

const inOrder = (...people: Person[]): TurnView[] =>
  people.map(({ userId }) => ({ userId, reason: { kind: "first-meeting" } }));
const press = async (name: string) => userEvent.click(await screen.findByRole("button", { name }));

function choosing(me: Person, view: Partial<TeamView> = {}, isInMeeting = true) {
  const handle = aTeamHandle({ me, isInMeeting, view: aTeamView(view) });
  return { handle, panel: renderInTeam(<NextLeader />, handle) };
}

function planned(me: Person, byTurn: true | undefined, view: Partial<TeamView> = {}) {
  const run = { ...aRun({ state: "planned" }), ...(byTurn ? { byTurn } : {}) };
  const handle = aTeamHandle({ me, view: aTeamView({ current: aRunView({ run }), ...view }) });
  renderInTeam(<PlannedScreen run={run} />, handle, aPlaybook());
  return handle;
}

test("whoever is next says that they will lead, and reads that they did", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const { handle } = choosing(ana);
  await press(words.turns.accept);
  expect(handle.calls).toEqual([["accept"]]);
  expect(screen.getByRole("status").textContent).toBe(words.turns.accepted);
  expect(screen.queryByRole("button", { name: words.turns.accept })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole("status").parentElement);
});

test("where it is refused, the button stays", async () => {
  const turns = someTurnCalls([], () => false);
  renderInTeam(<NextLeader />, aTeamHandle({ turns }));
  await press(words.turns.accept);
  expect(screen.getByRole("button", { name: words.turns.accept })).toBeDefined();
});

test("to pass is asked once more and says what follows", async () => {
  const { handle } = choosing(ana);
  await press(words.turns.pass);
  expect(handle.calls).toEqual([]);
  expect(screen.getByText(words.turns.passNote)).toBeDefined();
  await press(words.turns.passConfirm);
  expect(handle.calls).toEqual([["pass"]]);
});

const anaPassedOut = { ...aTeamView().turns, cannotPassIds: [ana.userId] };

test("whoever has passed twice reads that they lead or take no turns, and gives back what they were picked for", async () => {
  choosing(ana, { turns: anaPassedOut });
  expect(screen.getByText(words.errors.passedTwice)).toBeDefined();
  expect(screen.queryByRole("button", { name: words.turns.pass })).toBeNull();
  cleanup();
  planned(ana, undefined, { turns: anaPassedOut, rotation: inOrder(ben, chidi, ana) });
  expect(await screen.findByRole("button", { name: words.turns.pass })).toBeDefined();
});

test("all others say that whoever is next is not here, by keyboard as well", async () => {
  const { handle } = choosing(chidi);
  expect(screen.queryByRole("button", { name: words.turns.pass })).toBeNull();
  const user = userEvent.setup();
  await user.tab();
  await user.keyboard("{Enter}");
  expect(screen.getByText(words.turns.notHereNote("Ana"))).toBeDefined();
  await user.keyboard("{Tab}{Enter}");
  expect(handle.calls).toEqual([["absent", ana.userId]]);
});

test("outside a meeting nobody says that somebody is not here", () => {
  choosing(chidi, {}, false);
  expect(screen.getByText(words.panel.leadsNext("Ana"))).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("once somebody else is next, their name stands there and the focus is not lost", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const { panel } = choosing(chidi);
  await press(words.turns.notHere("Ana"));
  screen.getByRole("button", { name: words.turns.notHereConfirm }).focus();
  panel.push(aTeamView({ rotation: inOrder(ben, chidi, ana) }));
  expect(screen.getByRole("button", { name: words.turns.notHere("Ben") })).toBeDefined();
  expect(screen.queryByText(words.turns.notHereNote("Ana"))).toBeNull();
  await waitFor(() => expect(document.activeElement).not.toBe(document.body));
});

test("where nobody could lead, that is said, and nobody is named as next", () => {
  const rotation: TurnView[] = [
    { userId: ben.userId, reason: { kind: "newcomer" } },
    { userId: ana.userId, reason: { kind: "away", until: "2026-01-09" } },
  ];
  choosing(chidi, { rotation });
  expect(screen.getByText(new RegExp(words.panel.nobodyLeads))).toBeDefined();
  expect(screen.queryByRole("button")).toBeNull();
});

test("whoever comes after is named, but for those who are away or new", () => {
  const rotation: TurnView[] = [
    ...inOrder(ana, ben),
    { userId: chidi.userId, reason: { kind: "away", until: "2026-01-09" } },
  ];
  choosing(ana, { rotation });
  expect(screen.getByText(words.panel.afterThat("Ben"))).toBeDefined();
});

const anaAccepted = {
  outIds: [],
  away: [],
  acceptedIds: [ana.userId],
  cannotPassIds: [],
  changes: [],
};

test("that whoever is next said they will lead is read by all, and by themselves later too", () => {
  choosing(chidi, { turns: anaAccepted });
  expect(screen.getByText(words.turns.acceptedBy("Ana"))).toBeDefined();
  cleanup();
  choosing(ana, { turns: anaAccepted });
  expect(screen.getByText(words.turns.accepted)).toBeDefined();
  expect(screen.queryByText(words.turns.acceptedBy("Ana"))).toBeNull();
  expect(screen.queryByRole("button", { name: words.turns.accept })).toBeNull();
});

test.each([
  ["by the order", inOrder(ana, ben)],
  ["though not their turn", inOrder(ben, ana)],
])("that the leader of a planned action said they will, %s, is read by all", (_, rotation) => {
  planned(chidi, undefined, { rotation, turns: anaAccepted });
  expect(screen.getByText(words.turns.acceptedBy("Ana"))).toBeDefined();
});

test("what somebody else said is not said of the leader of a planned action", () => {
  planned(chidi, undefined, { turns: { ...anaAccepted, acceptedIds: [ben.userId] } });
  expect(screen.queryByText(words.turns.acceptedBy("Ana"))).toBeNull();
  expect(screen.queryByText(words.turns.acceptedBy("Ben"))).toBeNull();
});

test("who leads a planned action by the order can pass it on, or is said not to be here", async () => {
  const mine = planned(ana, true);
  await press(words.turns.pass);
  expect(screen.getByText(words.turns.passNote)).toBeDefined();
  await press(words.turns.passConfirm);
  expect(mine.calls).toEqual([["pass"]]);
});

test("all others say on the planned screen that the leader is not here", async () => {
  const handle = planned(chidi, true);
  await press(words.turns.notHere("Ana"));
  await press(words.turns.notHereConfirm);
  expect(handle.calls).toEqual([["absent", ana.userId]]);
});

test("who was picked gives it back to whoever's turn it is, and nobody else says they are absent", async () => {
  planned(ana, undefined, { rotation: inOrder(ben, chidi, ana) });
  await press(words.turns.pass);
  expect(screen.getByText(words.turns.passPickedNote)).toBeDefined();
});

test("of a leader who was picked nobody says that they are not here: the lead can be taken", async () => {
  planned(chidi, undefined, { rotation: inOrder(ben, chidi, ana) });
  expect(await screen.findByRole("button", { name: runWords.takeLead })).toBeDefined();
  expect(screen.queryByRole("button", { name: words.turns.notHere("Ana") })).toBeNull();
});
