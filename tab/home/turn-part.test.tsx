import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test, vi } from "vitest";
import type { Person } from "#shared/team.ts";
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
        <TurnPart
          team={aHomeTeam(team)}
          me={me}
          now={monday}
          turns={turns}
          onPrepare={(planned) => calls.push(["prepare", planned])}
          onSettings={() => calls.push(["settings"])}
        />
      </LocaleContext>
    </FluentProvider>
  );
  const { rerender } = render(part(overrides));
  return { calls, push: (team: Partial<HomeTeam>) => rerender(part(team)) };
}

const inOrder = (...people: Person[]): TurnView[] =>
  people.map(({ userId }) => ({ userId, reason: { kind: "first-meeting" } }));
const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
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

test("where nobody could lead, that is said", () => {
  turnsOf(ana, { rotation: [{ userId: ana.userId, reason: { kind: "newcomer" } }] });
  expect(screen.getByText(new RegExp(words.panel.nobodyLeads))).toBeDefined();
  expect(screen.queryByRole("button", { name: words.turns.accept })).toBeNull();
});

const planned = {
  ...{ actionId: "humour-workshop", actionVersionId: undefined, title: "Humour Workshop" },
  ...{ length: "full" as const, facilitatorId: ana.userId },
};

test("what is planned is said to all, and whoever leads it finds its preparation", async () => {
  const { calls } = turnsOf(ana, { planned });
  expect(screen.getByText(words.home.plannedMine("Humour Workshop"))).toBeDefined();
  await press(words.library.openPreparation);
  expect(calls).toEqual([["prepare", planned]]);
  cleanup();
  turnsOf(ben, { planned });
  expect(screen.getByText(words.home.plannedBy("Humour Workshop", "Ana"))).toBeDefined();
  expect(screen.queryByRole("button", { name: words.library.openPreparation })).toBeNull();
});

test("while nothing is planned, whoever leads next is told so, and nobody else", () => {
  turnsOf(ana);
  expect(screen.getByText(words.home.nothingPlanned)).toBeDefined();
  cleanup();
  turnsOf(ben);
  expect(screen.queryByText(words.home.nothingPlanned)).toBeNull();
});

test("R159: the order is changed in the settings, to which this leads, and not here", async () => {
  const { calls } = turnsOf(ben);
  await press(words.home.settingsOf("Team One"));
  expect(calls).toEqual([["settings"]]);
  for (const name of [words.turns.takeNone, words.turns.swapOf("Ana"), words.home.daysAway]) {
    expect(screen.queryByRole("button", { name, hidden: true })).toBeNull();
  }
});
