import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { minute } from "../testing/builders.ts";
import { instantAt, nextOccurrence, reminderTime, startOn } from "./meeting-times.ts";
import { type TeamSchedule, type WeeklyMeeting, ZoneName } from "./team-schedule.ts";
import { luxonInstant } from "./testing/luxon-instant.ts";

const dayLong = 24 * 60 * minute;

/** Every day of some years, by the calendar alone. */
function daysOf(from: number, to: number): string[] {
  const days = (Date.UTC(to + 1, 0) - Date.UTC(from, 0)) / dayLong;
  return Array.from({ length: days }, (_, n) => isoOf(Date.UTC(from, 0, 1 + n)).slice(0, 10));
}

function weekday(day: string): number {
  // Sunday is 0 for UTC, 7 for a schedule.
  return new Date(day).getUTCDay() || 7;
}

function workingDayBefore(day: string): string {
  const before = isoOf(Date.parse(day) - dayLong).slice(0, 10);
  return weekday(before) > 5 ? workingDayBefore(before) : before;
}

const isoOf = (instant: number) => new Date(instant).toISOString();

/** A meeting on a day: its day, its start, its end and when whoever leads is reminded, in UTC. */
type Row = readonly [day: string, startsAt: string, endsAt: string, remindsAt: string];

/** Every meeting of some years, each asked for when the one before it ends and just before it does. */
function oursOf(schedule: TeamSchedule, meeting: WeeklyMeeting, days: readonly string[]): Row[] {
  const { zone } = schedule;
  const rows: Row[] = [];
  let now = instantAt(zone, days[0] ?? "", "00:00");
  for (;;) {
    const { day, startsAt, endsAt } = nextOccurrence(zone, meeting, now);
    if (day > (days.at(-1) ?? "")) return rows;
    const still = nextOccurrence(zone, meeting, endsAt - 1).day;
    if (still !== day) throw new Error(`on ${day} the next one is that of ${still} before it ends`);
    const remindsAt = reminderTime(schedule, day);
    // One of the year before may go on past midnight.
    if (day >= (days[0] ?? "")) {
      rows.push([day, isoOf(startsAt), isoOf(endsAt), isoOf(remindsAt)]);
    }
    now = endsAt;
  }
}

/** The same as the other library has them: one on each of its days, whatever the clocks do. */
function theirsOf(schedule: TeamSchedule, meeting: WeeklyMeeting, days: readonly string[]): Row[] {
  const { zone, remindAt } = schedule;
  return days
    .filter((day) => meeting.days.includes(weekday(day)))
    .map((day) => {
      const startsAt = luxonInstant(zone, day, meeting.at);
      const remindsAt = luxonInstant(zone, workingDayBefore(day), remindAt);
      return [day, isoOf(startsAt), isoOf(startsAt + meeting.minutes * minute), isoOf(remindsAt)];
    });
}

function aSchedule(
  zone: string,
  at: string,
  overrides: Partial<WeeklyMeeting> = {},
): { schedule: TeamSchedule; meeting: WeeklyMeeting } {
  const meeting = {
    ...{ id: "daily", conversationId: "19:meeting@thread.v2", days: [1, 2, 3, 4, 5, 6, 7] },
    ...{ at, minutes: 45 },
    ...overrides,
  };
  return { schedule: { zone, remindAt: at, meetings: [meeting] }, meeting };
}

/** Zones with the local times that their clocks skip and repeat, and one that goes past midnight. */
const zones: readonly (readonly [zone: string, why: string, times: readonly string[]])[] = [
  ["Europe/Berlin", "by an hour", ["02:00", "02:30", "23:30"]],
  ["America/New_York", "by an hour, on other days", ["02:30", "01:30", "23:30"]],
  ["Australia/Lord_Howe", "by half an hour, in the south", ["02:15", "01:45", "23:45"]],
  ["Africa/Casablanca", "back in Ramadan, and forward after it", ["02:30", "02:59", "23:30"]],
  ["Asia/Kathmandu", "never; it is 45 minutes beside the others", ["00:00", "09:30", "23:45"]],
  ["Pacific/Apia", "no more; it is a day ahead", ["03:30", "09:30", "23:30"]],
  ["America/Nuuk", "over midnight, so that Saturday loses or repeats an hour", ["23:30", "00:00"]],
  ["Africa/Cairo", "at midnight, which is skipped", ["00:00", "00:30", "23:30"]],
  ["Antarctica/Troll", "by two hours", ["01:30", "02:59", "23:30"]],
];

describe("every day of 2026 and 2027 another library has the same start, end and reminder", () => {
  const days = daysOf(2026, 2027);
  for (const [zone, why, times] of zones) {
    test(`[R102] [R103] ${zone}, where the clocks change ${why}`, () => {
      for (const at of times) {
        const { schedule, meeting } = aSchedule(zone, at);
        expect(oursOf(schedule, meeting, days)).toEqual(theirsOf(schedule, meeting, days));
      }
    });
  }

  test("[R102] Pacific/Apia in 2011, where 30 December never was: it falls together with the 31st", () => {
    const { schedule, meeting } = aSchedule("Pacific/Apia", "09:30");
    const theirs = theirsOf(schedule, meeting, daysOf(2011, 2012));
    expect(oursOf(schedule, meeting, daysOf(2011, 2012))).toEqual(
      theirs.filter(([day]) => day !== "2011-12-31"),
    );
  });
});

