import { describe, expect, test } from "vitest";
import { rotation } from "../rotation.ts";
import { join, leave, Team } from "../team.ts";
import { ana, ben } from "../testing/builders.ts";
import { words } from "../words.ts";
import {
  afterMeeting,
  aTurnCommand,
  fiveInTurn,
  later,
  nextOf,
  orderOf,
  today,
  turnOf,
} from "./testing/five-in-turn.ts";
import {
  acceptTurn,
  markAbsent,
  passTurn,
  setAway,
  swapTurns,
  takeTurns,
  withMeetingOver,
} from "./turn-changes.ts";
import { mayUndo, type TurnCommand, undoTurnChange } from "./turn-history.ts";
import { mostTurnChanges } from "./turn-limits.ts";

type Change = (team: Team, command: TurnCommand) => Team;

const swap =
  (userId: string, withId: string): Change =>
  (team, command) =>
    swapTurns(team, command, { userId, withId });
const sayAway =
  (userId: string, from: string): Change =>
  (team, command) =>
    setAway(team, command, { userId, away: [{ from, to: from }] });
const sayAbsent =
  (userId: string): Change =>
  (team, command) =>
    markAbsent(team, command, userId);
const sitOut: Change = (team, command) => takeTurns(team, command, false);
const comeBack: Change = (team, command) => takeTurns(team, command, true);

/** The team after a change that one member made, and the change's id. */
function changed(team: Team, actorId: string, change: Change): { team: Team; id: string } {
  const command = aTurnCommand(actorId);
  return { team: change(team, command), id: command.commandId };
}

/** The team after one member, Eli where it does not matter, has undone a change. */
function undone({ team, id }: { team: Team; id: string }, actorId = "eli"): Team {
  return undoTurnChange(team, aTurnCommand(actorId), id);
}

/** A change that a team remembers. */
function changeOf(team: Team, id: string) {
  const change = team.turnChanges?.find((one) => one.id === id);
  if (!change) throw new Error(`There is no change ${id}.`);
  return change;
}

