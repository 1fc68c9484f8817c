import { day } from "../day.ts";
import { DomainError } from "../errors.ts";
import { type Measuring, membersOf, type Team, type TeamRound } from "../team.ts";
import { words } from "../words.ts";
import {
  checkDueAt,
  isCheckDue,
  measuredSoon,
  measuringOf,
  runsToMeasure,
  withCheckLost,
  withCheckTaken,
} from "./checks.ts";
import type { InsteadOfPulse, NoRound } from "./round-view.ts";
import { thresholdFor } from "./threshold.ts";

const hour = 60 * 60 * 1000;

/** Days from one round of a team to the next. */
export const daysBetweenRounds = 7;

/** A round closes at the first whole hour after it was open for a day. */
export function closingTime(openedAt: number): number {
  return Math.ceil((openedAt + day) / hour) * hour;
}

/**
 * From when on the team may have its next round. The seven days are counted in days (UTC), so that
 * a weekly meeting that ends a few minutes earlier than the last one has its pulse all the same.
 */
export function nextRoundFrom({ openedAt }: TeamRound): number {
  return (Math.floor(openedAt / day) + daysBetweenRounds) * day;
}

/** Whether a round of this team that may still be answered is on. */
export function isOn(round: TeamRound | undefined, now: number): round is TeamRound {
  return round !== undefined && now < round.closesAt;
}

/**
 * Why the team cannot have a round now, or undefined where it can. Another team with almost the
 * same people is not seen from here: see `roster-ledger.ts`.
 */
export function hindrance(team: Team, now: number): NoRound | undefined {
  const from = team.round && nextRoundFrom(team.round);
  return from !== undefined && now < from ? { kind: "not-yet", from } : tooFew(team);
}

/** Whether the team has fewer people than would have to answer, so that nothing could be shown. */
export function tooFew(team: Team): NoRound | undefined {
  const people = membersOf(team).length;
  const threshold = thresholdFor(people, team.threshold);
  return people < threshold ? { kind: "too-few-people", threshold } : undefined;
}

/** The team as if it had not noted the round with this id; what it would have measured waits again. */
export function withoutRound(team: Team, roundId: string | undefined): Team {
  if (team.round === undefined || team.round.id !== roundId) return team;
  const { round, ...rest } = team;
  return round.kind === "check" ? withNextDue(withCheckLost(rest, round)) : rest;
}

/**
 * Makes this the team's newest round, unless another was first: the caller compares the ids. With
 * `tell`, its conversation is told that the check is open.
 */
export function takeUpRound(team: Team, round: TeamRound, tell = false): Team {
  if (hindrance(team, round.openedAt) !== undefined) return team;
  if (round.kind !== "check") return withNextDue({ ...team, round });
  const after = withCheckTaken(team, round);
  return tell
    ? { ...after, toTell: { roundId: round.id }, nextDueAt: round.openedAt }
    : withNextDue(after);
}

/** What the team's next round would be. `measures` names the runs whose change a check measures. */
export type Wanted =
  | { readonly kind: "pulse" }
  | { readonly kind: "check"; readonly measures: readonly string[] };

/**
 * What is asked when a round opens now: a check of all components where one is due, and otherwise
 * the short pulse, unless it would keep the team from measuring a run in time.
 */
export function wantedRound(team: Team, now: number): Wanted | { readonly none: NoRound } {
  if (isCheckDue(team, now)) return { kind: "check", measures: runsToMeasure(team, now) };
  const from = measuredSoon(team, now, daysBetweenRounds);
  return from === undefined ? { kind: "pulse" } : { none: { kind: "check-soon", from } };
}

/**
 * What a run that ends now ends with where that is no new pulse. Another team with almost the same people is not
 * seen from here either.
 */
export function insteadOfPulse(team: Team, now: number): InsteadOfPulse | undefined {
  const none = hindrance(team, now);
  if (none) return none;
  const wanted = wantedRound(team, now);
  if ("none" in wanted) return wanted.none;
  return wanted.kind === "check" ? { kind: "check" } : undefined;
}

/**
 * What is asked when somebody wishes for a check: one, unless the last was less than the days of a
 * re-measurement ago.
 */
export function wishedCheck(team: Team, now: number): Wanted | { readonly none: NoRound } {
  const from = team.checkedAt && team.checkedAt + measuringOf(team).days * day;
  return from !== undefined && now < from
    ? { none: { kind: "not-yet", from } }
    : { kind: "check", measures: runsToMeasure(team, now) };
}

/** Whether the team has had no check of all components and may open its first now. */
export function offersCheck(team: Team, now: number): boolean {
  return team.checkedAt === undefined && hindrance(team, now) === undefined;
}

/** The team with the time at which it has something to do by itself. */
export function withNextDue(team: Team): Team {
  // What is to be told comes first, and sets the time anew.
  if (team.toTell) return team;
  return withCheckDue(team);
}

function withCheckDue({ nextDueAt: _, ...team }: Team): Team {
  const dueAt = checkDueAt(team);
  if (dueAt === undefined) return team;
  return { ...team, nextDueAt: Math.max(dueAt, team.round ? nextRoundFrom(team.round) : 0) };
}

/**
 * The team with the threshold that it chose: at most as many as it has people (`invalid`), and not
 * while a round is on (`conflict`), whose rule stays as it was told.
 */
export function withThreshold(team: Team, threshold: number, now: number): Team {
  if (isOn(team.round, now)) {
    const { checkIsOn, roundIsOn } = words.errors;
    throw new DomainError("conflict", team.round?.kind === "check" ? checkIsOn : roundIsOn);
  }
  if (threshold > membersOf(team).length) {
    const why = words.errors.invalidField("threshold", words.errors.thresholdTooHigh);
    throw new DomainError("invalid", why, { field: "threshold" });
  }
  return { ...team, threshold };
}

/** The team with the way of measuring that it chose; what is on its list already keeps its day. */
export function withMeasuring(team: Team, measuring: Measuring): Team {
  return withNextDue({ ...team, measuring });
}
