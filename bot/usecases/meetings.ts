import { conversationKey, withMeeting, withoutMeeting } from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import { roundKey } from "#shared/pulse/round.ts";
import type { RoundView } from "#shared/pulse/round-view.ts";
import type { Team } from "#shared/team.ts";
import {
  isStartTold,
  plannedMeeting,
  unplannedMeeting,
  withBegun,
  withEnded,
  withLook,
} from "#shared/turns/meeting-arc.ts";
import { nextOccurrences } from "#shared/turns/meeting-times.ts";
import { longestUnplanned, type TeamMeeting, teamMeetingKey } from "#shared/turns/team-meeting.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { notAsked } from "./ballot-box.ts";
import type { ConversationInput } from "./conversations.ts";
import { doDue, recordAt } from "./due.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { viewRound } from "./round-view.ts";
import { teamOf } from "./team-roster.ts";

/** Which round of which team a person's call is about. */
export interface RoundInput extends TeamInput {
  readonly roundId: string;
}

/** A meeting of a team as Teams or a person tells of it; `isTold`: its start was told before. */
export interface BegunMeeting {
  readonly teamId: string;
  readonly isTold: boolean;
}

/**
 * A meeting begins in this conversation: its team, founded of its people where there is none yet,
 * is told what is on, once, whoever says so and how often. Undefined where nobody is known to be in
 * the conversation.
 */
export async function startMeeting(
  ports: Ports,
  { meetingId, ...place }: ConversationInput & { readonly meetingId: string },
): Promise<BegunMeeting | undefined> {
  const { store, clock } = ports;
  const { tenantId, conversationId } = place;
  const now = clock();
  const team = await teamOf(ports, place);
  if (!team) return undefined;
  // Where Teams gave no id of a meeting, it cannot be asked who is in it.
  const isOfTeams = meetingId !== conversationId;
  const conversation = conversationKey(tenantId, conversationId);
  const { meeting: before } = await store.read(conversation);
  const goesOn = before && (await findUnplanned(ports, team, conversationId, before.startedAt));
  const isBeginning = before !== undefined && now - before.startedAt < minute;
  const { meeting: held } = await store.update(conversation, (known) => {
    // One conversation has one meeting at a time: whoever tells of it later finds the first.
    const isKnown = goesOn || isBeginning || known.meeting?.startedAt !== before?.startedAt;
    const startedAt = (isKnown && known.meeting?.startedAt) || now;
    return withMeeting(isKnown ? known : withoutMeeting(known), { id: meetingId, startedAt });
  });
  const startedAt = held?.startedAt ?? now;
  const fresh = meetingHere(team, "start", { conversationId, startedAt, now, goesOn });
  const meetingKey = teamMeetingKey(tenantId, team.id, fresh.id);
  let isTold = false;
  await store.updateOrCreate(
    meetingKey,
    () => fresh,
    (known) => {
      isTold = isStartTold(known, now);
      const begun = isTold && known.startedAt !== undefined ? known : withBegun(known, now);
      // The clock told of it before Teams did: only now can be seen who is there.
      const looks = isTold && known.heldId === undefined && isOfTeams;
      const looked = looks ? withLook(begun, now) : begun;
      return isOfTeams ? { ...looked, heldId: meetingId } : looked;
    },
  );
  await doDue(ports, recordAt(meetingKey), { isUrgent: true });
  return { teamId: team.id, isTold };
}

const minute = 60_000;

/** How long before its end a meeting began of whose start Teams did not tell, at most (ms). */
const untoldFor = 4 * 60 * minute;

/** The meeting of this conversation is over: its team's pulse is opened, once, whoever says so. */
export async function endMeeting(ports: Ports, place: ConversationInput): Promise<void> {
  const { store, clock } = ports;
  const { tenantId, conversationId } = place;
  const key = conversationKey(tenantId, conversationId);
  const { meeting: held } = await store.read(key);
  const team = await teamOf(ports, place);
  if (!team) return;
  const now = clock();
  const startedAt = held?.startedAt ?? now - untoldFor;
  const goesOn = await findUnplanned(ports, team, conversationId, startedAt);
  const fresh = meetingHere(team, "end", { conversationId, startedAt, now, goesOn });
  const meetingKey = teamMeetingKey(tenantId, team.id, fresh.id);
  await store.updateOrCreate(
    meetingKey,
    () => fresh,
    (known) => (known.endedAt === undefined ? withEnded(known, now, hasSchedule(team)) : known),
  );
  await doDue(ports, recordAt(meetingKey), { isUrgent: true });
  // Last: where the server stops before, the same activity finds the meeting again.
  await store.update(key, withoutMeeting);
}

/** Whether a team has said when it meets. */
function hasSchedule({ schedule }: Team): boolean {
  return schedule !== undefined && schedule.meetings.length > 0;
}

/** How much earlier than planned a meeting may begin, and how much later it may be over (ms). */
const aroundPlanned = 60 * minute;

/** The meeting that nobody planned, began in this conversation at an instant and still goes on. */
async function findUnplanned(
  { store, clock }: Ports,
  { tenantId, id: teamId }: Team,
  conversationId: string,
  startedAt: number,
): Promise<TeamMeeting | undefined> {
  const { id } = unplannedMeeting({ teamId, conversationId, startedAt });
  const found = await store.find(teamMeetingKey(tenantId, teamId, id));
  const goesOn = found?.endedAt === undefined && clock() < startedAt + longestUnplanned;
  return goesOn ? found : undefined;
}

/**
 * The team's meeting in this conversation that starts or ends now: the one that is planned for now,
 * else the one of its own that goes on, else one that was planned about now, else one of its own.
 */
function meetingHere(
  { id: teamId, schedule }: Team,
  what: "start" | "end",
  told: {
    readonly conversationId: string;
    readonly startedAt: number;
    readonly now: number;
    readonly goesOn: TeamMeeting | undefined;
  },
): TeamMeeting {
  const { conversationId, startedAt, now, goesOn } = told;
  const here = schedule?.meetings.filter((one) => one.conversationId === conversationId) ?? [];
  const around = schedule
    ? nextOccurrences({ ...schedule, meetings: here }, now - aroundPlanned).filter(
        ({ startsAt }) => startsAt - aroundPlanned <= now,
      )
    : [];
  const on = around.findLast(({ startsAt, endsAt }) => startsAt <= now && now < endsAt);
  if (!on && goesOn) return goesOn;
  const over = around.findLast(({ endsAt }) => endsAt <= now);
  const soon = around.find(({ startsAt }) => startsAt > now);
  const planned = on ?? (what === "start" ? (soon ?? over) : (over ?? soon));
  return schedule && planned
    ? plannedMeeting(teamId, schedule, planned, now)
    : unplannedMeeting({ teamId, conversationId, startedAt });
}

/**
 * A round that the actor may answer now, and where the team meets; throws a refusal that says why
 * they may not.
 */
export async function readOpenRound(
  ports: Ports,
  input: RoundInput,
): Promise<{ readonly round: RoundView; readonly conversations: readonly string[] }> {
  const { actor, teamId, roundId } = input;
  const { conversations } = await readOwnTeam(ports, input);
  const round = await ports.store.read(roundKey(actor.tenantId, teamId, roundId));
  const now = ports.clock();
  if (round.state !== "open" || now >= round.closesAt) {
    throw new DomainError("conflict", words.errors.roundClosed);
  }
  const view = viewRound(round, actor.userId, now);
  if (!view.mayAnswer) throw notAsked(round);
  return { round: view, conversations };
}
