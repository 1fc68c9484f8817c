import { describe, expect, test } from "vitest";
import { minute, monday } from "../testing/builders.ts";
import {
  comingMeetings,
  plannedMeeting,
  replanned,
  unplannedMeeting,
  withBegun,
  withEnded,
} from "./meeting-arc.ts";
import { nextOccurrence } from "./meeting-times.ts";
import { TeamMeeting, withTask, withTaskClaimed, withTaskDone } from "./team-meeting.ts";
import type { TeamSchedule } from "./team-schedule.ts";

const hour = 60 * minute;
const conversationId = "19:meeting@thread.v2";
const standUp = { id: "stand-up", conversationId, days: [1], at: "09:00", minutes: 30 };
const schedule: TeamSchedule = { zone: "UTC", remindAt: "15:00", meetings: [standUp] };

/** The meeting on Monday, 5 January 2026, from 9:00 to 9:30 UTC. */
const planned = plannedMeeting("team-1", schedule, nextOccurrence("UTC", standUp, monday), 0);

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
    expect(plannedMeeting("team-1", schedule, next, 0).id).toBe("stand-up-2026-01-12");
  });

  test("[R105] that begins has its start to tell at once, and nothing from before it", () => {
    const begun = withBegun(planned, monday - 2 * minute);
    expect(tasksOf(begun)).toEqual({ start: -2, end: 35 });
    expect([begun.startedAt, begun.nextDueAt]).toEqual([monday - 2 * minute, begun.startedAt]);
  });

  test("[R105] has nothing of before its start to do once that is past, and what was due is due now", () => {
    const occurrence = nextOccurrence("UTC", standUp, monday);
    const late = plannedMeeting("team-1", schedule, occurrence, monday - 10 * minute);
    expect(tasksOf(late)).toEqual({ remind: -10, agenda: -10, start: 3, end: 35 });
    const begun = plannedMeeting("team-1", schedule, occurrence, monday);
    expect(tasksOf(begun)).toEqual({ start: 3, end: 35 });
  });

  test("[R105] that begins late has its start told when that was due", () => {
    expect(tasksOf(withBegun(planned, monday + 10 * minute))).toEqual({ start: 3, end: 35 });
  });

  test("[R105] that begins or ends twice keeps its times and does nothing again", () => {
    const begun = did(withBegun(planned, monday), monday);
    expect(withBegun(begun, monday + minute)).toEqual(begun);
    const ended = did(withEnded(begun, monday + 20 * minute, true), monday + 20 * minute);
    expect(withEnded(ended, monday + hour, true)).toEqual(ended);
    expect(ended.endedAt).toBe(monday + 20 * minute);
    expect(ended).not.toHaveProperty("nextDueAt");
  });

  test("[R105] that is over has only what comes at its end, at once, and after it", () => {
    const asking = withTask(withBegun(planned, monday), "absence", monday + 4 * minute);
    const ended = withEnded(
      withTask(asking, "nudge", monday + 5 * hour),
      monday + 20 * minute,
      true,
    );
    expect(tasksOf(ended)).toEqual({ end: 20, nudge: 300 });
  });
});

describe("a planned meeting that ends before its time", () => {
  test("[R112] has not begun, and its start is told when it begins", () => {
    const tried = did(withBegun(planned, monday - 40 * minute), monday - 40 * minute);
    const asking = withTask({ ...tried, heldId: "m" }, "absence", monday - 35 * minute);
    const after = withEnded(asking, monday - 38 * minute, true);
    expect(tasksOf(after)).toEqual({ start: 3, end: 35 });
    expect(after).not.toHaveProperty("startedAt");
    expect(after).not.toHaveProperty("endedAt");
    expect(after).not.toHaveProperty("heldId");
    expect(tasksOf(withBegun(after, monday))).toEqual({ start: 0, end: 35 });
  });

  test("[R112] asks whoever leads as it begins, also where they were asked while people tried it", () => {
    const asked = { askedIds: ["ana"], askedNowIds: ["ana"] };
    const early = { ...did(withBegun(planned, monday - 40 * minute), monday), ...asked };
    const after = withEnded(early, monday - 38 * minute, true);
    expect([after.askedIds, after.askedNowIds]).toEqual([["ana"], []]);
    // Where its start is not told again, nobody is asked again.
    const fresh = { ...did(withBegun(planned, monday - 4 * minute), monday), ...asked };
    expect(withEnded(fresh, monday - 3 * minute, true).askedNowIds).toEqual(["ana"]);
  });

  test("[R112] is not told again where its start was told within a quarter of an hour", () => {
    const tried = did(withBegun(planned, monday - 14 * minute), monday - 14 * minute);
    const after = withEnded(tried, monday - minute, true);
    expect(tasksOf(after)).toEqual({ end: 35 });
    expect(withBegun(after, monday)).toMatchObject({ startedAt: monday });
    const untold = withEnded(withBegun(planned, monday - 14 * minute), monday - minute, true);
    expect(tasksOf(untold)).toEqual({ start: 3, end: 35 });
  });

  test("[R112] goes on where people drop out within five minutes of its start, and ends after them", () => {
    const begun = did(withBegun(planned, monday), monday);
    expect(withEnded(begun, monday + 5 * minute - 1, true)).toBe(begun);
    expect(withEnded(begun, monday + 5 * minute, true).endedAt).toBe(monday + 5 * minute);
  });

  test("[R112] that never began is as it was", () => {
    expect(withEnded(planned, monday - minute, true)).toBe(planned);
  });
});

