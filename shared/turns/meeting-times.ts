import { Temporal } from "temporal-polyfill";
import type { TeamSchedule, WeeklyMeeting } from "./team-schedule.ts";

/** One of a team's weekly meetings on one day: `day` is the team's own, the rest are instants (ms). */
export interface Occurrence {
  readonly meeting: WeeklyMeeting;
  readonly day: string;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** The day of the calendar in a zone at an instant, as `2026-01-12`. */
export function localDay(zone: string, now: number): string {
  return zoned(zone, now).toPlainDate().toString();
}

/**
 * The instant (ms) of a time of the day in a zone. A time that the clocks skip that day is as much
 * later as they jump; of one that comes twice it is the first.
 */
export function instantAt(zone: string, day: string, time: string): number {
  const at = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone: zone, plainTime: time });
  return at.epochMilliseconds;
}

/** The first time this meeting comes that ends after `now`. */
export function nextOccurrence(zone: string, meeting: WeeklyMeeting, now: number): Occurrence {
  // Beginning with yesterday: a meeting may go on past midnight.
  const first = zoned(zone, now).toPlainDate().subtract({ days: 1 });
  for (let ahead = 0; ; ahead++) {
    const date = first.add({ days: ahead });
    if (!meeting.days.includes(date.dayOfWeek)) continue;
    const day = date.toString();
    const startsAt = instantAt(zone, day, meeting.at);
    const endsAt = startsAt + meeting.minutes * 60_000;
    if (endsAt > now) return { meeting, day, startsAt, endsAt };
  }
}

/** When a weekly meeting begins on a day (ms), or undefined where it does not come on that day. */
export function startOn(
  { zone, meetings }: TeamSchedule,
  meetingId: string,
  day: string,
): number | undefined {
  const meeting = meetings.find(({ id }) => id === meetingId);
  const { dayOfWeek } = Temporal.PlainDate.from(day);
  return meeting?.days.includes(dayOfWeek) ? instantAt(zone, day, meeting.at) : undefined;
}

/** When each of the team's weekly meetings comes next, the soonest first. */
export function nextOccurrences({ zone, meetings }: TeamSchedule, now: number): Occurrence[] {
  return meetings
    .map((meeting) => nextOccurrence(zone, meeting, now))
    .toSorted((a, b) => a.startsAt - b.startsAt);
}

/** When whoever leads is reminded (ms): on the last working day before it, Monday to Friday. */
export function reminderTime({ zone, remindAt }: TeamSchedule, day: string): number {
  let date = Temporal.PlainDate.from(day).subtract({ days: 1 });
  while (date.dayOfWeek > 5) date = date.subtract({ days: 1 });
  return instantAt(zone, date.toString(), remindAt);
}

const hour = 60 * 60_000;

/**
 * When a team is told once more that its pulse is open (ms): the last time before it closes that is
 * the team's hour for reminders, some hours after it opened and in time to answer; where there is
 * no such hour, or the team has chosen none, three hours after it opened.
 */
export function nudgeTime(
  schedule: TeamSchedule | undefined,
  openedAt: number,
  closesAt: number,
): number {
  const otherwise = openedAt + 3 * hour;
  if (!schedule) return otherwise;
  const days = [localDay(schedule.zone, closesAt), localDay(schedule.zone, openedAt)];
  const hours = days.map((day) => writingTime(schedule, day));
  return hours.find((at) => at >= openedAt + 2 * hour && at <= closesAt - hour) ?? otherwise;
}

/** The hour at which the bot writes to people on a day (ms). */
function writingTime({ zone, remindAt }: TeamSchedule, day: string): number {
  return instantAt(zone, day, remindAt);
}

/**
 * When somebody is asked whether what they promised for a day is done (ms): on that day at the
 * team's hour for reminders, or at 9:00 UTC where it has chosen none. Where that has passed, or
 * comes within the hour, a day later.
 */
export function askTime(schedule: TeamSchedule | undefined, dueOn: string, now: number): number {
  const { zone, remindAt } = schedule ?? { zone: "UTC", remindAt: "09:00" };
  for (let date = Temporal.PlainDate.from(dueOn); ; date = date.add({ days: 1 })) {
    const at = instantAt(zone, date.toString(), remindAt);
    if (at >= now + hour) return at;
  }
}

function zoned(zone: string, now: number): Temporal.ZonedDateTime {
  return Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(zone);
}
