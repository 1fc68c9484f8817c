import { z } from "zod/v4";
import { DomainError } from "./errors.ts";
import { fewestDays, mostDays } from "./pulse/measuring-days.ts";
import { highestThreshold, lowestThreshold } from "./pulse/threshold.ts";
import {
  ConversationId,
  Id,
  Instant,
  type RecordKey,
  type RecordKind,
  storedId,
  teamPartition,
  tenantPartition,
} from "./record.ts";
import { MemberTurn, TurnChange } from "./turns/member-turn.ts";
import { TeamSchedule } from "./turns/team-schedule.ts";
import { mostTurnChanges } from "./turns/turn-limits.ts";
import { words } from "./words.ts";

/** Somebody of the tenant, as a verified roster or token names them. */
export const Person = z.strictObject({ userId: Id, name: z.string().min(1).max(256) });
export type Person = z.infer<typeof Person>;

/** A person of the team. `leftAt` is set when they left; they keep their place in the history. */
export const Member = z.strictObject({
  ...Person.shape,
  joinedAt: Instant,
  leftAt: Instant.optional(),
  /** When the last run that they led to its end had started. */
  lastLedAt: Instant.optional(),
  /** What else their turn depends on. */
  turn: MemberTurn.optional(),
});
export type Member = z.infer<typeof Member>;

/** Which round of the pulse a team had last: written before the round itself, so that one is first. */
export const TeamRound = z.strictObject({
  id: Id,
  /** A check of all components; absent: the short pulse after a meeting. */
  kind: z.literal("check").optional(),
  runId: Id.optional(),
  /** For a check: the runs whose change it measures. */
  measures: z.array(Id).max(60).optional(),
  /** For a check: when the one before it opened. */
  checkedBefore: Instant.optional(),
  openedAt: Instant,
  closesAt: Instant,
  /** How far its document had come by an older server, which told the team; see `round-version.ts`. */
  version: z.int().positive().optional(),
});
export type TeamRound = z.infer<typeof TeamRound>;

/** How a team measures: after how many days a run is measured again, and whether once more after as many. */
export const Measuring = z.strictObject({
  days: z.int().min(fewestDays).max(mostDays),
  again: z.boolean(),
});
export type Measuring = z.infer<typeof Measuring>;

/**
 * People of one tenant who run actions together: one list of members, one rotation, one history,
 * one or more linked conversations.
 */
export const Team = z.strictObject({
  v: z.literal(1),
  id: Id,
  tenantId: Id,
  name: z.string().min(1).max(100),
  members: z.array(Member),
  conversations: z.array(ConversationId).min(1),
  /** The run that the team prepares or is in; the run itself says how far it is. */
  currentRunId: Id.optional(),
  /** When the team's last finished run had started. Who joined later is a newcomer. */
  lastRunAt: Instant.optional(),
  /** The newest changes of turns, in the order in which they were made. */
  turnChanges: z.array(TurnChange).max(mostTurnChanges).optional(),
  /** When and where the team meets, where it has said so. */
  schedule: TeamSchedule.optional(),
  /** The newest round of the pulse, open or closed. */
  round: TeamRound.optional(),
  /** Runs whose change is still to be measured, in the order in which they ended. */
  toMeasure: z
    .array(z.strictObject({ runId: Id, dueAt: Instant, again: z.boolean() }))
    .max(60)
    .optional(),
  /** When the newest check of all components opened. */
  checkedAt: Instant.optional(),
  /** Where the team chose another than the usual. */
  measuring: Measuring.optional(),
  /** What the team's chats are still to be told: that this check is open. */
  toTell: z.strictObject({ roundId: Id }).optional(),
  /** When the team itself has something to do: open its next check, or tell of one. */
  nextDueAt: Instant.optional(),
  /** How many must answer a pulse before anything is shown, where the team chose more than it must. */
  threshold: z.int().min(lowestThreshold).max(highestThreshold).optional(),
});
export type Team = z.infer<typeof Team>;

