import type { WeeklyMeeting } from "./team-schedule.ts";

const minutesOfDay = 24 * 60;

/** Whether two weekly meetings are in one conversation at the same time, by the clock there. */
export function isOverlapping(one: WeeklyMeeting, other: WeeklyMeeting): boolean {
  const week = 7 * minutesOfDay;
  if (one.conversationId !== other.conversationId) return false;
  return startsOf(one).some((first) =>
    startsOf(other).some(
      (second) =>
        (second - first + week) % week < one.minutes ||
        (first - second + week) % week < other.minutes,
    ),
  );
}

/** The minutes of the week at which a meeting begins. */
function startsOf({ days, at }: WeeklyMeeting): number[] {
  const [hours = 0, minutes = 0] = at.split(":").map(Number);
  return days.map((day) => day * minutesOfDay + hours * 60 + minutes);
}
