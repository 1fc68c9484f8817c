import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Person } from "#shared/team.ts";
import type { TurnChangeView } from "#shared/turns/turns-view.ts";
import type { HomeTeam, TurnView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { LocaleContext } from "../dates.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import {
  ana,
  ben,
  type Call,
  chidi,
  dana,
  eli,
  monday,
  someTurnCalls,
} from "../testing/a-team-handle.ts";
import { TurnPart } from "./turn-part.tsx";

afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());

function turnsOf(me: Person, overrides: Partial<HomeTeam> = {}, answer?: () => boolean) {
  const calls: Call[] = [];
  const turns = someTurnCalls(calls, answer);
  const part = (team: Partial<HomeTeam>) => (
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <TurnPart team={aHomeTeam(team)} me={me} now={monday} turns={turns} />
      </LocaleContext>
    </FluentProvider>
  );
  const { rerender } = render(part(overrides));
  return { calls, push: (team: Partial<HomeTeam>) => rerender(part(team)) };
}

const inOrder = (...people: Person[]): TurnView[] =>
  people.map(({ userId }) => ({ userId, reason: { kind: "first-meeting" } }));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const open = (title: string) => userEvent.click(screen.getByText(title));
const schedule = { zone: "Europe/Berlin", remindAt: "09:00", meetings: [] };
const noTurns = { outIds: [], away: [], acceptedIds: [], cannotPassIds: [], changes: [] };

test("when the team meets next is said, or that nobody has entered it", () => {
  const meetsAt = Date.parse("2026-01-06T09:30:00Z");
  const { push } = turnsOf(ben, { schedule, meetsAt });
  expect(
    screen.getByText(/^Your team meets next on Tuesday,? 6 January at 10:30, Berlin time\.$/),
  ).toBeDefined();
  push({});
  expect(screen.getByText(words.turns.meetsUnknown)).toBeDefined();
});

test("while the team meets, that is said, and no longer that it meets next", () => {
  turnsOf(ben, { schedule, meetsAt: monday - 1 });
  expect(screen.getByText(/^Your team meets now\./)).toBeDefined();
  expect(screen.queryByText(/^Your team meets next/)).toBeNull();
});

const onNow = (leader: Person): HomeTeam["runs"] => [
  {
    id: "run-1",
    actionId: "humour-workshop",
    title: "Humour Workshop",
    facilitatorId: leader.userId,
    state: "running",
    startedAt: monday,
  },
];

test("while somebody leads it says who leads now, and not that the same person leads next", () => {
  const { push } = turnsOf(ana, { runs: onNow(ana) });
  expect(screen.getByText("You lead now: Humour Workshop")).toBeDefined();
  expect(screen.queryByText(words.home.youLeadNext)).toBeNull();
  expect(screen.queryByRole("button", { name: words.turns.pass })).toBeNull();
  push({ runs: onNow(dana) });
  expect(screen.getByText("Dana leads now: Humour Workshop")).toBeDefined();
  expect(screen.getByText(words.home.youLeadNext)).toBeDefined();
});

test("whoever is next takes it on, passes after reading what follows, or swaps with somebody", async () => {
  const { calls } = turnsOf(ana);
  await press(words.turns.accept);
  expect(screen.getByText(words.turns.accepted)).toBeDefined();
  await press(words.turns.pass);
  expect(screen.getByText(words.turns.passNote)).toBeDefined();
  await press(words.turns.passConfirm);
  await press(words.turns.swap);
  const others = screen.getByRole("combobox", { name: words.turns.swapWith });
  expect(within(others).queryByRole("option", { name: "Ana" })).toBeNull();
  await userEvent.selectOptions(others, "Dana");
  await press(words.turns.swapConfirm);
  expect(calls).toEqual([["accept"], ["pass"], ["swap", ana.userId, dana.userId]]);
});

test("that whoever is next said they will lead is read by all, also later", () => {
  const { push } = turnsOf(ben, { turns: { ...noTurns, acceptedIds: [ana.userId] } });
  expect(screen.getByText(words.turns.acceptedBy("Ana"))).toBeDefined();
  push({ turns: noTurns });
  expect(screen.queryByText(words.turns.acceptedBy("Ana"))).toBeNull();
});

test("it is read by themselves, with nothing left to say", () => {
  turnsOf(ana, { turns: { ...noTurns, acceptedIds: [ana.userId] } });
  expect(screen.getByText(words.turns.accepted)).toBeDefined();
  expect(screen.queryByRole("button", { name: words.turns.accept })).toBeNull();
});