/** The kind of record that a team is. */
export const teamKind: RecordKind<Team> = { type: "team", schema: Team };

/** Where a team is kept. */
export function teamKey(tenantId: string, teamId: string): RecordKey<Team> {
  return { kind: teamKind, pk: teamPartition(tenantId, teamId), id: teamId };
}

/** Says to which team a conversation belongs. */
export const TeamLink = z.strictObject({
  v: z.literal(1),
  conversationId: ConversationId,
  teamId: Id,
});
export type TeamLink = z.infer<typeof TeamLink>;

/** The kind of record that a link is; listed by `teamId`. */
export const teamLinkKind: RecordKind<TeamLink> = { type: "team-link", schema: TeamLink };

/** Where the link of a conversation is kept. */
export function teamLinkKey(tenantId: string, conversationId: string): RecordKey<TeamLink> {
  return { kind: teamLinkKind, pk: tenantPartition(tenantId), id: storedId(conversationId) };
}

/** A new team of the people of one conversation. */
export function foundTeam(input: {
  readonly id: string;
  readonly tenantId: string;
  readonly name: string;
  readonly conversationId: string;
  readonly people: readonly Person[];
  readonly now: number;
}): Team {
  const empty: Team = {
    v: 1,
    id: input.id,
    tenantId: input.tenantId,
    name: input.name,
    members: [],
    conversations: [input.conversationId],
  };
  return input.people.reduce((team, person) => join(team, person, input.now), empty);
}

/** The members who have not left. */
export function membersOf(team: Team): Member[] {
  return team.members.filter((member) => member.leftAt === undefined);
}

/** The member with this id who has not left, or undefined. */
export function findMember(team: Team, userId: string): Member | undefined {
  return membersOf(team).find((member) => member.userId === userId);
}

/** The member with this id; throws `not-found`, the same as for a team that does not exist. */
export function requireMember(team: Team, userId: string): Member {
  const member = findMember(team, userId);
  if (!member) throw new DomainError("not-found", words.errors.notFound);
  return member;
}

/**
 * Adds a person. Somebody who left and comes back keeps their history but is a newcomer again; a
 * member who is there already only gets their name refreshed.
 */
export function join(team: Team, person: Person, now: number): Team {
  const known = team.members.find((member) => member.userId === person.userId);
  if (!known) return { ...team, members: [...team.members, { ...person, joinedAt: now }] };
  if (known.leftAt === undefined && known.name === person.name) return team;
  const { leftAt, ...rest } = known;
  const joinedAt = leftAt === undefined ? known.joinedAt : now;
  return replaceMember(team, { ...rest, name: person.name, joinedAt });
}

/**
 * Marks a member as gone; a person who is not a member changes nothing. Whether they take turns and
 * how often they passed is kept in case they come back, and nothing else of their turn.
 */
export function leave(team: Team, userId: string, now: number): Team {
  const member = findMember(team, userId);
  if (!member) return team;
  const { turn: { out, passes } = {}, ...rest } = member;
  const turn = { ...(out && { out }), ...(passes && { passes }) };
  const kept = Object.keys(turn).length > 0 ? { turn } : {};
  return replaceMember(team, { ...rest, ...kept, leftAt: now });
}

/** Adds a conversation; one that is linked already changes nothing. */
export function linkConversation(team: Team, conversationId: string): Team {
  if (team.conversations.includes(conversationId)) return team;
  return { ...team, conversations: [...team.conversations, conversationId] };
}

/**
 * Makes a run the team's current one; a team that has another one already is left as it is. The
 * caller compares `currentRunId` to see which it was.
 */
export function takeUp(team: Team, runId: string): Team {
  return team.currentRunId === undefined ? { ...team, currentRunId: runId } : team;
}

function replaceMember(team: Team, member: Member): Team {
  return {
    ...team,
    members: team.members.map((other) => (other.userId === member.userId ? member : other)),
  };
}
