import { describe, expect, test } from "vitest";
import { minute, monday } from "../testing/builders.ts";
import { nextOccurrence } from "./meeting-times.ts";
import {
  hasTask,
  plannedMeeting,
  TeamMeeting,
  unplannedMeeting,
  withBegun,
  withEnded,
  withTask,
  withTaskClaimed,
  withTaskDone,
} from "./team-meeting.ts";
import type { TeamSchedule } from "./team-schedule.ts";

const hour = 60 * minute;
const conversationId = "19:meeting@thread.v2";
const standUp = { id: "stand-up", conversationId, days: [1], at: "09:00", minutes: 30 };
const schedule: TeamSchedule = { zone: "UTC", remindAt: "15:00", meetings: [standUp] };

/** The meeting on Monday, 5 January 2026, from 9:00 to 9:30 UTC. */
const planned = plannedMeeting("team-1", schedule, nextOccurrence("UTC", standUp, monday));

/** What a meeting still has to do, and how many minutes after its start. */
function tasksOf({ tasks }: TeamMeeting): Record<string, number> {
  return Object.fromEntries(tasks.map(({ what, at }) => [what, (at - monday) / minute]));
}

/** The meeting once somebody has done what it had to do first by now. */
function did(meeting: TeamMeeting, now: number): TeamMeeting {
  return withTaskDone(withTaskClaimed(meeting, now, now + minute));
}

describe("a planned meeting", () => {
  test("[R105] reminds on the working day before, tells an hour before, and waits for Teams", () => {
    const friday = (Date.UTC(2026, 0, 2, 15) - monday) / minute;
    expect(tasksOf(planned)).toEqual({ remind: friday, agenda: -60, start: 3, end: 35 });
    expect(planned.nextDueAt).toBe(Date.UTC(2026, 0, 2, 15));
    expect(TeamMeeting.parse(planned)).toEqual(planned);
  });

  test("[R105] has the same id each time that it is planned, and another on another day", () => {
    expect(planned.id).toBe("stand-up-2026-01-05");
    const next = nextOccurrence("UTC", standUp, monday + hour);
    expect(plannedMeeting("team-1", schedule, next).id).toBe("stand-up-2026-01-12");
  });

  test("[R105] that begins has its start to tell at once, and nothing from before it", () => {
    const begun = withBegun(planned, monday - 2 * minute);
    expect(tasksOf(begun)).toEqual({ start: -2, end: 35 });
    expect([begun.startedAt, begun.nextDueAt]).toEqual([monday - 2 * minute, begun.startedAt]);
  });

  test("[R105] that begins late has its start told when that was due", () => {
    expect(tasksOf(withBegun(planned, monday + 10 * minute))).toEqual({ start: 3, end: 35 });
  });

  test("[R105] that begins or ends twice keeps its times and does nothing again", () => {
    const begun = did(withBegun(planned, monday), monday);
    expect(withBegun(begun, monday + minute)).toEqual(begun);
    const ended = did(withEnded(begun, monday + 20 * minute), monday + 20 * minute);
    expect(withEnded(ended, monday + hour)).toEqual(ended);
    expect(ended.endedAt).toBe(monday + 20 * minute);
    expect(ended).not.toHaveProperty("nextDueAt");
  });

  test("[R105] that is over has only what comes at its end, at once, and after it", () => {
    const asking = withTask(withBegun(planned, monday), "absence", monday + 4 * minute);
    const ended = withEnded(withTask(asking, "nudge", monday + 5 * hour), monday + 20 * minute);
    expect(tasksOf(ended)).toEqual({ end: 20, nudge: 300 });
  });
});

describe("a meeting that nobody planned", () => {
  const meeting = unplannedMeeting({ teamId: "team-1", conversationId, startedAt: monday });

  test("[R105] is begun, and is taken to be over after two hours", () => {
    expect(tasksOf(meeting)).toEqual({ start: 0, end: 120 });
    expect(meeting).toMatchObject({ startedAt: monday, nextDueAt: monday });
    expect(TeamMeeting.parse(meeting)).toEqual(meeting);
  });

  test("[R105] has the same id each time that its start is told", () => {
    const again = unplannedMeeting({ teamId: "team-1", conversationId, startedAt: monday });
    expect(again.id).toBe(meeting.id);
    const other = { teamId: "team-1", conversationId, startedAt: monday + 1 };
    expect(unplannedMeeting(other).id).not.toBe(meeting.id);
  });
});

describe("what a meeting has to do", () => {
  const friday = Date.UTC(2026, 0, 2, 15);
  const claimed = (meeting: TeamMeeting, now: number) =>
    withTaskClaimed(meeting, now, now + minute);

  test("[R105] is due from its time on, the earliest first", () => {
    expect(claimed(planned, friday - 1)).toBe(planned);
    expect(claimed(planned, friday).doing).toEqual({ what: "remind", until: friday + minute });
    const later = { ...planned, tasks: planned.tasks.toReversed() };
    expect(claimed(later, monday + hour).doing?.what).toBe("remind");
    expect(claimed(did(later, monday + hour), monday + hour).doing?.what).toBe("agenda");
  });

  test("[R105] is done by one at a time, whatever is told of the meeting meanwhile", () => {
    const begun = claimed(withBegun(planned, monday), monday);
    expect(begun.nextDueAt).toBe(monday + minute);
    for (const told of [
      withBegun(begun, monday),
      withEnded(begun, monday),
      withTask(begun, "remind", 0),
    ]) {
      expect(told.nextDueAt).toBe(monday + minute);
      expect(claimed(told, monday + minute - 1)).toBe(told);
    }
  });

  test("[R105] and was left undone is done again", () => {
    const left = claimed(planned, friday);
    expect(claimed(left, friday + minute).doing).toEqual({
      what: "remind",
      until: friday + 2 * minute,
    });
    expect(withTaskDone(left)).not.toHaveProperty("doing");
  });

  test("[R105] is noted once, with the time that it had first, and anew while it is done", () => {
    const nudged = withTask(planned, "nudge", monday + hour);
    expect(withTask(nudged, "nudge", monday)).toBe(nudged);
    expect(hasTask(nudged, "nudge")).toBe(true);
    expect(withTask(planned, "nudge", 0).nextDueAt).toBe(0);
    const reminding = withTask(claimed(planned, friday), "remind", friday);
    expect(claimed(withTaskDone(reminding), friday).doing?.what).toBe("remind");
  });
});
