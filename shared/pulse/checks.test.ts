import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { enterEndedRun } from "../ended-run.ts";
import type { Team, TeamRound } from "../team.ts";
import { aRun, aTeam, monday } from "../testing/builders.ts";
import { checkDueAt } from "./checks.ts";
import {
  closingTime,
  hindrance,
  takeUpRound,
  wantedRound,
  wishedCheck,
  withMeasuring,
  withoutRound,
} from "./opening.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** The team once it has run an action that ended at this instant. */
function afterRun(team: Team, endedAt: number, id = `run-${endedAt}`): Team {
  const run = aRun({ id, state: "ended", startedAt: endedAt - 30 * minute, endedAt });
  return enterEndedRun({ ...team, currentRunId: id }, run);
}

/** The team once the round that it wants at this instant is open, and that round. */
function opened(team: Team, now: number, wish = wantedRound): { team: Team; round?: TeamRound } {
  const wanted = wish(team, now);
  if (hindrance(team, now) || "none" in wanted) return { team };
  const round: TeamRound = {
    id: `round-${now}`,
    ...(wanted.kind === "check" ? { kind: wanted.kind, measures: [...wanted.measures] } : {}),
    openedAt: now,
    closesAt: closingTime(now),
  };
  return { team: takeUpRound(team, round), round };
}

describe("[R81] a run is measured", () => {
  test("fourteen days after its end, with a check that names it", () => {
    const team = afterRun(aTeam({ checkedAt: monday - 20 * day }), monday);
    expect(checkDueAt(team)).toBe(monday + 14 * day);
    expect(opened(team, monday + 6 * day).round?.kind).toBeUndefined();
    const { round } = opened(team, monday + 14 * day);
    expect(round).toMatchObject({ kind: "check", measures: [`run-${monday}`] });
  });

  test("[R266] and not where it was broken off", () => {
    const broken = aRun({
      state: "ended",
      stepIndex: 0,
      startedAt: monday,
      endedAt: monday + minute,
    });
    const team = { ...aTeam({ checkedAt: monday }), currentRunId: broken.id };
    const after = enterEndedRun(team, broken);
    expect(after.currentRunId).toBeUndefined();
    expect(after.toMeasure ?? []).toEqual([]);
  });

  test("on that day also a little earlier: a meeting does not begin by the minute", () => {
    const team = afterRun(aTeam({ checkedAt: monday - 20 * day }), monday);
    expect(opened(team, monday + 14 * day - 30 * minute).round?.kind).toBe("check");
  });

  test("once, or a second time after as many days where the team wants to look again", () => {
    const measuredAgain = (again: boolean) => {
      const wishes = withMeasuring(aTeam({ checkedAt: monday - 40 * day }), { days: 14, again });
      const { team } = opened(afterRun(wishes, monday), monday + 14 * day);
      return opened(team, monday + 28 * day).round?.measures ?? [];
    };
    expect(measuredAgain(false)).toEqual([]);
    expect(measuredAgain(true)).toEqual([`run-${monday}`]);
  });

  test("after as many days as the team chose, for runs that end from then on", () => {
    const before = afterRun(aTeam({ checkedAt: monday - 40 * day }), monday);
    const changed = withMeasuring(before, { days: 7, again: false });
    expect(checkDueAt(changed)).toBe(monday + 14 * day);
    expect(checkDueAt(afterRun(changed, monday + day))).toBe(monday + 8 * day);
  });

  test("with others of the same weeks, and never twice within these days, however many there are", () => {
    const meetings = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 30, maxLength: 30 });
    fc.assert(
      fc.property(meetings, fc.constantFrom(7, 14, 21), (perDay, days) => {
        let team = withMeasuring(aTeam(), { days, again: false });
        const checks: TeamRound[] = [];
        let ended: string[] = [];
        for (const [n, count] of perDay.entries()) {
          for (let meeting = 0; meeting < count; meeting++) {
            const now = monday + n * day + meeting * 60 * minute;
            team = afterRun(team, now);
            ended = [...ended, `run-${now}`];
            const step = opened(team, now);
            team = step.team;
            if (step.round?.kind === "check") checks.push(step.round);
          }
        }
        for (const [n, check] of checks.entries()) {
          const before = checks[n - 1];
          if (before) expect(check.openedAt - before.openedAt).toBeGreaterThan((days - 1) * day);
        }
        const measured = checks.flatMap(({ measures = [] }) => measures);
        expect(new Set(measured).size).toBe(measured.length);
        const waiting = (team.toMeasure ?? []).map(({ runId }) => runId);
        expect([...measured, ...waiting].toSorted()).toEqual(ended.toSorted());
      }),
    );
  });

  test("again where its check was noted and never made", () => {
    const before = afterRun(aTeam({ checkedAt: monday - 40 * day }), monday);
    const { team, round } = opened(before, monday + 14 * day);
    const free = withoutRound(team, round?.id);
    expect(opened(free, monday + 15 * day).round?.measures).toEqual([`run-${monday}`]);
    // Nothing else is remembered of it, not that the team had a check that day either.
    expect(free).toEqual(before);
  });

  test("and still twice, not three times, where the team looks once more", () => {
    const twice = aTeam({ checkedAt: monday - 40 * day, measuring: { days: 14, again: true } });
    const { team, round } = opened(afterRun(twice, monday), monday + 14 * day);
    const free = withoutRound(team, round?.id);
    expect(free.toMeasure).toEqual([
      { runId: `run-${monday}`, dueAt: monday + 14 * day, again: true },
    ]);
  });
});

