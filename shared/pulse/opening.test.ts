import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leave } from "../team.ts";
import { aTeam, monday } from "../testing/builders.ts";
import {
  closingTime,
  hindrance,
  insteadOfPulse,
  isOn,
  nextRoundFrom,
  takeUpRound,
} from "./opening.ts";

const hour = 60 * 60 * 1000;
const day = 24 * hour;

function aRound(openedAt: number, id = "round-1") {
  return { id, openedAt, closesAt: closingTime(openedAt) };
}

test("[R52] a round closes at a whole hour, a day to a day and an hour after it opened", () => {
  fc.assert(
    fc.property(fc.integer({ min: monday, max: monday + 400 * day }), (openedAt) => {
      const closesAt = closingTime(openedAt);
      expect(closesAt % hour).toBe(0);
      expect(closesAt - openedAt).toBeGreaterThanOrEqual(day);
      expect(closesAt - openedAt).toBeLessThan(day + hour);
    }),
  );
  expect(closingTime(monday)).toBe(monday + day);
});

describe("[R53] a team's next round", () => {
  test("may open from the same day of the next week on, whatever the time of day", () => {
    fc.assert(
      fc.property(fc.integer({ min: monday, max: monday + 400 * day }), (openedAt) => {
        const from = nextRoundFrom(aRound(openedAt));
        expect(from % day).toBe(0);
        expect(from - openedAt).toBeGreaterThan(6 * day);
        expect(from - openedAt).toBeLessThanOrEqual(7 * day);
      }),
    );
  });

  test("does not open before, however many meetings there are", () => {
    const team = takeUpRound(aTeam(), aRound(monday));
    const from = nextRoundFrom(aRound(monday));
    for (const now of [monday, monday + hour, monday + 3 * day, from - 1]) {
      expect(hindrance(team, now)).toEqual({ kind: "not-yet", from });
      expect(takeUpRound(team, aRound(now, "round-2"))).toBe(team);
    }
    expect(hindrance(team, from)).toBeUndefined();
    expect(takeUpRound(team, aRound(from, "round-2")).round?.id).toBe("round-2");
  });

  test("opens when the one before has closed: there is one at a time", () => {
    fc.assert(
      fc.property(fc.nat({ max: 10 * day }), fc.nat({ max: 10 * day }), (first, later) => {
        const team = takeUpRound(aTeam(), aRound(monday + first));
        const now = monday + first + later;
        if (isOn(team.round, now)) expect(hindrance(team, now)?.kind).toBe("not-yet");
      }),
    );
    expect(isOn(undefined, monday)).toBe(false);
    expect(isOn(aRound(monday), closingTime(monday) - 1)).toBe(true);
    expect(isOn(aRound(monday), closingTime(monday))).toBe(false);
  });
});

test("[R54] nothing is asked where fewer people are than must answer", () => {
  const four = leave(aTeam(), "eli", monday);
  expect(hindrance(four, monday)).toBeUndefined();
  const three = leave(four, "dana", monday);
  expect(hindrance(three, monday)).toEqual({ kind: "too-few-people", threshold: 4 });
  expect(takeUpRound(three, aRound(monday))).toBe(three);
  expect(hindrance({ ...four, threshold: 5 }, monday)).toEqual({
    kind: "too-few-people",
    threshold: 5,
  });
});

test("[R275] what a run ends with in place of a pulse is known before it: nothing and why, or a check", () => {
  expect(insteadOfPulse(aTeam(), monday)).toBeUndefined();
  const asked = takeUpRound(aTeam(), aRound(monday));
  const from = nextRoundFrom(aRound(monday));
  expect(insteadOfPulse(asked, monday + hour)).toEqual({ kind: "not-yet", from });
  expect(insteadOfPulse(asked, from)).toBeUndefined();
  const three = leave(leave(aTeam(), "eli", monday), "dana", monday);
  expect(insteadOfPulse(three, monday)).toEqual({ kind: "too-few-people", threshold: 4 });
  const toMeasure = [{ runId: "run-1", dueAt: monday + 14 * day, again: false }];
  const ran = aTeam({ checkedAt: monday - 20 * day, toMeasure });
  const soon = { kind: "check-soon", from: monday - (monday % day) + 14 * day };
  expect(insteadOfPulse(ran, monday + 8 * day)).toEqual(soon);
  expect(insteadOfPulse(ran, monday + 14 * day)).toEqual({ kind: "check" });
});
