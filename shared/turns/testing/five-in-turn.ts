import { nextFacilitator, rotation, withRunLed } from "../../rotation.ts";
import { type Member, requireMember, type Team } from "../../team.ts";
import { aMember, anId, aTeam, everybody, minute, monday } from "../../testing/builders.ts";
import type { TurnCommand } from "../turn-history.ts";

const week = 7 * 24 * 60 * minute;

/** The day of the next meeting, on which nobody is away. */
export const today = "2026-02-09";

/** A time after everything that these tests are about. */
export const later = monday + 52 * week;

/** A team that has met five times: Ana led longest ago, then Ben, Chidi, Dana and Eli. */
export function fiveInTurn(overrides: Partial<Team> = {}): Team {
  const members = everybody.map((person, index) =>
    aMember(person, { lastLedAt: monday + index * week }),
  );
  return aTeam({ members, lastRunAt: monday + 4 * week, ...overrides });
}

/** Something that a member wants to change about turns before the next meeting. */
export function aTurnCommand(actorId: string, overrides: Partial<TurnCommand> = {}): TurnCommand {
  const now = monday + 4 * week + minute;
  return { commandId: anId("turn"), actorId, now, day: today, ...overrides };
}

/** The order of a team on the day of its next meeting. */
export function orderOf(team: Team, day = today): string[] {
  return rotation(team, day).map(({ userId }) => userId);
}

/** Who leads next, or nobody. */
export function nextOf(team: Team, day = today): string | undefined {
  return nextFacilitator(team, day)?.userId;
}

/** The team a week later, after a run that whoever is next has led, or somebody else by choice. */
export function afterMeeting(team: Team, leaderId = nextOf(team) ?? ""): Team {
  return withRunLed(team, leaderId, (team.lastRunAt ?? monday) + week);
}

/** What somebody's turn depends on besides when they led. */
export function turnOf(team: Team, userId: string): Member["turn"] {
  return requireMember(team, userId).turn;
}
