import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { minute, monday } from "../testing/builders.ts";
import {
  askTime,
  instantAt,
  localDay,
  nextOccurrence,
  nextOccurrences,
  nudgeTime,
  reminderTime,
} from "./meeting-times.ts";
import { turnDay } from "./team-day.ts";
import { TeamSchedule, type WeeklyMeeting, ZoneName } from "./team-schedule.ts";

const hour = 60 * minute;
const everyDay = [1, 2, 3, 4, 5, 6, 7];

function aMeeting(overrides: Partial<WeeklyMeeting> = {}): WeeklyMeeting {
  return {
    ...{ id: "stand-up", conversationId: "19:meeting@thread.v2" },
    ...{ days: [1, 3, 5], at: "09:30", minutes: 30 },
    ...overrides,
  };
}

function aSchedule(overrides: Partial<TeamSchedule> = {}): TeamSchedule {
  return { zone: "Europe/Berlin", remindAt: "15:00", meetings: [aMeeting()], ...overrides };
}

/** When a meeting starts, one time after the other, as people in its zone and clocks in UTC say it. */
function startsOf(zone: string, meeting: WeeklyMeeting, from: string, times: number): string[] {
  let now = Date.parse(from);
  return Array.from({ length: times }, () => {
    const { startsAt, endsAt } = nextOccurrence(zone, meeting, now);
    now = endsAt;
    return `${localDay(zone, startsAt)} ${new Date(startsAt).toISOString().slice(11, 16)}`;
  });
}

describe("the next time a meeting comes", () => {
  test("[R102] is on the next of its days, over week ends and the ends of months", () => {
    expect(startsOf("Europe/Berlin", aMeeting(), "2026-01-28T08:00Z", 4)).toEqual([
      "2026-01-28 08:30",
      "2026-01-30 08:30",
      "2026-02-02 08:30",
      "2026-02-04 08:30",
    ]);
    const onSunday = aMeeting({ days: [7] });
    expect(nextOccurrence("UTC", onSunday, monday).day).toBe("2026-01-11");
  });

  test("[R102] is now until it ends, and then the next one", () => {
    const ends = Date.UTC(2026, 0, 5, 10);
    expect(nextOccurrence("UTC", aMeeting(), ends - 1).day).toBe("2026-01-05");
    expect(nextOccurrence("UTC", aMeeting(), ends).day).toBe("2026-01-07");
  });

  test("[R102] is still yesterday's where that goes on past midnight", () => {
    const late = aMeeting({ days: [7], at: "23:30", minutes: 60 });
    const next = nextOccurrence("UTC", late, Date.UTC(2026, 0, 12, 0, 15));
    expect(next).toMatchObject({ day: "2026-01-11", startsAt: Date.UTC(2026, 0, 11, 23, 30) });
    expect(nextOccurrence("UTC", late, next.endsAt).day).toBe("2026-01-18");
  });

  test("[R102] is by the calendar where the team is, and not by UTC's", () => {
    const now = Date.UTC(2026, 0, 5, 23);
    expect(localDay("Asia/Kathmandu", now)).toBe("2026-01-06");
    expect(localDay("America/New_York", now)).toBe("2026-01-05");
    const [next] = startsOf("Asia/Kathmandu", aMeeting({ days: [2] }), "2026-01-05T23:00Z", 1);
    expect(next).toBe("2026-01-06 03:45");
  });

  test("[R102] of several meetings comes the soonest first", () => {
    const meetings = [aMeeting({ id: "friday", days: [5] }), aMeeting({ id: "today", days: [1] })];
    const next = nextOccurrences(aSchedule({ meetings }), monday - 2 * hour);
    expect(next.map(({ meeting, day }) => [meeting.id, day])).toEqual([
      ["today", "2026-01-05"],
      ["friday", "2026-01-09"],
    ]);
    expect(nextOccurrences(aSchedule({ meetings: [] }), monday)).toEqual([]);
  });
});

