import { isBrokenOff } from "../broken-off.ts";
import { day } from "../day.ts";
import type { Run } from "../run.ts";
import type { Measuring, Team, TeamRound } from "../team.ts";
import { usualDays } from "./measuring-days.ts";

/** A team that goes on running actions is asked about all components at least so often. */
const quarter = 91 * day;

/** A team that has run an action has its first check a week after it was founded at the latest. */
const firstCheckWithin = 7 * day;

/** How a team measures: after how many days, and whether after as many more once again. */
export function measuringOf({ measuring }: Team): Measuring {
  return measuring ?? { days: usualDays, again: false };
}

/** The team with a run that has just ended on its list of what is to be measured; not with one that was broken off. */
export function withRunToMeasure(team: Team, run: Run): Team {
  const { id, startedAt, endedAt } = run;
  if (startedAt === undefined || endedAt === undefined || isBrokenOff(run)) return team;
  const { days, again } = measuringOf(team);
  const entry = { runId: id, dueAt: endedAt + days * day, again };
  return { ...team, toMeasure: [...(team.toMeasure ?? []), entry].slice(-mostToMeasure) };
}

/** More runs than any team ends in three weeks. */
const mostToMeasure = 60;

/**
 * The instant from which on the team's next check of all components is due, or undefined while
 * nothing asks for one: the oldest run that is still to be measured, though never two checks within
 * the days of one re-measurement; the first one, once the team has run an action; and every quarter
 * as long as it runs actions.
 */
export function checkDueAt(team: Team): number | undefined {
  const { checkedAt, lastRunAt } = team;
  const after = checkedAt === undefined ? 0 : checkedAt + measuringOf(team).days * day;
  const again = (team.toMeasure ?? []).map(({ dueAt }) => Math.max(dueAt, after));
  const regular = lastRunAt === undefined ? [] : [regularCheckAt(team, lastRunAt)];
  const all = [...again, ...regular];
  return all.length === 0 ? undefined : Math.min(...all);
}

function regularCheckAt({ checkedAt, members }: Team, lastRunAt: number): number {
  const founded = Math.min(...members.map(({ joinedAt }) => joinedAt));
  // After a pause of months the team is asked again when it has begun again.
  return checkedAt === undefined
    ? founded + firstCheckWithin
    : Math.max(checkedAt + quarter, lastRunAt);
}

/** Whether a check is due on this day (UTC): a meeting a little earlier than the last one counts. */
export function isCheckDue(team: Team, now: number): boolean {
  const dueAt = checkDueAt(team);
  return dueAt !== undefined && dayOf(dueAt) <= dayOf(now);
}

/**
 * From when on a run is measured again, where a pulse today would keep the team from having that
 * check in time: a re-measurement goes before a pulse.
 */
export function measuredSoon(team: Team, now: number, daysBetween: number): number | undefined {
  const dueAt = checkDueAt(team);
  const isForRun = (team.toMeasure ?? []).length > 0;
  if (dueAt === undefined || !isForRun) return undefined;
  return dayOf(dueAt) - dayOf(now) < daysBetween ? dayOf(dueAt) * day : undefined;
}

/** The runs that a check of this instant measures: those whose day has come. */
export function runsToMeasure(team: Team, now: number): string[] {
  return (team.toMeasure ?? [])
    .filter(({ dueAt }) => dayOf(dueAt) <= dayOf(now))
    .map(({ runId }) => runId);
}

/**
 * The team once this check has been taken up: what it measures is off the list, or on it once more
 * where the team wants to look a second time.
 */
export function withCheckTaken(team: Team, round: TeamRound): Team {
  const { days } = measuringOf(team);
  const measured = new Set(round.measures ?? []);
  const toMeasure = (team.toMeasure ?? []).flatMap((entry) => {
    if (!measured.has(entry.runId)) return [entry];
    return entry.again ? [{ ...entry, dueAt: entry.dueAt + days * day, again: false }] : [];
  });
  const { checkedAt: checkedBefore } = team;
  const noted = checkedBefore === undefined ? round : { ...round, checkedBefore };
  return { ...team, round: noted, toMeasure, checkedAt: round.openedAt };
}

/** The team once it is known that this check was never made: what it would have measured waits again. */
export function withCheckLost({ checkedAt: _, ...team }: Team, round: TeamRound): Team {
  const { measures = [], checkedBefore } = round;
  const listed = team.toMeasure ?? [];
  const waiting = measures.map((runId) => {
    // What this check left on the list is the second look.
    const again = listed.some((entry) => entry.runId === runId);
    return { runId, dueAt: round.openedAt, again };
  });
  const others = listed.filter(({ runId }) => !measures.includes(runId));
  const toMeasure = [...waiting, ...others].slice(-mostToMeasure);
  return {
    ...team,
    toMeasure,
    ...(checkedBefore === undefined ? {} : { checkedAt: checkedBefore }),
  };
}

function dayOf(instant: number): number {
  return Math.floor(instant / day);
}
