import { z } from "zod/v4";
import { HeldMeeting } from "../conversation.ts";
import { day } from "../day.ts";
import { meetingDays } from "../privacy/retention.ts";
import {
  ConversationId,
  Id,
  Instant,
  type RecordKey,
  type RecordKind,
  teamPartition,
} from "../record.ts";
import { LocalDay } from "./member-turn.ts";

const minute = 60_000;
const hour = 60 * minute;

/**
 * What the bot does around a meeting by itself, in its order. `remind`: asks whoever leads next, where they have
 * not been asked; `agenda`: tells the team what is planned and what is open; `start`, `end`: what
 * Teams' events of the same name bring, where these do not come; `absence`: asks somebody who is
 * there to lead, where whoever leads is not; `nudge`: says once more that the pulse is open;
 * `close`: shows on what was posted of it that it has closed.
 */
export const MeetingTask = z.enum([
  "remind",
  "agenda",
  "start",
  "absence",
  "end",
  "nudge",
  "close",
]);
export type MeetingTask = z.infer<typeof MeetingTask>;

/** Something to do, and from when on (ms). */
const Task = z.strictObject({ what: MeetingTask, at: Instant });
type Task = z.infer<typeof Task>;

/** Why something of a meeting was not said: see `skipped`. */
export const SkipReason = z.enum(["late", "unknown", "refused"]);
export type SkipReason = z.infer<typeof SkipReason>;

const mostSkipped = 10;

/** A pulse is brought twice, and each time once more where Teams did not say that it took it. */
const mostPulseMessages = 10;
const MessageId = z.string().min(1).max(300);

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
  /** The pulse that was opened for it, and when it closes. */
  roundId: Id.optional(),
  roundClosesAt: Instant.optional(),
  /** What Teams calls the messages in which it was brought. */
  pulseMessageIds: z.array(MessageId).max(mostPulseMessages).optional(),
  /** What is still to be done, and from when on. */
  tasks: z.array(Task).max(10),
  /** What whoever has this meeting's work is doing, or has left undone, and since when. */
  doing: z.strictObject({ what: MeetingTask, until: Instant, at: Instant.optional() }).optional(),
  /**
   * What was not done, the newest last: its time had passed before it could be (`late`), it may have
   * been said already when a process ended (`unknown`), or the bot is not where it was to be said
   * (`refused`).
   */
  skipped: z
    .array(Task.extend({ why: SkipReason }))
    .max(mostSkipped)
    .optional(),
  /** When there is something to do. */
  nextDueAt: Instant.optional(),
});
export type TeamMeeting = z.infer<typeof TeamMeeting>;

/** The kind of record that a meeting is. */
export const teamMeetingKind: RecordKind<TeamMeeting> = {
  type: "team-meeting",
  schema: TeamMeeting,
  keptFor: () => meetingDays * day,
};

/** Where a meeting is kept. */
export function teamMeetingKey(
  tenantId: string,
  teamId: string,
  id: string,
): RecordKey<TeamMeeting> {
  return { kind: teamMeetingKind, pk: teamPartition(tenantId, teamId), id };
}

/** When a meeting that nobody planned is taken to be over, where Teams does not say so (ms). */
export const longestUnplanned = 2 * hour;

/** When a meeting is over (ms): as was told or, while nothing was, as was planned. */
export function overAt({ planned, startedAt, endedAt }: TeamMeeting): number {
  return endedAt ?? planned?.endsAt ?? (startedAt ?? 0) + longestUnplanned;
}

/**
 * From when on (ms) it is too late for what a meeting was to do from an instant on: nothing that
 * keeps failing stands in the way of what comes after it, and nothing is said when it is of no use.
 */
