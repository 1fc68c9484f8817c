import { FluentProvider, teamsLightTheme } from "@fluentui/react-components";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, test } from "vitest";
import type { AwayDays } from "#shared/turns/member-turn.ts";
import { mostAway } from "#shared/turns/turn-limits.ts";
import { words } from "#shared/words.ts";
import { usePresses } from "../controls/use-presses.ts";
import { LocaleContext } from "../dates.ts";
import { aHomeTeam } from "../testing/a-home-team.ts";
import { ben, type Call, monday, someTurnCalls } from "../testing/a-team-handle.ts";
import { AwayPart } from "./away-part.tsx";

afterEach(cleanup);

function awayOfBen(...days: AwayDays[]) {
  const calls: Call[] = [];
  const { setAway } = someTurnCalls(calls);
  const away = days.length > 0 ? [{ userId: ben.userId, days }] : [];
  const team = aHomeTeam({
    turns: { outIds: [], away, acceptedIds: [], cannotPassIds: [], changes: [] },
  });
  function Part() {
    return (
      <AwayPart team={team} person={ben} now={monday} presses={usePresses()} onSet={setAway} />
    );
  }
  render(
    <FluentProvider theme={teamsLightTheme}>
      <LocaleContext value="en-gb">
        <Part />
      </LocaleContext>
    </FluentProvider>,
  );
  return calls;
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));
const fill = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const known = { from: "2026-01-12", to: "2026-01-14" };

test("anybody enters days away beside those that are known, and takes them out", async () => {
  const calls = awayOfBen(known);
  expect(screen.getByText("Away: 12 January 2026 to 14 January 2026")).toBeDefined();
  await press(words.turns.addAway("Ben"));
  fill(words.turns.awayFrom, "2026-02-02");
  await press(words.turns.awayConfirm);
  await press(words.turns.removeAwayOf("Ben", "12 January 2026 to 14 January 2026"));
  expect(calls).toEqual([
    ["setAway", ben.userId, [known, { from: "2026-02-02", to: "2026-02-02" }]],
    ["setAway", ben.userId, []],
  ]);
});

test("days that make no sense are not sent: it says why, and the field has the focus", async () => {
  const calls = awayOfBen();
  await press(words.turns.addAway("Ben"));
  await press(words.turns.awayConfirm);
  expect(screen.getByText(words.turns.awayMissing)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByLabelText(words.turns.awayFrom));
  fill(words.turns.awayFrom, "2026-01-14");
  expect(screen.queryByText(words.turns.awayMissing)).toBeNull();
  fill(words.turns.awayTo, "2026-01-13");
  await press(words.turns.awayConfirm);
  expect(screen.getByText(words.turns.awayBackwards)).toBeDefined();
  expect(calls).toEqual([]);
});

test("days that are over are not sent, but today and those that go on are", async () => {
  const calls = awayOfBen();
  await press(words.turns.addAway("Ben"));
  fill(words.turns.awayFrom, "2026-01-04");
  await press(words.turns.awayConfirm);
  expect(screen.getByText(words.turns.awayOver)).toBeDefined();
  expect(document.activeElement).toBe(screen.getByLabelText(words.turns.awayFrom));
  expect(calls).toEqual([]);
  fill(words.turns.awayTo, "2026-01-05");
  await press(words.turns.awayConfirm);
  expect(calls).toEqual([["setAway", ben.userId, [{ from: "2026-01-04", to: "2026-01-05" }]]]);
});

test("days that go on for more than a year are asked about once more, and anew for other days", async () => {
  const calls = awayOfBen();
  const asks = (day: string) => screen.queryByText(words.turns.awayLong(day));
  await press(words.turns.addAway("Ben"));
  fill(words.turns.awayFrom, "2026-02-02");
  fill(words.turns.awayTo, "2062-02-03");
  await press(words.turns.awayConfirm);
  expect(asks("3 February 2062")).not.toBeNull();
  fill(words.turns.awayTo, "2062-02-04");
  expect(asks("3 February 2062")).toBeNull();
  await press(words.turns.awayConfirm);
  expect(asks("4 February 2062")).not.toBeNull();
  expect(calls).toEqual([]);
  await press(words.turns.awayConfirm);
  expect(calls).toEqual([["setAway", ben.userId, [{ from: "2026-02-02", to: "2062-02-04" }]]]);
});

const times = (count: number): AwayDays[] =>
  Array.from({ length: count }, (_, index) => {
    const day = `2026-03-${String(index + 1).padStart(2, "0")}`;
    return { from: day, to: day };
  });

test("one time more than somebody may be away is not sent: it says to remove one", async () => {
  const calls = awayOfBen(...times(mostAway));
  await press(words.turns.addAway("Ben"));
  fill(words.turns.awayFrom, "2026-04-01");
  await press(words.turns.awayConfirm);
  expect(screen.getByText(words.turns.awayFull(mostAway))).toBeDefined();
  expect(calls).toEqual([]);
});

test("the last time that somebody may be away is sent", async () => {
  const calls = awayOfBen(...times(mostAway - 1));
  await press(words.turns.addAway("Ben"));
  fill(words.turns.awayFrom, "2026-04-01");
  await press(words.turns.awayConfirm);
  const last = { from: "2026-04-01", to: "2026-04-01" };
  expect(calls).toEqual([["setAway", ben.userId, [...times(mostAway - 1), last]]]);
});
