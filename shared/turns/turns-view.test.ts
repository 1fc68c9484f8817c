import { expect, test } from "vitest";
import { leave, type Member, type Team } from "../team.ts";
import type { MemberTurn } from "./member-turn.ts";
import { afterMeeting, aTurnCommand, fiveInTurn, later, today } from "./testing/five-in-turn.ts";
import { passTurn, setAway, takeTurns } from "./turn-changes.ts";
import { undoTurnChange } from "./turn-history.ts";
import { TurnsView, turnsViewOf } from "./turns-view.ts";

test("[R93] the team sees who takes no turns, and not of those who have left", () => {
  const out = ["ana", "ben"].reduce(
    (team, id) => takeTurns(team, aTurnCommand(id), false),
    fiveInTurn(),
  );
  expect(turnsViewOf(leave(out, "ben", later), today).outIds).toEqual(["ana"]);
});

test("[R98] the team sees who is away from that day on, and no days that are over", () => {
  const days = [
    { from: "2026-02-09", to: "2026-02-09" },
    { from: "2026-03-02", to: "2026-03-06" },
  ];
  const command = aTurnCommand("ben", { day: "2026-02-01" });
  const team = setAway(fiveInTurn(), command, { userId: "ana", away: days });
  expect(turnsViewOf(team, today).away).toEqual([{ userId: "ana", days }]);
  expect(turnsViewOf(team, "2026-02-10").away).toEqual([{ userId: "ana", days: [days[1]] }]);
  expect(turnsViewOf(team, "2026-03-07").away).toEqual([]);
});

test("the team sees who has passed as often as one may, unless they have a turn to give back", () => {
  const passedOut = (changed: (member: Member) => MemberTurn) => {
    const team = fiveInTurn();
    const members = team.members.map((member) =>
      member.userId === "ana" ? { ...member, turn: changed(member) } : member,
    );
    return turnsViewOf({ ...team, members }, today).cannotPassIds;
  };
  const swapped = ({ joinedAt }: Member, givenById: string) => ({
    passes: 2,
    swap: { withId: "ben", place: { ofId: "ben", joinedAt }, givenById },
  });
  expect(passedOut(() => ({ passes: 1 }))).toEqual([]);
  expect(passedOut(() => ({ passes: 2 }))).toEqual(["ana"]);
  expect(passedOut((member) => swapped(member, "ana"))).toEqual(["ana"]);
  expect(passedOut((member) => swapped(member, "ben"))).toEqual([]);
});

test("[R101] of changed days away the team sees which were entered and which taken out, but for those that are over", () => {
  const [first, second] = ["2026-02-16", "2026-03-02"].map((from) => ({ from, to: from }));
  if (!first || !second) throw new Error("no days");
  const entered = setAway(fiveInTurn(), aTurnCommand("ana"), { userId: "ben", away: [first] });
  const team = setAway(entered, aTurnCommand("ana"), { userId: "ben", away: [second] });
  const seen = (of: Team, day: string) => turnsViewOf(of, day).changes.map(({ days }) => days);
  expect(seen(team, today)).toEqual([
    { added: [second], removed: [first] },
    { added: [first], removed: [] },
  ]);
  expect(seen(team, "2026-02-17")).toEqual([
    { added: [second], removed: [] },
    { added: [], removed: [] },
  ]);
  expect(seen(leave(team, "ben", later), today)).toEqual([undefined, undefined]);
  expect(TurnsView.parse(turnsViewOf(team, today))).toEqual(turnsViewOf(team, today));
});

test("[R101] the team sees the newest changes first, and which of them can be undone", () => {
  const pass = aTurnCommand("ana", { commandId: "pass" });
  const sitOut = aTurnCommand("chidi", { commandId: "sit-out" });
  const undo = aTurnCommand("dana", { commandId: "undo" });
  const passed = afterMeeting(passTurn(fiveInTurn(), pass));
  const team = takeTurns(passed, sitOut, false);
  const seen = (view: TurnsView) => view.changes.map(({ id, mayUndo }) => [id, mayUndo]);
  expect(seen(turnsViewOf(team, today))).toEqual([
    ["sit-out", true],
    ["pass", false],
  ]);
  const undone = turnsViewOf(undoTurnChange(team, undo, "sit-out"), today);
  expect(seen(undone)).toEqual([
    ["undo", false],
    ["sit-out", false],
    ["pass", false],
  ]);
  expect(undone.changes[1]?.undone).toBe(true);
  expect(TurnsView.parse(undone)).toEqual(undone);
});

test("[R101] at most twenty changes are shown", () => {
  let team = fiveInTurn();
  for (let times = 0; times < 13; times++) {
    team = takeTurns(team, aTurnCommand("ana"), false);
    team = takeTurns(team, aTurnCommand("ana"), true);
  }
  const shown = turnsViewOf(team, today).changes.map(({ id }) => id);
  const newest = (team.turnChanges ?? []).map(({ id }) => id).toReversed();
  expect(shown).toEqual(newest.slice(0, 20));
});
