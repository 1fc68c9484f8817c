import { isOverlapping } from "#shared/turns/at-once.ts";
import type { TeamSchedule, WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { longestMeeting, shortestMeeting } from "#shared/turns/turn-limits.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { readersZone } from "../zones.ts";

/** How long a meeting may last, and how long this one lasts. */
export function lengthsWith(minutes: number): number[] {
  const steps = Array.from(
    { length: longestMeeting / shortestMeeting },
    (_, more) => shortestMeeting * (more + 1),
  );
  return [...new Set([...steps, minutes])].toSorted((a, b) => a - b);
}

/** What somebody who enters the first meeting starts from. */
export function newSchedule(team: HomeTeam, meetingId: string): TeamSchedule {
  return { zone: readersZone(), remindAt: "09:00", meetings: [newMeeting(team, meetingId)] };
}

/** A meeting of which only the usual is known. */
export function newMeeting({ conversations }: HomeTeam, id: string): WeeklyMeeting {
  return { id, conversationId: conversations[0] ?? "", days: [], at: "", minutes: 30 };
}

/** What is wrong with a meeting beside those before it, by field. */
export function problemsOf(
  meeting: WeeklyMeeting,
  before: readonly WeeklyMeeting[],
): { days?: string; at?: string } {
  const { days, at } = meeting;
  const { needDays, needTime, atOnce } = words.turns;
  const isAtOnce = at !== "" && before.some((one) => one.at !== "" && isOverlapping(one, meeting));
  return {
    ...(days.length === 0 ? { days: needDays } : {}),
    ...(at === "" ? { at: needTime } : {}),
    ...(isAtOnce ? { at: atOnce } : {}),
  };
}

/** Whether it can be saved. */
export function isWhole({ remindAt, meetings }: TeamSchedule): boolean {
  const isRight = (meeting: WeeklyMeeting, index: number) =>
    Object.keys(problemsOf(meeting, meetings.slice(0, index))).length === 0;
  return remindAt !== "" && meetings.every(isRight);
}

/** As it is saved: a meeting whose conversation is no longer the team's goes to the first one. */
export function withConversations(schedule: TeamSchedule, { conversations }: HomeTeam) {
  const [first = ""] = conversations;
  const meetings = schedule.meetings.map((meeting) => ({
    ...meeting,
    conversationId: conversations.includes(meeting.conversationId) ? meeting.conversationId : first,
  }));
  return { ...schedule, meetings };
}

/** The hour and minute that a time field has, without the seconds that some browsers add. */
export function timeIn(value: string): string {
  return value.slice(0, 5);
}