describe("when the clocks change, a meeting every day", () => {
  const cases: readonly (readonly [why: string, zone: string, at: string, starts: string[]])[] = [
    [
      "stays at its time by the clock when summer begins",
      ...(["Europe/Berlin", "09:30"] as const),
      ["2026-03-28 08:30", "2026-03-29 07:30", "2026-03-30 07:30"],
    ],
    [
      "stays at its time by the clock when summer ends",
      ...(["Europe/Berlin", "09:30"] as const),
      ["2026-10-24 07:30", "2026-10-25 08:30", "2026-10-26 08:30"],
    ],
    [
      "comes an hour later on the day on which its time is skipped",
      ...(["America/New_York", "02:30"] as const),
      ["2026-03-07 07:30", "2026-03-08 07:30", "2026-03-09 06:30"],
    ],
    [
      "comes once on the day on which its time comes twice, the first time",
      ...(["America/New_York", "01:30"] as const),
      ["2026-10-31 05:30", "2026-11-01 05:30", "2026-11-02 06:30"],
    ],
    [
      "moves by half an hour where the clocks do",
      ...(["Australia/Lord_Howe", "09:30"] as const),
      ["2026-04-04 22:30", "2026-04-05 23:00", "2026-04-06 23:00"],
    ],
    [
      "comes half an hour later where half an hour is skipped",
      ...(["Australia/Lord_Howe", "02:15"] as const),
      ["2026-10-03 15:45", "2026-10-04 15:45", "2026-10-05 15:15"],
    ],
    [
      "moves with the clocks of Ramadan",
      ...(["Africa/Casablanca", "09:30"] as const),
      ["2026-02-14 08:30", "2026-02-15 09:30", "2026-02-16 09:30"],
    ],
    [
      "comes once although a whole day is skipped",
      ...(["Pacific/Apia", "09:30"] as const),
      ["2011-12-29 19:30", "2011-12-31 19:30", "2012-01-01 19:30"],
    ],
  ];
  for (const [why, zone, at, starts] of cases) {
    test(`[R102] ${why}: ${zone}, ${at}`, () => {
      const first = Date.parse(`${starts[0]?.slice(0, 10)}T00:00Z`);
      const from = new Date(first - 16 * hour).toISOString();
      const all = startsOf(zone, aMeeting({ days: everyDay, at }), from, 5);
      const begin = all.indexOf(starts[0] ?? "");
      expect(all.slice(begin, begin + starts.length), all.join()).toEqual(starts);
    });
  }

  const zones = [
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Africa/Casablanca",
    "Asia/Kathmandu",
    "Pacific/Apia",
    "UTC",
  ];
  const dayMs = 24 * hour;

  test("[R102] each of its days comes exactly once, at any time and anywhere", () => {
    const clock = fc
      .nat(24 * 60 - 1)
      .map((at) => new Date(at * minute).toISOString().slice(11, 16));
    const from = fc.integer({ min: Date.UTC(2011, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(fc.constantFrom(...zones), clock, from, (zone, at, start) => {
        const meeting = aMeeting({ days: everyDay, at, minutes: 15 });
        let { startsAt, endsAt } = nextOccurrence(zone, meeting, start);
        // Thirty days, so that one in six or so sees the clocks change.
        for (let count = 0; count < 30; count++) {
          const next = nextOccurrence(zone, meeting, endsAt);
          expect(next.startsAt).toBeGreaterThanOrEqual(endsAt);
          // The next day that there is: the day after it was skipped only in Apia, once.
          const between = localDay(zone, startsAt + 12 * hour);
          const days = [localDay(zone, startsAt), between, localDay(zone, next.startsAt)];
          expect(days[0]).not.toBe(days[2]);
          expect([days[0], days[2]]).toContain(between);
          expect(nextOccurrence(zone, meeting, next.startsAt - 1).startsAt).toBe(next.startsAt);
          ({ startsAt, endsAt } = next);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("[R103] the reminder is on a working day before the meeting's day, at the team's hour", () => {
    const zone = fc.constantFrom(...zones);
    const index = fc.nat(3650);
    fc.assert(
      fc.property(zone, index, (there, days) => {
        const day = new Date(Date.UTC(2020, 0, 1) + days * dayMs).toISOString().slice(0, 10);
        const at = reminderTime(aSchedule({ zone: there }), day);
        const before = localDay(there, at);
        const weekday = new Date(`${before}T00:00Z`).getUTCDay();
        expect(before < day).toBe(true);
        expect([1, 2, 3, 4, 5]).toContain(weekday);
        expect(at).toBe(instantAt(there, before, "15:00"));
        expect(Date.parse(day) - Date.parse(before)).toBeLessThanOrEqual(3 * dayMs);
      }),
    );
  });
});

test("[R103] for a meeting on Monday the reminder comes on Friday", () => {
  const remindedAt = (day: string) =>
    new Date(reminderTime(aSchedule(), day)).toISOString().slice(0, 16);
  expect(["2026-01-12", "2026-01-11", "2026-01-13"].map(remindedAt)).toEqual([
    "2026-01-09T14:00",
    "2026-01-09T14:00",
    "2026-01-12T14:00",
  ]);
});

describe("a pulse is told of once more", () => {
  const openedAt = Date.UTC(2026, 0, 5, 10);
  const closesAt = openedAt + 24 * hour;

  test("[R103] at the team's hour, the last time before it closes and in time to answer", () => {
    const at = (remindAt: string) =>
      nudgeTime(aSchedule({ zone: "UTC", remindAt }), openedAt, closesAt);
    expect(at("08:00")).toBe(Date.UTC(2026, 0, 6, 8));
    expect(at("15:00")).toBe(Date.UTC(2026, 0, 5, 15));
  });

  test("[R103] after three hours where that hour is too close to its beginning or its end", () => {
    const at = (remindAt: string) =>
      nudgeTime(aSchedule({ zone: "UTC", remindAt }), openedAt, closesAt);
    expect(at("09:30")).toBe(openedAt + 3 * hour);
    expect(at("11:30")).toBe(openedAt + 3 * hour);
    expect(nudgeTime(undefined, openedAt, closesAt)).toBe(openedAt + 3 * hour);
  });
});

test("[R103] a promise is asked about on its day at the team's hour, or a day later", () => {
  const day = "2026-01-05";
  const at = (schedule: TeamSchedule | undefined, now: number) =>
    new Date(askTime(schedule, day, now)).toISOString().slice(0, 16);
  expect(at(aSchedule(), monday)).toBe("2026-01-05T14:00");
  expect(at(undefined, monday - 2 * hour)).toBe("2026-01-05T09:00");
  expect(at(undefined, monday - hour + 1)).toBe("2026-01-06T09:00");
  expect(at(undefined, monday + 48 * hour)).toBe("2026-01-08T09:00");
});

test("[R98] who leads next is said for the day of the next meeting, or for today", () => {
  const tuesday = monday + 24 * hour;
  expect(turnDay({ schedule: aSchedule() }, tuesday)).toBe("2026-01-07");
  const none = aSchedule({ zone: "Pacific/Auckland", meetings: [] });
  expect(turnDay({ schedule: none }, monday + 3 * hour)).toBe("2026-01-06");
  expect(turnDay({}, monday + 3 * hour)).toBe("2026-01-05");
});

describe("a team's schedule", () => {
  test("[R104] has a zone of the IANA database, and no other", () => {
    const good = [
      ...["Europe/Berlin", "America/Argentina/Buenos_Aires", "Asia/Kathmandu"],
      ...["America/Port-au-Prince", "Etc/GMT+5", "UTC"],
    ];
    for (const zone of good) expect(ZoneName.safeParse(zone).success, zone).toBe(true);
    const bad = [
      ...["Mars/Phobos", "UTC+25", "../etc", "+05:00", "-03", "Europe/", "/Berlin", ""],
      ...["Europe//Berlin", "Europe/Berlin ", "Z+1", "a".repeat(65)],
      // Intl knows these, and what computes with calendars throws on them.
      ...["IST", "PST", "BST", "CST", "JST"],
    ];
    for (const zone of bad) expect(ZoneName.safeParse(zone).success, zone).toBe(false);
  });

  test("[R104] has times of the day, days of the week and lengths that there are", () => {
    const isGood = (meeting: Partial<WeeklyMeeting>) =>
      TeamSchedule.safeParse(aSchedule({ meetings: [aMeeting(meeting)] })).success;
    expect(isGood({})).toBe(true);
    const bad: Partial<WeeklyMeeting>[] = [
      ...[{ at: "24:00" }, { at: "9:30" }, { at: "09:60" }],
      ...[{ days: [] }, { days: [0] }, { days: [8] }],
      ...[{ minutes: 14 }, { minutes: 241 }, { minutes: 30.5 }],
    ];
    for (const meeting of bad) expect(isGood(meeting), JSON.stringify(meeting)).toBe(false);
  });
});
