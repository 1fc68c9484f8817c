import { DomainError } from "#shared/errors.ts";
import { isAbleToLead } from "#shared/rotation.ts";
import { findMember, requireMember, type Team, teamKey } from "#shared/team.ts";
import { plannedMeetingId } from "#shared/turns/meeting-arc.ts";
import { nextOccurrences } from "#shared/turns/meeting-times.ts";
import { type TeamMeeting, teamMeetingKey, withTask } from "#shared/turns/team-meeting.ts";
import type { MeetingRef, Ports, Rosters } from "../ports.ts";
import { followTurns } from "./leading.ts";
import { findRunAction } from "./playbook.ts";
import type { SayOnce } from "./saying.ts";
import { briefOf } from "./team-brief.ts";

/**
 * Asks whoever leads next to lead this meeting, unless they said already that they will. Before it
 * begins nobody is asked twice; once it has, whoever has not answered is asked once more.
 */
export async function askLeader(
  ports: Ports,
  tenantId: string,
  meeting: TeamMeeting,
  say: SayOnce,
): Promise<void> {
  const { store, chats } = ports;
  const team = await followTurns(ports, { tenantId, id: meeting.teamId });
  const brief = await briefOf(ports, team);
  const leader = findMember(team, brief.leaderId ?? "");
  const isNow = meeting.startedAt !== undefined;
  if (!leader || brief.hasAccepted || brief.run?.startedAt !== undefined) return;
  const asked = isNow ? meeting.askedNowIds : meeting.askedIds;
  if (asked.includes(leader.userId)) return;
  const { userId, name } = leader;
  const action = brief.run && (await findRunAction(ports, tenantId, brief.run));
  const message = { kind: "turn" as const, brief, action, isNow };
  const tell = () => chats.tell(tenantId, meeting.conversationId, { userId, name }, message);
  // Whoever could not be reached has not been asked.
  if ((await say(tell, { name: `ask ${userId}` })) === "nowhere") return;
  await store.update(teamMeetingKey(tenantId, team.id, meeting.id), (newest) => {
    const field = isNow ? "askedNowIds" : "askedIds";
    return { ...newest, [field]: [...new Set([...newest[field], userId])] };
  });
}

/** How many are looked for in the meeting, in their order, until somebody is there. */
const mostLookedFor = 8;

/**
 * Where whoever leads is not in the meeting, asks the first one of the order who is to lead instead.
 * Whoever is not there keeps their turn. Where Teams does not say who is there, nobody is asked.
 */
export async function askWhoIsThere(
  ports: Ports,
  tenantId: string,
  { teamId, conversationId, heldId }: Pick<TeamMeeting, "teamId" | "conversationId" | "heldId">,
  say: SayOnce,
): Promise<void> {
  const { store, chats, rosters } = ports;
  if (heldId === undefined) return;
  const team = await store.read(teamKey(tenantId, teamId));
  const brief = await briefOf(ports, team);
  const { leaderId, rotation, run } = brief;
  if (leaderId === undefined || run?.startedAt !== undefined) return;
  const ref = { tenantId, conversationId, meetingId: heldId };
  if ((await findPresence(rosters, ref, leaderId)) !== false) return;
  const others = rotation.filter((turn) => turn.userId !== leaderId && isAbleToLead(turn));
  for (const { userId } of others.slice(0, mostLookedFor)) {
    if (!(await findPresence(rosters, ref, userId))) continue;
    const { name } = requireMember(team, userId);
    const action = run && (await findRunAction(ports, tenantId, run));
    const asked = { insteadOfId: leaderId, askedAt: ports.clock() };
    const message = { kind: "turn" as const, brief, action, isNow: true, ...asked };
    const tell = () => chats.tell(tenantId, conversationId, { userId, name }, message);
    await say(tell, { name: `ask ${userId} instead` });
    return;
  }
}

/** Whether somebody is in a meeting: where Teams does not answer, it does not say. */
async function findPresence(
  rosters: Rosters,
  meeting: MeetingRef,
  userId: string,
): Promise<boolean | undefined> {
  try {
    return await rosters.isInMeeting(meeting, userId);
  } catch (error) {
    if (error instanceof DomainError && error.code === "unavailable") return undefined;
    throw error;
  }
}

/**
 * After a change of turns: where somebody was asked already to lead a meeting that is to come or
 * that goes on, whoever leads it now is asked as well. `movedToId` leads since this change: they are
 * asked although they were before, as what they read last may be that somebody else leads.
 */
export async function askAnew(
  { store, clock }: Ports,
  team: Team,
  movedToId: string | undefined,
): Promise<void> {
  const { schedule, tenantId, id } = team;
  const now = clock();
  const coming = schedule ? nextOccurrences(schedule, now) : [];
  for (const occurrence of coming) {
    const key = teamMeetingKey(tenantId, id, plannedMeetingId(occurrence));
    const found = await store.find(key);
    if (!found || [...found.askedIds, ...found.askedNowIds].length === 0) continue;
    const others = (ids: readonly string[]) => ids.filter((userId) => userId !== movedToId);
    await store.update(key, ({ askedIds, askedNowIds, ...rest }) => {
      const asked = { askedIds: others(askedIds), askedNowIds: others(askedNowIds) };
      return withTask({ ...rest, ...asked }, "remind", now);
    });
  }
}