describe("[R82] a re-measurement goes before a pulse", () => {
  const team = afterRun(aTeam({ checkedAt: monday - 20 * day }), monday);

  test("which does not open where it would keep the team from measuring in time", () => {
    const from = Math.floor((monday + 14 * day) / day) * day;
    expect(opened(team, monday + 7 * day).round).toBeDefined();
    for (const days of [8, 10, 13]) {
      expect(wantedRound(team, monday + days * day)).toEqual({
        none: { kind: "check-soon", from },
      });
    }
  });

  test("so that a weekly meeting has its pulse one week and its check the next", () => {
    let now = monday;
    let current = aTeam({ checkedAt: monday - 40 * day });
    const kinds: string[] = [];
    for (let week = 0; week < 6; week++) {
      now = monday + week * 7 * day;
      current = afterRun(current, now);
      const step = opened(current, now);
      current = step.team;
      kinds.push(step.round ? (step.round.kind ?? "pulse") : "none");
    }
    expect(kinds).toEqual(["pulse", "pulse", "check", "pulse", "check", "pulse"]);
  });
});

describe("[R83] a check without a run to measure", () => {
  test("opens by itself a week after the team was founded, once it has run an action", () => {
    expect(checkDueAt(aTeam())).toBeUndefined();
    expect(checkDueAt(aTeam({ lastRunAt: monday }))).toBe(monday + 7 * day);
  });

  test("opens at once where somebody wishes for it, and not again within two weeks", () => {
    const { team, round } = opened(aTeam(), monday, wishedCheck);
    expect(round).toMatchObject({ kind: "check", measures: [] });
    const from = monday + 14 * day;
    expect(wishedCheck(team, monday + 13 * day)).toEqual({ none: { kind: "not-yet", from } });
    expect(wishedCheck(team, from)).toMatchObject({ kind: "check" });
  });

  test("comes every quarter while the team runs actions, and after a pause when it has begun again", () => {
    const resting = aTeam({ checkedAt: monday, lastRunAt: monday });
    expect(checkDueAt(resting)).toBe(monday + 91 * day);
    const begun = aTeam({ checkedAt: monday, lastRunAt: monday + 200 * day });
    expect(checkDueAt(begun)).toBe(monday + 200 * day);
  });

  test("is due for the team itself, at that time and not before it may have a round", () => {
    const team = afterRun(aTeam({ checkedAt: monday - 40 * day }), monday);
    expect(team.nextDueAt).toBe(monday + 14 * day);
    const { team: pulsed } = opened(team, monday + 7 * day);
    expect(pulsed.nextDueAt).toBe(
      Math.max(monday + 14 * day, Math.floor((monday + 14 * day) / day) * day),
    );
  });
});
