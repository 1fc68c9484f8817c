import type { Team } from "#shared/team.ts";
import { comingMeetings, plannedMeetingId, replanned } from "#shared/turns/meeting-arc.ts";
import { nextOccurrences, reminderTime, startOn } from "#shared/turns/meeting-times.ts";
import { type TeamMeeting, teamMeetingKey, withTask } from "#shared/turns/team-meeting.ts";
import type { Ports } from "../ports.ts";

/**
 * Plans the next meeting of each kind that the team has which ends after this instant (ms) and,
 * where that has begun already, the one after it. What was planned before follows the schedule.
 */
export async function planMeetings(
  { store, clock }: Pick<Ports, "store" | "clock">,
  { id, tenantId, schedule }: Team,
  after: number,
): Promise<void> {
  const coming = schedule ? comingMeetings(id, schedule, { after, now: clock() }) : [];
  const plan = (planned: TeamMeeting) =>
    store.updateOrCreate(
      teamMeetingKey(tenantId, id, planned.id),
      () => planned,
      (found) => replanned(found, planned),
    );
  for (const { next, following } of coming) {
    const { startedAt } = await plan(next);
    if (startedAt !== undefined) await plan(following);
  }
}

/**
 * Where any of these, who have left the team, was asked to lead a meeting that is to come or that
 * goes on, whoever leads it now is asked.
 */
export async function askInPlaceOf(
  { store, clock }: Pick<Ports, "store" | "clock">,
  { id, tenantId, schedule }: Team,
  goneIds: readonly string[],
): Promise<void> {
  const now = clock();
  for (const occurrence of schedule ? nextOccurrences(schedule, now) : []) {
    const key = teamMeetingKey(tenantId, id, plannedMeetingId(occurrence));
    const { askedIds = [], askedNowIds = [] } = (await store.find(key)) ?? {};
    const wasAsked = [...askedIds, ...askedNowIds].some((userId) => goneIds.includes(userId));
    if (wasAsked) await store.update(key, (newest) => withTask(newest, "remind", now));
  }
}

/** Whether a planned meeting is still in the team's plan, at the time that it was planned for. */
export function isKept(team: Team, { planned, startedAt }: TeamMeeting): boolean {
  if (!planned || startedAt !== undefined) return true;
  return plannedStart(team, planned) === planned.startsAt;
}

/** Whether it comes, or is spoken of, on its day at another time: zones change their rules, too. */
export function isMoved(team: Team, { planned, startedAt }: TeamMeeting): boolean {
  if (!planned || startedAt !== undefined || !team.schedule) return false;
  const startsAt = plannedStart(team, planned);
  if (startsAt === undefined) return false;
  const remindsAt = reminderTime(team.schedule, planned.day);
  return startsAt !== planned.startsAt || remindsAt !== planned.remindsAt;
}

function plannedStart(
  { schedule }: Team,
  { meetingId, day }: NonNullable<TeamMeeting["planned"]>,
): number | undefined {
  return schedule && startOn(schedule, meetingId, day);
}