test("what I said is gone once it no longer stands, though I am still next", async () => {
  const { push } = turnsOf(ana);
  await press(words.turns.accept);
  push({ turns: { ...noTurns, acceptedIds: [ana.userId] } });
  expect(screen.getByText(words.turns.accepted)).toBeDefined();
  push({ turns: noTurns });
  expect(screen.queryByText(words.turns.accepted)).toBeNull();
});

test("all others have none of these", () => {
  turnsOf(ben);
  for (const name of [words.turns.accept, words.turns.pass, words.turns.swap]) {
    expect(screen.queryByRole("button", { name })).toBeNull();
  }
});

test("what is refused stays open, so that it can be pressed again", async () => {
  turnsOf(ana, {}, () => false);
  await press(words.turns.pass);
  await press(words.turns.passConfirm);
  expect(screen.getByRole("button", { name: words.turns.passConfirm })).toBeDefined();
});

test("once I have passed, my buttons are gone and the focus is in the part", async () => {
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const { push } = turnsOf(ana);
  await press(words.turns.pass);
  screen.getByRole("button", { name: words.turns.passConfirm }).focus();
  push({ rotation: inOrder(ben, chidi, ana) });
  expect(screen.getByText("Ben leads next")).toBeDefined();
  expect(screen.queryByRole("button", { name: words.turns.passConfirm })).toBeNull();
  const part = screen.getByRole("region", { name: words.home.turn }).parentElement;
  await waitFor(() => expect(document.activeElement).toBe(part));
});

test("what I said last time is forgotten once somebody else was next", async () => {
  const { push } = turnsOf(ana);
  await press(words.turns.accept);
  push({ rotation: inOrder(ben, ana) });
  push({});
  expect(screen.queryByText(words.turns.accepted)).toBeNull();
  expect(screen.getByRole("button", { name: words.turns.accept })).toBeDefined();
});

test("the whole order says of each why they stand there, and who takes no turns", () => {
  const rotation: TurnView[] = [
    { userId: ben.userId, reason: { kind: "swapped", withId: ana.userId } },
    { userId: ana.userId, reason: { kind: "longest-ago", since: monday } },
    { userId: chidi.userId, reason: { kind: "passed" } },
    { userId: dana.userId, reason: { kind: "away", until: "2026-01-09" } },
  ];
  turnsOf(ana, { rotation, turns: { ...noTurns, outIds: [eli.userId] } });
  const items = within(screen.getAllByRole("list", { hidden: true })[0] ?? document.body)
    .getAllByRole("listitem", { hidden: true })
    .map((item) => [...item.querySelectorAll("p")].map((text) => text.textContent));
  expect(items).toEqual([
    ["1. Ben", words.turns.why.swapped("Ana")],
    ["2. Chidi", words.turns.why.passed],
    ["3. Ana (you)", words.turns.why.longestAgo("5 January 2026")],
    ["4. Dana", words.turns.why.away("9 January 2026")],
  ]);
  expect(screen.getByText(words.turns.noTurns("Eli"))).toBeDefined();
  expect(screen.getByText(words.home.place(3, 4))).toBeDefined();
});

test("anybody swaps two members, but with nobody who could not lead this time", async () => {
  const rotation: TurnView[] = [
    ...inOrder(ben, ana, eli),
    { userId: chidi.userId, reason: { kind: "passed" } },
    { userId: dana.userId, reason: { kind: "away", until: "2026-01-09" } },
  ];
  const { calls } = turnsOf(ana, { rotation });
  await open(words.turns.order);
  for (const name of ["Chidi", "Dana"]) {
    expect(screen.queryByRole("button", { name: words.turns.swapOf(name) })).toBeNull();
  }
  await press(words.turns.swapOf("Ben"));
  const others = screen.getByRole("combobox", { name: words.turns.swapWith });
  expect([...others.querySelectorAll("option")].map(({ text }) => text)).toEqual(["Ana", "Eli"]);
  await userEvent.selectOptions(others, "Eli");
  await press(words.turns.swapConfirm);
  expect(calls).toEqual([["swap", ben.userId, eli.userId]]);
});

test("I take no turns without a reason, and take them again", async () => {
  const { calls, push } = turnsOf(ana);
  await open(words.turns.order);
  await press(words.turns.takeNone);
  push({ rotation: inOrder(ben), turns: { ...noTurns, outIds: [ana.userId] } });
  expect(screen.getByText(words.turns.youTakeNone)).toBeDefined();
  await press(words.turns.takeAgain);
  expect(calls).toEqual([
    ["take", false],
    ["take", true],
  ]);
});

