import { nextOccurrence, type Occurrence, reminderTime } from "./meeting-times.ts";
import {
  hasTask,
  longestUnplanned,
  MeetingTask,
  type TeamMeeting,
  withDue,
  withTask,
} from "./team-meeting.ts";
import type { TeamSchedule } from "./team-schedule.ts";

const minute = 60_000;

/** How long before its start the team is told what is on (ms). */
const agendaBefore = 60 * minute;

/** How long Teams' events are waited for (ms): they come within seconds, or not at all. */
const startAfter = 3 * minute;
const endAfter = 5 * minute;

/** Whoever comes out of a meeting so soon after its start will be back, or only tried its link (ms). */
const comesBackWithin = 5 * minute;

/** How long whoever leads is waited for (ms). */
const arrivesWithin = 5 * minute;

/** A start that was told so shortly before the planned one is not told again (ms). */
const stillFresh = 15 * minute;

/** The id of a planned meeting: the same each time that it is planned. */
export function plannedMeetingId({ meeting, day }: Pick<Occurrence, "meeting" | "day">): string {
  return `${meeting.id}-${day}`;
}

/**
 * A planned meeting that has not begun, with what is to be done from now on: what was due already
 * is due at once, unless it has begun by the clock.
 */
export function plannedMeeting(
  teamId: string,
  schedule: TeamSchedule,
  occurrence: Occurrence,
  now: number,
): TeamMeeting {
  const { meeting, day, startsAt, endsAt } = occurrence;
  const remindsAt = reminderTime(schedule, day);
  const before = [
    { what: "remind" as const, at: Math.max(remindsAt, now) },
    { what: "agenda" as const, at: Math.max(startsAt - agendaBefore, now) },
  ];
  return withDue({
    v: 1,
    id: plannedMeetingId(occurrence),
    teamId,
    conversationId: meeting.conversationId,
    planned: { meetingId: meeting.id, day, startsAt, endsAt, remindsAt },
    askedIds: [],
    askedNowIds: [],
    tasks: [
      ...(now < startsAt ? before : []),
      { what: "start", at: startsAt + startAfter },
      { what: "end", at: endsAt + endAfter },
    ],
  });
}

/**
 * Of each weekly meeting the first that ends after an instant and the one after that, planned now.
 * Throws where a time cannot be computed.
 */
export function comingMeetings(
  teamId: string,
  schedule: TeamSchedule,
  { after, now }: { readonly after: number; readonly now: number },
): { readonly next: TeamMeeting; readonly following: TeamMeeting }[] {
  return schedule.meetings.map((meeting) => {
    const next = nextOccurrence(schedule.zone, meeting, after);
    const following = nextOccurrence(schedule.zone, meeting, next.endsAt);
    return {
      next: plannedMeeting(teamId, schedule, next, now),
      following: plannedMeeting(teamId, schedule, following, now),
    };
  });
}

/**
 * A meeting as it was planned before, with its times as they are planned now. What was done for a
 * time that has stayed stays done, and whoever is at something stays at it, unless that is for a time
 * that has not stayed. One that has begun stays as it is.
 */
export function replanned(found: TeamMeeting, planned: TeamMeeting): TeamMeeting {
  if (found.startedAt !== undefined || isSamePlan(found, planned)) return found;
  const isAsItWas = (what: MeetingTask) => timesOf(found)[what] === timesOf(planned)[what];
  const tasks = planned.tasks.filter(({ what }) => !isAsItWas(what) || hasTask(found, what));
  const { doing, ...rest } = found;
  // Whoever leads is asked for the day, at whatever hour.
  const stays = doing && (doing.what === "remind" || isAsItWas(doing.what)) ? { doing } : {};
  const { conversationId } = planned;
  return withDue({ ...rest, ...stays, conversationId, planned: planned.planned, tasks });
}

/** For which time what a plan makes to do is done. */
function timesOf({ planned }: TeamMeeting): Partial<Record<MeetingTask, number | undefined>> {
  const { startsAt, endsAt, remindsAt } = planned ?? {};
  return { remind: remindsAt, agenda: startsAt, start: startsAt, end: endsAt };
}

