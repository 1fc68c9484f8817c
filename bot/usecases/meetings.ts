import { conversationKey, withMeeting, withoutMeeting } from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import { roundKey } from "#shared/pulse/round.ts";
import type { PulseView, RoundView } from "#shared/pulse/round-view.ts";
import { teamPartition } from "#shared/record.ts";
import { rotation, type Turn } from "#shared/rotation.ts";
import { type Run, runKind } from "#shared/run.ts";
import { type Member, membersOf, type Team } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import type { ConversationInput } from "./conversations.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";
import { viewRound } from "./round-view.ts";
import { openRound } from "./rounds.ts";
import { teamOf } from "./team-roster.ts";
import { settled } from "./teams.ts";

/** Whose turn it is in a team. */
export interface TeamTurns {
  readonly name: string;
  readonly members: readonly Pick<Member, "userId" | "name">[];
  readonly rotation: readonly Turn[];
}

/** What a team hears when its meeting starts: the run that it has, and who leads next. */
export interface MeetingStart extends TeamTurns {
  readonly run: Run | undefined;
}

/** What a team hears when its meeting ends. `round` is seen as nobody in particular. */
export interface MeetingEnd {
  readonly teamId: string;
  readonly pulse: PulseView;
}

/** Which round of which team a person's call is about. */
export interface RoundInput extends TeamInput {
  readonly roundId: string;
}

/** Whose turn it is in the team of a conversation; undefined where nobody is known to be in it. */
export async function readTurns(
  ports: Ports,
  place: ConversationInput,
): Promise<TeamTurns | undefined> {
  const found = await teamOf(ports, place);
  return found && turnsOf((await settled(ports, found)).team);
}

/** Notes that a meeting goes on; its team is founded of its people where there is none yet. */
export async function startMeeting(
  ports: Ports,
  { meetingId, ...place }: ConversationInput & { readonly meetingId: string },
): Promise<MeetingStart | undefined> {
  const { store, clock } = ports;
  const meeting = { id: meetingId, startedAt: clock() };
  await store.update(conversationKey(place.tenantId, place.conversationId), (conversation) =>
    withMeeting(conversation, meeting),
  );
  const found = await teamOf(ports, place);
  if (!found) return undefined;
  const { team, run } = await settled(ports, found);
  return { ...turnsOf(team), run };
}

/** Longer than any meeting of ours: Teams does not always tell that one has started. */
const longestMeeting = 4 * 60 * 60 * 1000;

/** Ends the meeting and opens the team's pulse, or says why it has none now. */
export async function endMeeting(
  ports: Ports,
  place: ConversationInput,
): Promise<MeetingEnd | undefined> {
  const { store, clock } = ports;
  const key = conversationKey(place.tenantId, place.conversationId);
  const { meeting } = await store.read(key);
  const team = await teamOf(ports, place);
  if (!team) return undefined;
  const since = meeting?.startedAt ?? clock() - longestMeeting;
  const run = await newestRunSince(ports, team, since);
  const opening = await openRound(ports, { team, runId: run?.id });
  // Last: where the server stops before, the same activity finds the meeting again.
  await store.update(key, withoutMeeting);
  const pulse =
    "none" in opening ? opening : { round: viewRound(opening.round, undefined, clock()) };
  return { teamId: team.id, pulse };
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
  if (!view.mayAnswer) throw new DomainError("forbidden", words.errors.notInRound);
  return { round: view, conversations };
}

/** The run of this meeting: the one that started last since the meeting did, ended or not. */
async function newestRunSince(
  { store }: Ports,
  { tenantId, id }: Team,
  since: number,
): Promise<Run | undefined> {
  const runs = await store.list(runKind, teamPartition(tenantId, id));
  return runs
    .filter(({ startedAt = -1 }) => startedAt >= since)
    .toSorted((a, b) => (a.startedAt ?? 0) - (b.startedAt ?? 0))
    .at(-1);
}

function turnsOf(team: Team): TeamTurns {
  return { name: team.name, members: membersOf(team), rotation: rotation(team) };
}