const change = (overrides: Partial<TurnChangeView>): TurnChangeView => ({
  id: "change-1",
  kind: "passed",
  byId: ana.userId,
  userId: ana.userId,
  at: monday,
  mayUndo: false,
  ...overrides,
});

test("what was changed says who did what; what can be undone is, by anybody", async () => {
  const changes = [
    change({ id: "c4", kind: "undone", byId: ben.userId, withId: chidi.userId }),
    change({ id: "c3", kind: "away", byId: ben.userId, mayUndo: true }),
    change({ id: "c2", kind: "swapped", byId: dana.userId, withId: chidi.userId, undone: true }),
    change({ id: "c1" }),
  ];
  vi.spyOn(document, "hasFocus").mockReturnValue(true);
  const { calls, push } = turnsOf(eli, { turns: { ...noTurns, changes } });
  await open(words.turns.changes);
  const of = words.turns.changed;
  expect(screen.getByText(of.undoneTwo("Ben", "Ana", "Chidi"))).toBeDefined();
  expect(screen.getByText(of.passed("Ana"))).toBeDefined();
  const swap = screen.getByText(of.swappedBy("Dana", "Ana", "Chidi")).closest("li");
  expect(swap?.textContent).toContain(words.turns.undone);
  const undo = screen.getByRole("button", {
    name: words.turns.undoOf(of.awayBy("Ben", "Ana")),
  });
  const item = undo.closest("li");
  await userEvent.click(undo);
  expect(calls).toEqual([["undo", "c3"]]);
  const after = changes.map((one) => (one.id === "c3" ? { ...one, mayUndo: false } : one));
  push({ turns: { ...noTurns, changes: after } });
  expect(document.activeElement).toBe(item);
});

test("where a change can no longer be undone, its place says why", () => {
  const changes = [
    change({ id: "c3", kind: "undone" }),
    change({ id: "c2", kind: "out", mayUndo: true }),
    change({ id: "c1", kind: "passed" }),
  ];
  turnsOf(ben, { turns: { ...noTurns, changes } });
  const of = words.turns.changed;
  const says = (what: string) => screen.getByText(what).closest("li")?.textContent;
  expect(says(of.passed("Ana"))).toContain(words.errors.turnsMovedOn);
  expect(says(of.out("Ana"))).toContain(words.errors.theirTurns);
  expect(says(of.undone("Ana", "Ana"))).toContain(words.home.undoStays);
});

test.each([
  ["out", words.turns.changed.out("Ana")],
  ["in", words.turns.changed.in("Ana")],
] as const)("that somebody is %s is undone by themselves alone", (kind, what) => {
  const turns = { ...noTurns, changes: [change({ kind, mayUndo: true })] };
  const undo = { name: words.turns.undoOf(what), hidden: true };
  turnsOf(ana, { turns });
  expect(screen.getByRole("button", undo)).toBeDefined();
  cleanup();
  turnsOf(ben, { turns });
  expect(screen.getByText(what)).toBeDefined();
  expect(screen.queryByRole("button", undo)).toBeNull();
});

test.each([
  ["gave-back", ana, words.turns.changed.gaveBack("Ana", "Ben")],
  ["swapped", ana, words.turns.changed.swapped("Ana", "Ben")],
  ["absent", chidi, words.turns.changed.absent("Chidi", "Ana")],
  ["away", ana, words.turns.changed.away("Ana")],
  ["out", ana, words.turns.changed.out("Ana")],
  ["in", ana, words.turns.changed.in("Ana")],
] as const)("a change of the kind %s is one sentence", (kind, by, says) => {
  const changes = [change({ kind, byId: by.userId, withId: ben.userId })];
  turnsOf(eli, { turns: { ...noTurns, changes } });
  expect(screen.getByText(says)).toBeDefined();
});

test("where nothing was changed yet, that is said", () => {
  turnsOf(ana);
  expect(screen.getByText(words.turns.noChanges)).toBeDefined();
});

test("where nobody could lead, that is said", () => {
  turnsOf(ana, { rotation: [{ userId: ana.userId, reason: { kind: "newcomer" } }] });
  expect(screen.getByText(new RegExp(words.panel.nobodyLeads))).toBeDefined();
  expect(screen.queryByRole("button", { name: words.turns.accept })).toBeNull();
});
