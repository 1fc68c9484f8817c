import type { Team } from "#shared/team.ts";
import { plannedMeetingId } from "#shared/turns/meeting-arc.ts";
import { nextOccurrences, type Occurrence } from "#shared/turns/meeting-times.ts";
import { teamMeetingKey } from "#shared/turns/team-meeting.ts";
import type { Ports } from "../ports.ts";

/** The planned meeting that is on or, where none is or it was over early, the one that comes next. */
export async function meetingOf(
  { store }: Pick<Ports, "store">,
  { tenantId, id, schedule }: Team,
  now: number,
): Promise<{ readonly meets: Occurrence | undefined; readonly isMeeting: boolean }> {
  const [meets] = schedule ? nextOccurrences(schedule, now) : [];
  if (!schedule || !meets || meets.startsAt > now) return { meets, isMeeting: false };
  const held = await store.find(teamMeetingKey(tenantId, id, plannedMeetingId(meets)));
  if (held?.endedAt === undefined) return { meets, isMeeting: true };
  return { meets: meetingAfter({ schedule }, meets), isMeeting: false };
}

/** The planned meeting that comes after this one. */
export function meetingAfter(
  { schedule }: Pick<Team, "schedule">,
  meets: Occurrence | undefined,
): Occurrence | undefined {
  return schedule && meets && nextOccurrences(schedule, meets.endsAt)[0];
}
