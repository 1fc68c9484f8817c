import { z } from "zod/v4";
import { HeldMeeting } from "../conversation.ts";
import {
  ConversationId,
  Id,
  Instant,
  type RecordKey,
  type RecordKind,
  teamPartition,
} from "../record.ts";
import { type Occurrence, reminderTime } from "./meeting-times.ts";
import { LocalDay } from "./member-turn.ts";
import type { TeamSchedule } from "./team-schedule.ts";

const minute = 60_000;

/**
 * What the bot does around a meeting by itself. `remind`: asks whoever leads next, where they have
 * not been asked; `agenda`: tells the team what is planned and what is open; `start`, `end`: what
 * Teams' events of the same name bring, where these do not come; `absence`: asks somebody who is
 * there to lead, where whoever leads is not; `nudge`: says once more that the pulse is open.
 */
export const MeetingTask = z.enum(["remind", "agenda", "start", "absence", "end", "nudge"]);
export type MeetingTask = z.infer<typeof MeetingTask>;

/** A meeting of a team: one that it planned, or one that just began. */
export const TeamMeeting = z.strictObject({
  v: z.literal(1),
  id: Id,
  teamId: Id,
  conversationId: ConversationId,
  /** Absent for a meeting that the team's schedule does not know. `meetingId` is the schedule's. */
  planned: z
    .strictObject({
      meetingId: Id,
      day: LocalDay,
      startsAt: Instant,
      endsAt: Instant,
      remindsAt: Instant,
    })
    .optional(),
  startedAt: Instant.optional(),
  endedAt: Instant.optional(),
  /** How Teams calls it, where it told that it has started. */
  heldId: HeldMeeting.shape.id.optional(),
  /** Who was asked to lead it: nobody is asked twice before it, and nobody twice in it. */
  askedIds: z.array(Id).max(100),
  askedNowIds: z.array(Id).max(100),
  /** The pulse that was opened for it. */
  roundId: Id.optional(),
  /** What is still to be done, and from when on. */
  tasks: z.array(z.strictObject({ what: MeetingTask, at: Instant })).max(10),
  /** What somebody is doing, and until when nobody else does anything about this meeting. */
  doing: z.strictObject({ what: MeetingTask, until: Instant }).optional(),
  /** When there is something to do; later while somebody is at it. */
  nextDueAt: Instant.optional(),
});
export type TeamMeeting = z.infer<typeof TeamMeeting>;

/** The kind of record that a meeting is. */
export const teamMeetingKind: RecordKind<TeamMeeting> = {
  type: "team-meeting",
  schema: TeamMeeting,
};

/** Where a meeting is kept. */
export function teamMeetingKey(
  tenantId: string,
  teamId: string,
  id: string,
): RecordKey<TeamMeeting> {
  return { kind: teamMeetingKind, pk: teamPartition(tenantId, teamId), id };
}

/** How long before its start the team is told what is on (ms). */
const agendaBefore = 60 * minute;

/** How long Teams' events are waited for (ms): they come within seconds, or not at all. */
const startAfter = 3 * minute;
const endAfter = 5 * minute;

/** When a meeting that nobody planned is taken to be over, where Teams does not say so (ms). */
const longestUnplanned = 2 * 60 * minute;

/** A planned meeting that has not begun. Its id is the same each time that it is planned. */
export function plannedMeeting(
  teamId: string,
  schedule: TeamSchedule,
  { meeting, day, startsAt, endsAt }: Occurrence,
): TeamMeeting {
  const remindsAt = reminderTime(schedule, day);
  return withDue({
    v: 1,
    id: `${meeting.id}-${day}`,
    teamId,
    conversationId: meeting.conversationId,
    planned: { meetingId: meeting.id, day, startsAt, endsAt, remindsAt },
    askedIds: [],
    askedNowIds: [],
    tasks: [
      { what: "remind", at: remindsAt },
      { what: "agenda", at: startsAt - agendaBefore },
      { what: "start", at: startsAt + startAfter },
      { what: "end", at: endsAt + endAfter },
    ],
  });
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

/** The meeting is over: what comes at its end comes now. */
export function withEnded(meeting: TeamMeeting, now: number): TeamMeeting {
  const { endedAt = now } = meeting;
  return withDue({ ...meeting, endedAt, tasks: tasksFrom(meeting, "end", now) });
}

const order: readonly MeetingTask[] = ["remind", "agenda", "start", "absence", "end", "nudge"];

/** What comes from this on, this at once; what was done already is not done again. */
function tasksFrom({ tasks }: TeamMeeting, what: MeetingTask, now: number): TeamMeeting["tasks"] {
  return tasks
    .filter((task) => order.indexOf(task.what) >= order.indexOf(what))
    .map((task) => (task.what === what ? { what, at: Math.min(task.at, now) } : task));
}

/** The meeting with the time at which it has something to do. */
export function withDue({ nextDueAt: _, ...meeting }: TeamMeeting): TeamMeeting {
  const times = meeting.doing ? [meeting.doing.until] : meeting.tasks.map(({ at }) => at);
  return times.length === 0 ? meeting : { ...meeting, nextDueAt: Math.min(...times) };
}

/**
 * The meeting while somebody does what it has to do first by now, until an instant at the latest:
 * what they left undone then is done again. The very meeting where there is nothing to do, or
 * somebody is at it.
 */
export function withTaskClaimed(meeting: TeamMeeting, now: number, until: number): TeamMeeting {
  const { doing } = meeting;
  if (doing && doing.until > now) return meeting;
  const what = doing?.what ?? dueTask(meeting, now);
  if (what === undefined) return meeting;
  const tasks = doing ? meeting.tasks : meeting.tasks.filter((task) => task.what !== what);
  return withDue({ ...meeting, tasks, doing: { what, until } });
}

/** The meeting once that is done. */
export function withTaskDone({ doing: _, ...meeting }: TeamMeeting): TeamMeeting {
  return withDue(meeting);
}

/** The meeting with something to do from an instant on; what it has to do already keeps its time. */
export function withTask(meeting: TeamMeeting, what: MeetingTask, at: number): TeamMeeting {
  if (hasTask(meeting, what)) return meeting;
  return withDue({ ...meeting, tasks: [...meeting.tasks, { what, at }] });
}

/** Whether a meeting still has this to do. */
export function hasTask({ tasks }: TeamMeeting, what: MeetingTask): boolean {
  return tasks.some((task) => task.what === what);
}

/** What a meeting has to do by now, the earliest. */
function dueTask({ tasks }: TeamMeeting, now: number): MeetingTask | undefined {
  return tasks.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at)[0]?.what;
}