const tooLate: Readonly<Record<MeetingTask, (meeting: TeamMeeting, at: number) => number>> = {
  // Two hours later people have gone home; whoever was to be asked before it, is asked as it begins.
  remind: (meeting, at) => {
    const { startsAt = 0 } = meeting.planned ?? {};
    return Math.min(at + 2 * hour, at < startsAt ? startsAt : overAt(meeting));
  },
  // What begins is told of as a start.
  agenda: ({ planned, startedAt }, at) => startedAt ?? planned?.startsAt ?? at,
  // After half an hour those who are there know that it has begun and who leads.
  start: (meeting) => {
    const { planned, startedAt = 0 } = meeting;
    const begins = Math.max(startedAt, planned?.startsAt ?? 0);
    return Math.min(begins + 30 * minute, overAt(meeting));
  },
  // By then somebody leads, or nobody will.
  absence: (meeting, at) => Math.min(at + 20 * minute, overAt(meeting)),
  // Nobody is asked about a meeting that they hardly remember.
  end: (meeting) => overAt(meeting) + 8 * hour,
  // A pulse that has closed takes no answer.
  nudge: ({ roundClosesAt = Number.POSITIVE_INFINITY }) => roundClosesAt,
  // By then hardly anybody scrolls back to it, and a press says that it has closed.
  close: (_, at) => at + 24 * hour,
};

/** Whether it is too late for something that a meeting was to do from an instant on. */
export function isTooLate(meeting: TeamMeeting, { what, at }: Task, now: number): boolean {
  return now >= tooLate[what](meeting, at);
}

/** The meeting with the time at which it has something to do. */
export function withDue({ nextDueAt: _, ...meeting }: TeamMeeting): TeamMeeting {
  const { doing } = meeting;
  // What is being done has been due since its own time, however often it is tried.
  const times = doing ? [doing.at ?? doing.until] : meeting.tasks.map(({ at }) => at);
  return times.length === 0 ? meeting : { ...meeting, nextDueAt: Math.min(...times) };
}

/**
 * The meeting while somebody does what it has to do first by now, until an instant at the latest:
 * what they left undone then is done again after all else, and what it is too late for is skipped. Only the end is
 * taken up however late it is, as the next meeting is planned with it. The very meeting where there
 * is nothing to do, or somebody is at it.
 */
export function withTaskClaimed(meeting: TeamMeeting, now: number, until: number): TeamMeeting {
  const { doing: left, ...free } = meeting;
  if (left && left.until > now) return meeting;
  const due = meeting.tasks.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
  const undone = left ? [{ what: left.what, at: left.at ?? now }] : [];
  // What was left undone comes last: where it keeps failing, nothing else waits for it.
  const first = [...due, ...undone];
  const isSkipped = (task: Task) => task.what !== "end" && isTooLate(meeting, task, now);
  const doing = first.find((task) => !isSkipped(task));
  const skipped = first.filter(isSkipped);
  if (!doing && skipped.length === 0) return meeting;
  const open = [...meeting.tasks, ...undone];
  const tasks = open.filter((task) => task !== doing && !skipped.includes(task));
  const claimed = doing ? { ...free, tasks, doing: { ...doing, until } } : { ...free, tasks };
  return withDue(skipped.reduce((after, task) => withSkipped(after, task, "late"), claimed));
}

/** The meeting with a note that something was not done, and why. */
export function withSkipped(
  meeting: TeamMeeting,
  { what, at }: Task,
  why: SkipReason,
): TeamMeeting {
  const skipped = [...(meeting.skipped ?? []), { what, at, why }];
  return { ...meeting, skipped: skipped.slice(-mostSkipped) };
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

/** The meeting with a message in which its pulse was brought, whose end is shown once that closes. */
export function withPulseMessage(meeting: TeamMeeting, messageId: string | undefined): TeamMeeting {
  const { pulseMessageIds = [], roundClosesAt } = meeting;
  // Where Teams sends a message back without a name, the SDK calls it by none.
  const { success, data } = MessageId.safeParse(messageId);
  if (!success || roundClosesAt === undefined) return meeting;
  const ids = [...pulseMessageIds, data].slice(-mostPulseMessages);
  return withTask({ ...meeting, pulseMessageIds: ids }, "close", roundClosesAt);
}

/** Whether a meeting still has this to do. */
export function hasTask({ tasks }: TeamMeeting, what: MeetingTask): boolean {
  return tasks.some((task) => task.what === what);
}