describe("a meeting that is planned again", () => {
  const asOf = (overrides: Partial<TeamSchedule>, meeting = standUp) => {
    const changed = { ...schedule, meetings: [meeting], ...overrides };
    return plannedMeeting("team-1", changed, nextOccurrence("UTC", meeting, monday), monday - hour);
  };
  const friday = Date.UTC(2026, 0, 2, 15);
  const reminded = { ...did(planned, friday), askedIds: ["ana"], skipped: [] };
  const told = did(reminded, monday - hour);

  test("[R113] as it was, is the very same", () => {
    expect(replanned(told, asOf({}))).toBe(told);
    const begun = withBegun(planned, monday);
    expect(replanned(begun, asOf({ remindAt: "16:00" }))).toBe(begun);
  });

  test("[R113] keeps what was done for a time that has stayed", () => {
    const later = replanned(told, asOf({ remindAt: "16:00" }));
    expect(tasksOf(later)).toEqual({ remind: -60, start: 3, end: 35 });
    expect(later).toMatchObject({ askedIds: ["ana"], skipped: [] });
    const longer = replanned(told, asOf({}, { ...standUp, minutes: 45 }));
    expect(tasksOf(longer)).toEqual({ start: 3, end: 50 });
    expect(longer.planned?.endsAt).toBe(monday + 45 * minute);
  });

  test("[R113] does anew what has another time", () => {
    const moved = replanned(told, asOf({}, { ...standUp, at: "10:00" }));
    expect(tasksOf(moved)).toEqual({ agenda: 0, start: 63, end: 95 });
    const elsewhere = { ...standUp, conversationId: "19:other@thread.v2" };
    expect(replanned(told, asOf({}, elsewhere)).conversationId).toBe("19:other@thread.v2");
  });

  test("[R113] leaves whoever does something about it at that", () => {
    const claimed = withTaskClaimed(reminded, monday - hour, monday - 55 * minute);
    const again = replanned(claimed, asOf({}, { ...standUp, minutes: 45 }));
    expect(again.doing).toEqual(claimed.doing);
    expect(again.nextDueAt).toBe(claimed.doing?.at);
    expect(tasksOf(again)).toEqual({ start: 3, end: 50 });
  });

  test("[R113] has what somebody left undone for another time to do at its own", () => {
    const left = withTaskClaimed(told, monday + 3 * minute, monday + 8 * minute);
    expect(left.doing?.what).toBe("start");
    const moved = replanned(left, asOf({}, { ...standUp, at: "10:00" }));
    expect(moved).not.toHaveProperty("doing");
    expect(tasksOf(moved)).toEqual({ agenda: 0, start: 63, end: 95 });
    expect(moved.nextDueAt).toBe(monday);
  });
});

test("[R105] of each weekly meeting the next one and the one after it come", () => {
  const days = { ...standUp, id: "daily", days: [1, 2] };
  const both = { ...schedule, meetings: [standUp, days] };
  const coming = comingMeetings("team-1", both, { after: monday, now: monday - hour });
  expect(coming.map(({ next, following }) => [next.id, following.id])).toEqual([
    ["stand-up-2026-01-05", "stand-up-2026-01-12"],
    ["daily-2026-01-05", "daily-2026-01-06"],
  ]);
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

  test("[R112] that is over within five minutes was none for a team with a schedule: nothing comes after it", () => {
    const tried = withEnded(did(meeting, monday), monday + 5 * minute - 1, true);
    expect(tasksOf(tried)).toEqual({});
    expect(tried.endedAt).toBe(monday + 5 * minute - 1);
    expect(tasksOf(withEnded(meeting, monday + 10_000, true))).toEqual({});
    const held = withEnded(did(meeting, monday), monday + 5 * minute, true);
    expect(tasksOf(held)).toEqual({ end: 5 });
    // Who has not said when they meet may have met now.
    expect(tasksOf(withEnded(did(meeting, monday), monday + 10_000, false))).toHaveProperty("end");
  });
});
