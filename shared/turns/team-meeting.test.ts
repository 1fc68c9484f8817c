import { describe, expect, test } from "vitest";
import { minute, monday } from "../testing/builders.ts";
import { plannedMeeting, unplannedMeeting, withBegun, withEnded } from "./meeting-arc.ts";
import { nextOccurrence } from "./meeting-times.ts";
import {
  hasTask,
  isTooLate,
  type MeetingTask,
  TeamMeeting,
  withDue,
  withSkipped,
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
const planned = plannedMeeting("team-1", schedule, nextOccurrence("UTC", standUp, monday), 0);

/** The meeting once somebody has done what it had to do first by now. */
function did(meeting: TeamMeeting, now: number): TeamMeeting {
  return withTaskDone(withTaskClaimed(meeting, now, now + minute));
}

/** The meeting while somebody does what it had to do first by now. */
function claimed(meeting: TeamMeeting, now: number): TeamMeeting {
  return withTaskClaimed(meeting, now, now + minute);
}

describe("what a meeting has to do", () => {
  const friday = Date.UTC(2026, 0, 2, 15);

  test("[R105] is due from its time on, the earliest first", () => {
    expect(claimed(planned, friday - 1)).toBe(planned);
    expect(claimed(planned, friday).doing).toEqual({
      ...{ what: "remind", at: friday, until: friday + minute },
    });
    const later = { ...planned, tasks: planned.tasks.toReversed() };
    const both = withTask(withTask(later, "absence", monday), "remind", monday + minute);
    expect(claimed(both, monday + 3 * minute).doing?.what).toBe("absence");
    expect(claimed(did(both, monday + 3 * minute), monday + 3 * minute).doing?.what).toBe("start");
  });

  test("[R105] is done by one at a time, whatever is told of the meeting meanwhile", () => {
    const begun = claimed(withBegun(planned, monday), monday);
    expect(begun.nextDueAt).toBe(begun.doing?.at);
    for (const told of [
      withBegun(begun, monday),
      withEnded(begun, monday, true),
      withTask(begun, "remind", 0),
    ]) {
      expect(told.nextDueAt).toBe(begun.doing?.at);
      expect(claimed(told, monday + minute - 1)).toBe(told);
    }
  });

  test("[R105] and was left undone is done again", () => {
    const left = claimed(planned, friday);
    expect(claimed(left, friday + minute).doing).toEqual({
      ...{ what: "remind", at: friday, until: friday + 2 * minute },
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

describe("what it is too late for", () => {
  const friday = Date.UTC(2026, 0, 2, 15);
  const ends = monday + 30 * minute;
  const only = (what: MeetingTask, at: number, overrides: Partial<TeamMeeting> = {}) =>
    withDue({ ...planned, ...overrides, tasks: [{ what, at }] });

  /** What a meeting has to do, from when on, and when it is too late for it. */
  const latest: [string, MeetingTask, number, number, Partial<TeamMeeting>?][] = [
    ["a reminder: two hours", "remind", friday, friday + 2 * hour],
    ["a reminder: the start", "remind", monday - hour, monday],
    ["a reminder in a meeting: its end", "remind", monday + minute, ends],
    ["a reminder in a meeting: its early end", "remind", monday, ends - 1, { endedAt: ends - 1 }],
    ["the agenda: the planned start", "agenda", monday - hour, monday],
    ["the agenda: the start", "agenda", monday - hour, monday - 9, { startedAt: monday - 9 }],
    ["the start: half an hour", "start", monday, monday + 30 * minute, longUntil(monday + hour)],
    [
      "the start of one that begins late: half an hour after that",
      "start",
      monday,
      monday + 40 * minute,
      { ...longUntil(monday + hour), startedAt: monday + 10 * minute },
    ],
    ["the start: the end", "start", monday, monday + 9 * minute, longUntil(monday + 9 * minute)],
    ["absence: twenty minutes", "absence", monday + minute, monday + 21 * minute],
    ["absence: the end", "absence", monday + 20 * minute, ends],
    ["a second look at the pulse: its close", "nudge", monday, ends, { roundClosesAt: ends }],
    ["that the pulse has closed: a day", "close", monday, monday + 24 * hour],
  ];

  test.each(latest)("[R114] %s", (_, what, at, late, overrides = {}) => {
    const meeting = only(what, at, overrides);
    expect(withTaskClaimed(meeting, late - 1, late).doing).toEqual({ what, at, until: late });
    const after = withTaskClaimed(meeting, late, late + minute);
    expect(after).not.toHaveProperty("doing");
    expect(after).not.toHaveProperty("nextDueAt");
    expect(after).toMatchObject({ tasks: [], skipped: [{ what, at, why: "late" }] });
    expect(TeamMeeting.parse(after)).toEqual(after);
  });

  test("[R114] the start of a meeting that nobody planned: half an hour, or its end", () => {
    const input = { teamId: "team-1", conversationId, startedAt: monday };
    const meeting = unplannedMeeting(input);
    expect(claimed(meeting, monday + 30 * minute - 1).doing?.what).toBe("start");
    expect(claimed(meeting, monday + 30 * minute)).not.toHaveProperty("doing");
    const asking = withTask({ ...meeting, tasks: [] }, "absence", monday + 115 * minute);
    expect(claimed(asking, monday + 2 * hour)).not.toHaveProperty("doing");
  });

  test("[R114] is skipped also while somebody has left it undone, and what comes after it is done", () => {
    const left = claimed(only("remind", friday), friday);
    const both = withTask(left, "start", monday + minute);
    const after = claimed(both, monday + 2 * minute);
    expect(after.doing?.what).toBe("start");
    expect(after.skipped).toEqual([{ what: "remind", at: friday, why: "late" }]);
  });

  test("[R114] comes after all else where it was left undone, and is not forgotten", () => {
    const left = claimed(only("remind", friday), friday);
    const both = withTask(left, "agenda", friday + minute);
    const after = claimed(both, friday + 2 * minute);
    expect(after.doing?.what).toBe("agenda");
    const done = did(both, friday + 2 * minute);
    expect(claimed(done, friday + 3 * minute).doing?.what).toBe("remind");
  });

  test("[R114] is remembered of the newest ten; the end is never left out", () => {
    const [remind] = planned.tasks;
    if (!remind) throw new Error("nothing to do");
    const many = Array.from({ length: 12 }, (_, n) => ({ ...remind, at: n }));
    const noted = many.reduce((meeting, task) => withSkipped(meeting, task, "late"), planned);
    expect(noted.skipped?.map(({ at }) => at)).toEqual([2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const end = only("end", ends);
    expect(claimed(end, ends + 9 * hour).doing?.what).toBe("end");
    expect(isTooLate(end, { what: "end", at: ends }, ends + 8 * hour - 1)).toBe(false);
    expect(isTooLate(end, { what: "end", at: ends }, ends + 8 * hour)).toBe(true);
  });

  function longUntil(endsAt: number): Partial<TeamMeeting> {
    return planned.planned ? { planned: { ...planned.planned, endsAt } } : {};
  }
});