describe("the instant of a time by the clock, written out from the rules of the IANA database", () => {
  // By hand from the `Rule` and `Zone` lines of the IANA time zone database, the same in its editions
  // 2025b to 2026c. `europe`: EU (also Nuuk, and Troll of `antarctica` by two hours), the last Sundays
  // of March and October at 1:00 UTC. `northamerica`: US, the second Sunday of March and the first of
  // November at 2:00. `australasia`: LH, the first Sundays of April and October at 2:00, by half an
  // hour; Apia, from -10 to +14 after 29 December 2011, and +13 since 2021. `asia`: Kathmandu, +5:45.
  // `africa`: Morocco, in 2026 back on 15 February at 3:00 and forward on 22 March at 2:00; Egypt, from
  // the last Friday of April at 0:00 until the end of the last Thursday of October.
  const instants: readonly (readonly [
    zone: string,
    local: string,
    instant: string,
    why: string,
  ])[] = [
    ["Europe/Berlin", "2026-03-29 02:30", "2026-03-29T01:30Z", "skipped"],
    ["Europe/Berlin", "2026-10-25 02:30", "2026-10-25T00:30Z", "twice"],
    ["Europe/Berlin", "2027-10-31 03:00", "2027-10-31T02:00Z", "the first that is not twice"],
    ["America/New_York", "2027-03-14 02:00", "2027-03-14T07:00Z", "skipped"],
    ["America/New_York", "2027-11-07 01:59", "2027-11-07T05:59Z", "twice"],
    ["Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03T15:45Z", "skipped"],
    ["Australia/Lord_Howe", "2026-04-05 01:45", "2026-04-04T14:45Z", "twice"],
    ["Africa/Casablanca", "2026-02-15 02:30", "2026-02-15T01:30Z", "twice"],
    ["Africa/Casablanca", "2026-03-22 02:30", "2026-03-22T02:30Z", "skipped"],
    ["Africa/Casablanca", "2026-03-01 09:30", "2026-03-01T09:30Z", "in Ramadan"],
    ["Asia/Kathmandu", "2026-06-01 00:00", "2026-05-31T18:15Z", "5:45 ahead"],
    ["Pacific/Apia", "2011-12-29 23:59", "2011-12-30T09:59Z", "the last minute ten hours behind"],
    ["Pacific/Apia", "2011-12-30 09:30", "2011-12-30T19:30Z", "skipped, as the whole day is"],
    ["Pacific/Apia", "2011-12-31 09:30", "2011-12-30T19:30Z", "14 hours ahead"],
    ["Pacific/Apia", "2026-07-01 09:30", "2026-06-30T20:30Z", "13 hours ahead"],
    ["America/Nuuk", "2026-03-28 23:30", "2026-03-29T01:30Z", "skipped up to midnight"],
    ["America/Nuuk", "2026-10-24 23:30", "2026-10-25T00:30Z", "twice"],
    ["Africa/Cairo", "2026-04-24 00:00", "2026-04-23T22:00Z", "skipped"],
    ["Africa/Cairo", "2026-10-29 23:30", "2026-10-29T20:30Z", "twice"],
    ["Antarctica/Troll", "2026-03-29 02:59", "2026-03-29T02:59Z", "skipped"],
    ["Antarctica/Troll", "2026-10-25 01:00", "2026-10-24T23:00Z", "twice"],
  ];
  test.each(instants)("[R102] %s, %s is %s: %s", (zone, local, instant) => {
    const [day = "", time = ""] = local.split(" ");
    expect(isoOf(instantAt(zone, day, time))).toBe(isoOf(Date.parse(instant)));
  });
});

test("[R102] a zone has the same instants under its old name and its new one", () => {
  const names = [
    ["Europe/Kiev", "Europe/Kyiv"],
    ["Asia/Calcutta", "Asia/Kolkata"],
    ["Asia/Katmandu", "Asia/Kathmandu"],
    ["America/Godthab", "America/Nuuk"],
  ] as const;
  for (const [old, now] of names) {
    expect([ZoneName.safeParse(old).success, ZoneName.safeParse(now).success]).toEqual([
      true,
      true,
    ]);
    const [before, after] = [aSchedule(old, "23:30"), aSchedule(now, "23:30")];
    const days = daysOf(2026, 2026);
    expect(oursOf(before.schedule, before.meeting, days), now).toEqual(
      oursOf(after.schedule, after.meeting, days),
    );
  }
});

test("[R102] [R103] anywhere, on any days, at any time, in any year: once on each of its days, after its reminder", () => {
  const clock = fc.nat(24 * 60 - 1).map((at) => isoOf(at * minute).slice(11, 16));
  const schedules = fc.record({
    zone: fc.constantFrom(...Intl.supportedValuesOf("timeZone"), ...zones.map(([zone]) => zone)),
    at: clock,
    remindAt: clock,
    minutes: fc.integer({ min: 15, max: 240 }),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
  });
  // The years in which no zone skips a whole day, or from a Friday evening to Saturday.
  const years = fc.integer({ min: 2019, max: 2036 });
  fc.assert(
    fc.property(schedules, years, ({ zone, at, remindAt, ...plan }, year) => {
      const { schedule, meeting } = aSchedule(zone, at, plan);
      const days = daysOf(year, year);
      const rows = oursOf({ ...schedule, remindAt }, meeting, days);
      expect(rows).toEqual(theirsOf({ ...schedule, remindAt }, meeting, days));
      const wrong = rows.filter(
        ([day, startsAt, , remindsAt], n) =>
          startsAt <= (rows[n - 1]?.[1] ?? "") ||
          remindsAt >= startsAt ||
          DateTime.fromISO(remindsAt, { zone }).weekday > 5 ||
          startOn(schedule, meeting.id, day) !== Date.parse(startsAt),
      );
      expect(wrong).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
