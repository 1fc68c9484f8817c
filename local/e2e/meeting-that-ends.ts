import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import { sampleConversationId } from "../room/people.ts";

/** A weekly meeting of the team that ends at an instant (ms), to the minute. */
export function meetingThatEnds(at: number): TeamSchedule {
  const minutes = 30;
  const start = new Date(at - minutes * 60_000);
  return {
    zone: "UTC",
    remindAt: "09:00",
    meetings: [
      {
        id: "m-1",
        conversationId: sampleConversationId,
        days: [start.getUTCDay() || 7],
        at: start.toISOString().slice(11, 16),
        minutes,
      },
    ],
  };
}
