import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Person } from "#shared/team.ts";
import type { TurnChangeView } from "#shared/turns/turns-view.ts";
import type { HomeTeam, TurnView } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { usePresses } from "../controls/use-presses.ts";
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
import type { TurnCalls } from "../turn-calls.ts";
import { OwnPart } from "./own-part.tsx";
import { TurnsPart } from "./turns-part.tsx";

afterEach(cleanup);
afterEach(() => vi.restoreAllMocks());

/** What I choose for myself, and the order of all. */
function Both(props: { readonly team: HomeTeam; readonly me: Person; readonly turns: TurnCalls }) {
  const both = { ...props, now: monday, presses: usePresses() };
  return (
    <>
      <OwnPart {...both} />
      <TurnsPart {...both} />
    </>
  );
}

function turnsOf(me: Person, overrides: Partial<HomeTeam> = {}, answer?: () => boolean) {
  const calls: Call[] = [];
  const turns = someTurnCalls(calls, answer);
  const part = (team: Partial<HomeTeam>) => (
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <Both team={aHomeTeam(team)} me={me} turns={turns} />
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
const noTurns = { outIds: [], away: [], acceptedIds: [], cannotPassIds: [], changes: [] };

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
    ["3. Ana (you)", words.turns.why.you.longestAgo("5 January 2026")],
    ["4. Dana", words.turns.why.away("9 January 2026")],
  ]);
  expect(screen.getByText(words.turns.noTurns("Eli"))).toBeDefined();
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
  expect(screen.getByText(settingsWords.youTake)).toBeDefined();
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

test("my own days away stand with what is mine, those of others in the order", async () => {
  turnsOf(ana);
  await open(words.turns.order);
  for (const name of ["Ana", "Ben"]) {
    expect(screen.getAllByRole("button", { name: words.turns.addAway(name) })).toHaveLength(1);
  }
  const order = screen.getByRole("region", { name: settingsWords.turnsTitle });
  expect(within(order).queryByRole("button", { name: words.turns.addAway("Ana") })).toBeNull();
});

test("whoever has passed twice gives no turn of theirs to somebody behind them, from either side", async () => {
  const turns = { ...noTurns, cannotPassIds: [chidi.userId] };
  turnsOf(chidi, { turns });
  await open(words.turns.order);
  const withWhom = async (name: string) => {
    await press(words.turns.swapOf(name));
    const others = screen.getByRole("combobox", { name: words.turns.swapWith });
    const names = [...others.querySelectorAll("option")].map(({ text }) => text);
    await press(words.panel.cancel);
    return names;
  };
  expect(await withWhom("Chidi")).toEqual(["Ana", "Ben"]);
  expect(await withWhom("Dana")).toEqual(["Ana", "Ben", "Eli"]);
  expect(await withWhom("Ben")).toEqual(["Ana", "Chidi", "Dana", "Eli"]);
});
