import { z } from "zod/v4";
import { ConversationId, Id } from "../record.ts";
import { longestMeeting, mostMeetings, shortestMeeting } from "./turn-limits.ts";

/** A time of the day where the team is, as `09:30`. */
export const LocalTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be a time of the day");

/**
 * The name of a time zone of the IANA database, such as `Europe/Berlin`, or `UTC`; never a bare offset.
 * Short names such as `IST` are refused: `Intl` knows them, and what computes with calendars does not.
 */
export const ZoneName = z
  .string()
  .max(64)
  .regex(/^(UTC|[A-Za-z][A-Za-z0-9_+-]*(\/[A-Za-z0-9_+-]+)+)$/, "must be a time zone")
  .refine(isZone, "must be a time zone");

/** A day of the week: 1 is Monday, 7 is Sunday. */
export const Weekday = z.int().min(1).max(7);

/** Meetings of a team that come every week, on these days at this time, in one conversation. */
export const WeeklyMeeting = z.strictObject({
  /** Short, as the ids of its meetings are made of it and their day. */
  id: Id.max(50),
  conversationId: ConversationId,
  days: z.array(Weekday).min(1).max(7),
  at: LocalTime,
  minutes: z.int().min(shortestMeeting).max(longestMeeting),
});
export type WeeklyMeeting = z.infer<typeof WeeklyMeeting>;

/** When and where a team meets, and at what hour its bot writes to people by itself. */
export const TeamSchedule = z.strictObject({
  zone: ZoneName,
  remindAt: LocalTime,
  meetings: z.array(WeeklyMeeting).max(mostMeetings),
});
export type TeamSchedule = z.infer<typeof TeamSchedule>;

/** Whether the machine knows a zone by this name. */
function isZone(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}
