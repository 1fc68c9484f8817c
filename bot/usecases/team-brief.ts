import { conversationKey } from "#shared/conversation.ts";
import { byDueDay } from "#shared/open-commitment.ts";
import { noTeams, personTeamsKey } from "#shared/person-teams.ts";
import { facilitatorAfter, nextFacilitator, rotation } from "#shared/rotation.ts";
import { findMember, membersOf, type Team, teamKey } from "#shared/team.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { unplannedMeeting } from "#shared/turns/meeting-arc.ts";
import { teamToday, turnDay } from "#shared/turns/team-day.ts";
import { overAt, type TeamMeeting, teamMeetingKey } from "#shared/turns/team-meeting.ts";
import type { Actor, Ports } from "../ports.ts";
import type { ConversationInput } from "./conversations.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { listOpenCommitments } from "./open-commitments.ts";
import { meetingOf } from "./planned-meeting.ts";
import { teamOf } from "./team-roster.ts";
import { settled } from "./teams.ts";

/** Where the actor's team stands before its next run. */
export async function readOwnBrief(ports: Ports, input: TeamInput): Promise<TeamBrief> {
  return briefNow(ports, await readOwnTeam(ports, input));
}

/** The same of each of the actor's teams. */
export async function readOwnBriefs(
  ports: Ports,
  { actor }: { readonly actor: Actor },
): Promise<TeamBrief[]> {
  const { tenantId, userId } = actor;
  const { teamIds } = (await ports.store.find(personTeamsKey(tenantId, userId))) ?? noTeams(userId);
  const found = await Promise.all(teamIds.map((id) => ports.store.find(teamKey(tenantId, id))));
  const own = found
    .filter((team) => team !== undefined)
    .filter((team) => findMember(team, userId) !== undefined);
  return Promise.all(own.map((team) => briefNow(ports, team)));
}

/** The same of the team of a conversation; undefined where nobody is known to be in it. */
export async function readBriefOf(
  ports: Ports,
  place: ConversationInput,
): Promise<TeamBrief | undefined> {
  const team = await teamOf(ports, place);
  return team && briefNow(ports, team);
}

/** The same with the meeting that is on where nobody planned one. */
async function briefNow(ports: Ports, team: Team): Promise<TeamBrief> {
  const brief = await briefOf(ports, team);
  const on = brief.isMeeting ? undefined : await findUnplannedOn(ports, team);
  if (!on) return brief;
  const { conversationId, startedAt } = on;
  return { ...brief, conversationId, meetsAt: startedAt, isMeeting: true };
}

/** Where a team stands before its next run, by its plan. */
export async function briefOf(ports: Ports, found: Team): Promise<TeamBrief> {
  const { team, run } = await settled(ports, found);
  const { tenantId, id, name, conversations } = team;
  const now = ports.clock();
  const day = turnDay(team, now);
  const next = nextFacilitator(team, day)?.userId;
  const leaderId = run?.facilitatorId ?? next;
  const leader = findMember(team, leaderId ?? "");
  const { meets, isMeeting } = await meetingOf(ports, team, now);
  const open = await listOpenCommitments(ports, tenantId, id);
  const afterId =
    run?.nextFacilitatorId ?? (leaderId && facilitatorAfter(team, leaderId, day, now));
  return {
    id,
    name,
    conversationId: meets?.meeting.conversationId ?? conversations[0] ?? "",
    members: membersOf(team).map((member) => ({ userId: member.userId, name: member.name })),
    rotation: rotation(team, day),
    leaderId: leader?.userId,
    isTheirTurn: leader !== undefined && leaderId === next && (!run || run.byTurn === true),
    hasAccepted: leader?.turn?.acceptedAt !== undefined,
    afterId,
    run,
    meetsAt: meets?.startsAt,
    isMeeting,
    open: open.toSorted(byDueDay),
    today: teamToday(team, now),
  };
}

/** The meeting that nobody planned and that goes on in one of the team's conversations. */
async function findUnplannedOn(
  { store, clock }: Pick<Ports, "store" | "clock">,
  { tenantId, id: teamId, conversations }: Team,
): Promise<TeamMeeting | undefined> {
  const found = await Promise.all(
    conversations.map(async (conversationId) => {
      const { meeting } = (await store.find(conversationKey(tenantId, conversationId))) ?? {};
      if (!meeting) return undefined;
      const { id } = unplannedMeeting({ teamId, conversationId, startedAt: meeting.startedAt });
      return store.find(teamMeetingKey(tenantId, teamId, id));
    }),
  );
  return found.find((one) => one !== undefined && clock() < overAt(one));
}