function isSamePlan(one: TeamMeeting, other: TeamMeeting): boolean {
  return (
    one.planned?.startsAt === other.planned?.startsAt &&
    one.planned?.endsAt === other.planned?.endsAt &&
    one.planned?.remindsAt === other.planned?.remindsAt &&
    one.conversationId === other.conversationId
  );
}

/** A meeting that nobody planned. Its id is the same each time that its start is told. */
export function unplannedMeeting(input: {
  readonly teamId: string;
  readonly conversationId: string;
  readonly startedAt: number;
}): TeamMeeting {
  const { startedAt } = input;
  return withDue({
    v: 1,
    id: `began-${startedAt}`,
    ...input,
    askedIds: [],
    askedNowIds: [],
    tasks: [
      { what: "start", at: startedAt },
      { what: "end", at: startedAt + longestUnplanned },
    ],
  });
}

/** The meeting has begun: its start is told now, and what comes before a start is of no more use. */
export function withBegun(meeting: TeamMeeting, now: number): TeamMeeting {
  const { startedAt = now } = meeting;
  return withDue({ ...meeting, startedAt, tasks: tasksFrom(meeting, "start", now) });
}

/** Whether its start was told; long before its planned time that holds until then. */
export function isStartTold(
  { tasks, doing, startedAt, planned }: TeamMeeting,
  now: number,
): boolean {
  if (doing?.what === "start") return false;
  const start = tasks.find(({ what }) => what === "start");
  if (!start) return true;
  return startedAt !== undefined && start.at > now && now < (planned?.startsAt ?? 0);
}

/**
 * The meeting once its start is told. Long before its planned time somebody has opened its link: at
 * that time it is told again, and whoever leads is asked again.
 */
export function withStartTold(meeting: TeamMeeting, now: number): TeamMeeting {
  const { startedAt = now, planned } = meeting;
  const told = { ...meeting, startedAt };
  if (!planned || now > planned.startsAt - stillFresh) return told;
  return withTask({ ...told, askedNowIds: [] }, "start", planned.startsAt + startAfter);
}

/** The meeting with a look at who is there, once whoever comes in time is. */
export function withLook(meeting: TeamMeeting, now: number): TeamMeeting {
  const begins = Math.max(now, meeting.planned?.startsAt ?? now);
  return withTask(meeting, "absence", begins + arrivesWithin);
}

/**
 * The meeting is over: what comes at its end comes now. Where it was planned and its time has not
 * come or has just come, it was none: people try the link, or drop out and come back. Nor was one
 * that had just begun and that a team with a schedule did not plan: nothing comes of it.
 */
export function withEnded(meeting: TeamMeeting, now: number, hasSchedule: boolean): TeamMeeting {
  const { endedAt = now, planned } = meeting;
  if (meeting.endedAt === undefined && planned) {
    if (now < planned.startsAt) return withoutBeginning(meeting, planned.startsAt);
    if (now < planned.startsAt + comesBackWithin) return meeting;
  }
  const { startedAt = 0 } = meeting;
  if (!planned && hasSchedule && endedAt < startedAt + comesBackWithin) {
    return withDue({ ...meeting, endedAt, tasks: [] });
  }
  return withDue({ ...meeting, endedAt, tasks: tasksFrom(meeting, "end", now) });
}

/**
 * The meeting as if it had not begun. Its start is told again and whoever leads asked again, unless
 * people have just read it.
 */
function withoutBeginning(meeting: TeamMeeting, startsAt: number): TeamMeeting {
  const { startedAt, heldId: _, ...rest } = meeting;
  if (startedAt === undefined) return meeting;
  const isStillFresh = !hasTask(meeting, "start") && startedAt > startsAt - stillFresh;
  const tasks = meeting.tasks.filter(({ what }) => what !== "start" && what !== "absence");
  const anew = withDue({ ...rest, tasks });
  if (isStillFresh) return anew;
  return withTask({ ...anew, askedNowIds: [] }, "start", startsAt + startAfter);
}

const order = MeetingTask.options;

/** What comes from this on, this at once; what was done already is not done again. */
function tasksFrom({ tasks }: TeamMeeting, what: MeetingTask, now: number): TeamMeeting["tasks"] {
  return tasks
    .filter((task) => order.indexOf(task.what) >= order.indexOf(what))
    .map((task) => (task.what === what ? { what, at: Math.min(task.at, now) } : task));
}