describe("undoing", () => {
  const given = changed(fiveInTurn(), "ana", swap("ana", "ben")).team;
  const sitting = changed(fiveInTurn(), "ana", sitOut).team;
  const kinds: readonly (readonly [kind: string, team: Team, by: string, change: Change])[] = [
    ["passed", fiveInTurn(), "ana", passTurn],
    ["gave-back", given, "ben", passTurn],
    ["swapped", fiveInTurn(), "chidi", swap("ana", "dana")],
    ["swapped", fiveInTurn(), "ana", swap("ana", "dana")],
    ["absent", fiveInTurn(), "ben", sayAbsent("ana")],
    ["away", fiveInTurn(), "ana", sayAway("ana", today)],
    ["out", fiveInTurn(), "ana", sitOut],
    ["in", sitting, "ana", comeBack],
  ];

  for (const [kind, before, by, change] of kinds) {
    test(`[R101] what ${by} ${kind} leaves every turn as it was, and is noted`, () => {
      const made = changed(before, by, change);
      expect(changeOf(made.team, made.id)).toMatchObject({ kind, byId: by });
      expect(rotation(made.team, today)).not.toEqual(rotation(before, today));
      const after = undone(made);
      expect(after.members).toEqual(before.members);
      expect(changeOf(after, made.id).undone).toBe(true);
      const { userId, withId } = changeOf(made.team, made.id);
      expect(after.turnChanges?.at(-1)).toMatchObject({
        ...{ kind: "undone", userId, byId: "eli" },
        ...(withId === undefined ? {} : { withId }),
      });
    });
  }

  test("[R101] does not bring back that somebody had said that they will lead: they are asked anew", () => {
    const accepted = acceptTurn(fiveInTurn(), aTurnCommand("ana"));
    const made = changed(accepted, "ben", swap("ana", "ben"));
    expect(undone(made).members).toEqual(fiveInTurn().members);
  });

  test("[R101] leaves what somebody has said since that they will lead", () => {
    const made = changed(fiveInTurn(), "ana", sayAway("ana", today));
    const team = acceptTurn(made.team, aTurnCommand("ana", { now: later }));
    expect(turnOf(undone({ ...made, team }), "ana")).toEqual({ acceptedAt: later });
  });

  test("[R101] is possible although somebody has said since that they will lead", () => {
    const made = changed(fiveInTurn(), "ana", swap("ana", "ben"));
    const team = acceptTurn(made.team, aTurnCommand("ben"));
    expect(nextOf(undone({ ...made, team }))).toBe("ana");
  });

  test("[R101] is possible after other turns have changed", () => {
    const made = changed(fiveInTurn(), "ana", swap("ana", "ben"));
    const { team } = changed(made.team, "chidi", swap("chidi", "dana"));
    expect(orderOf(undone({ ...made, team }))).toEqual(["ana", "ben", "dana", "chidi", "eli"]);
  });

  test("[R101] is possible after the team was stored and read", () => {
    const made = changed(given, "ben", passTurn);
    const team = Team.parse(JSON.parse(JSON.stringify(made.team)));
    expect(orderOf(undone({ ...made, team }))).toEqual(orderOf(given));
  });

  test("[R101] is refused once one of these turns has changed", () => {
    const made = changed(fiveInTurn(), "ana", swap("ana", "ben"));
    const since: Team[] = [
      changed(made.team, "ben", passTurn).team,
      changed(made.team, "ben", sayAway("ben", "2026-03-02")).team,
      changed(made.team, "eli", swap("ana", "eli")).team,
      afterMeeting(made.team),
      afterMeeting(made.team, "ana"),
    ];
    for (const team of since) {
      expect(mayUndo(team, changeOf(team, made.id))).toBe(false);
      expect(() => undone({ ...made, team })).toThrow(words.errors.turnsMovedOn);
    }
  });

  test("[R101] is refused once the meeting was held that it was about", () => {
    const pass = changed(fiveInTurn(), "ana", passTurn);
    expect(() => undone({ ...pass, team: afterMeeting(pass.team) })).toThrow(
      words.errors.turnsMovedOn,
    );
    const absence = changed(fiveInTurn(), "ben", sayAbsent("ana"));
    expect(() => undone({ ...absence, team: withMeetingOver(absence.team) })).toThrow(
      words.errors.turnsMovedOn,
    );
  });

  test("[R101] never gives somebody a place again in which they have led", () => {
    // Dana swaps Ana and Ben, and swaps them back: each has their own place, as if nothing was.
    const { team: before } = changed(fiveInTurn(), "dana", swap("ana", "ben"));
    const made = changed(before, "dana", swap("ana", "ben"));
    expect(mayUndo(made.team, changeOf(made.team, made.id))).toBe(true);
    const led = afterMeeting(afterMeeting(made.team));
    expect(() => undone({ ...made, team: led })).toThrow(words.errors.turnsMovedOn);
  });

  test("[R95] frees nobody from a pass that has spared them a run", () => {
    const made = changed(fiveInTurn(), "ana", swap("ana", "eli"));
    expect(turnOf(undone(made), "ana")).toBeUndefined();
    const after = undone({ ...made, team: afterMeeting(made.team, "chidi") });
    expect(nextOf(after)).toBe("ana");
    expect(turnOf(after, "ana")).toEqual({ passes: 1 });
  });

  test("[R95] frees nobody from a pass while the run is on that it has spared them", () => {
    const made = changed(fiveInTurn(), "ana", passTurn);
    const { now } = aTurnCommand("ana");
    const during = aTurnCommand("ana", { now: now + 2, runStartedAt: now + 1 });
    const after = undoTurnChange(made.team, during, made.id);
    expect(nextOf(after)).toBe("ana");
    expect(turnOf(after, "ana")).toEqual({ passes: 1 });
    // A run that was on already when they passed has spared them nothing.
    const before = aTurnCommand("ana", { now: now + 2, runStartedAt: now - 1 });
    expect(turnOf(undoTurnChange(made.team, before, made.id), "ana")).toBeUndefined();
  });

  test("[R101] that somebody is there after all is not undone", () => {
    const made = changed(fiveInTurn(), "ben", sayAbsent("ana"));
    const { team, id } = changed(made.team, "ana", acceptTurn);
    expect(mayUndo(team, changeOf(team, id))).toBe(false);
    expect(() => undone({ team, id }, "ana")).toThrow(words.errors.turnsMovedOn);
    expect(() => undone({ team, id: made.id })).toThrow(words.errors.turnsMovedOn);
  });

  test("[R101] is refused where one of the two has left, also once they are back", () => {
    const made = changed(given, "ben", passTurn);
    const gone = leave(made.team, "ben", later);
    expect(() => undone({ ...made, team: gone })).toThrow(words.errors.turnsMovedOn);
    const back = join(gone, ben, later + 1);
    expect(() => undone({ ...made, team: back })).toThrow(words.errors.turnsMovedOn);
  });

  test("[R101] twice changes nothing, by the same command or another", () => {
    const made = changed(fiveInTurn(), "ana", passTurn);
    const command = aTurnCommand("eli");
    const once = undoTurnChange(made.team, command, made.id);
    expect(undoTurnChange(once, command, made.id)).toBe(once);
    expect(undone({ ...made, team: once }, "ben")).toBe(once);
  });

  test("[R101] is not undone itself, and what was undone cannot be undone again", () => {
    const made = changed(fiveInTurn(), "ana", passTurn);
    const command = aTurnCommand("eli");
    const once = undoTurnChange(made.team, command, made.id);
    expect(mayUndo(once, changeOf(once, made.id))).toBe(false);
    expect(mayUndo(once, changeOf(once, command.commandId))).toBe(false);
    expect(() => undone({ team: once, id: command.commandId })).toThrow(words.errors.notFound);
    // The turns are as the change had left them; it stays undone all the same.
    const again = changed(once, "ana", passTurn).team;
    expect(mayUndo(again, changeOf(again, made.id))).toBe(false);
  });

  test("[R101] is for members, and for changes that the team remembers", () => {
    const made = changed(fiveInTurn(), "ana", passTurn);
    expect(() => undone(made, "stranger")).toThrow(words.errors.notFound);
    expect(() => undone({ ...made, id: "unknown" })).toThrow(words.errors.notFound);
    const { team } = changed(fiveInTurn({ members: [{ ...ana, joinedAt: 0 }] }), "ana", sitOut);
    expect(() => undone({ team, id: made.id }, "ana")).toThrow(words.errors.notFound);
  });
});

test("[R100] a team remembers its newest 40 changes", () => {
  const ids: string[] = [];
  let team = fiveInTurn();
  for (let times = 0; times < mostTurnChanges + 5; times++) {
    const made = changed(team, "ana", sayAway("ana", times % 2 ? "2026-03-02" : "2026-03-09"));
    team = made.team;
    ids.push(made.id);
  }
  expect(team.turnChanges?.map(({ id }) => id)).toEqual(ids.slice(-40));
  expect(Team.parse(team)).toEqual(team);
  expect(() => undone({ team, id: ids[4] ?? "" })).toThrow(words.errors.notFound);
});
