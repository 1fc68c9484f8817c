import { DomainError } from "#shared/errors.ts";
import { mostMembers } from "#shared/limits.ts";
import { noTeams, personTeamsKey, withTeam } from "#shared/person-teams.ts";
import {
  findMember,
  foundTeam,
  join,
  leave,
  membersOf,
  type Person,
  Team,
  teamKey,
  teamLinkKey,
} from "#shared/team.ts";
import { plain, shortened } from "#shared/text.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import type { Actor, Ports, Store } from "../ports.ts";
import { type ConversationInput, conversationsWithBot, findOffer } from "./conversations.ts";
import { followTurns } from "./leading.ts";
import { askInPlaceOf } from "./meeting-plans.ts";
import { peopleUnderErasure } from "./under-erasure.ts";

/** The team that a conversation is linked to, or undefined where there is none yet. */
export async function findTeamOf(
  { store }: Pick<Ports, "store">,
  { tenantId, conversationId }: ConversationInput,
): Promise<Team | undefined> {
  const link = await store.find(teamLinkKey(tenantId, conversationId));
  return link && (await store.find(teamKey(tenantId, link.teamId)));
}

/**
 * The team of a conversation, founded of its people where there is none yet; undefined where nobody
 * is known to be in the conversation, or where they were asked whether to use another team there.
 */
export async function teamOf(ports: Ports, place: ConversationInput): Promise<Team | undefined> {
  return (await findTeamOf(ports, place)) ?? (await matchPeople(ports, place, undefined));
}

/**
 * Brings the team of a conversation, where there is one, to who is in its conversations now: who is
 * new joins, who is in none any more leaves.
 */
export async function matchRoster(ports: Ports, place: ConversationInput): Promise<void> {
  const team = await findTeamOf(ports, place);
  if (team) await matchPeople(ports, place, team);
}

/**
 * The same for a team by its id. Where Teams cannot be asked, all stays as it is: nobody is locked out of
 * what their team has written because of that.
 */
export async function matchTeam(
  ports: Ports,
  { tenantId, id }: Pick<Team, "tenantId" | "id">,
): Promise<void> {
  const team = await ports.store.find(teamKey(tenantId, id));
  const [conversationId] = team?.conversations ?? [];
  if (!team || conversationId === undefined) return;
  await matchPeople(ports, { tenantId, conversationId }, team).catch((error: unknown) => {
    if (!(error instanceof DomainError) || error.code !== "unavailable") throw error;
  });
}

/** The same for somebody who is not a member yet; throws `forbidden` where they are in none of them. */
export async function joinByRoster(
  ports: Ports,
  place: ConversationInput,
  userId: string,
): Promise<Team> {
  const team = await matchPeople(ports, place, await findTeamOf(ports, place), userId);
  if (!team || !findMember(team, userId)) throw notThere();
  return team;
}

/** Throws `forbidden` unless the actor is in this conversation or in its team. */
export async function requireHere(
  ports: Pick<Ports, "store" | "rosters">,
  { actor, conversationId }: { readonly actor: Actor; readonly conversationId: string },
): Promise<void> {
  const { tenantId, userId } = actor;
  const team = await findTeamOf(ports, { tenantId, conversationId });
  if (team && findMember(team, userId)) return;
  const { people } = await ports.rosters.read(tenantId, conversationId);
  if (!people.some((person) => person.userId === userId)) throw notThere();
}

async function matchPeople(
  ports: Ports,
  place: ConversationInput,
  known: Team | undefined,
  userId?: string,
): Promise<Team | undefined> {
  const { store, clock, newId, live } = ports;
  const { tenantId, conversationId } = place;
  const { name, people, isWhole } = await readPeople(ports, place, known);
  const erased = await peopleUnderErasure(ports, tenantId);
  if (userId !== undefined && erased.has(userId)) {
    throw new DomainError("conflict", words.errors.beingErased);
  }
  for (const one of erased) people.delete(one);
  if (userId !== undefined && !people.has(userId)) throw notThere();
  if (people.size === 0) return known;
  if (!known && (await findOffer(ports, place)) !== undefined) {
    if (userId === undefined) return undefined;
    throw new DomainError("conflict", commandWords.joining.answerFirst);
  }
  if (people.size > mostMembers) {
    throw new DomainError("too-large", words.errors.tooManyPeople(mostMembers));
  }
  // Somebody who joined while the rosters were read is on none of them yet, and stays.
  const gone =
    isWhole && known ? membersOf(known).filter((member) => !people.has(member.userId)) : [];
  // The link is written before the team: where two people open at once, both find the same id. The
  // team comes last: once it is there, everybody's index is. A team that is known needs no link.
  const linked = known
    ? { teamId: known.id }
    : await store.updateOrCreate(
        teamLinkKey(tenantId, conversationId),
        () => ({ v: 1, conversationId, teamId: newId() }),
        (existing) => existing,
      );
  const { teamId } = linked;
  await Promise.all([...people.keys()].map((id) => enterIntoIndex(store, tenantId, teamId, id)));
  const now = clock();
  let hasChanged = true;
  const everybody = [...people.values()];
  const change = (existing: Team) => {
    const grown = everybody.reduce((team, person) => join(team, person, now), existing);
    const after = gone.reduce((team, { userId }) => leave(team, userId, now), grown);
    hasChanged = after !== existing;
    return after;
  };
  const key = teamKey(tenantId, teamId);
  const founding = { id: teamId, tenantId, name: nameOfTeam(name), conversationId, now };
  const found = () => foundTeam({ ...founding, people: everybody });
  // One that was erased meanwhile is not founded anew.
  const team = await (known ? store.update(key, change) : store.updateOrCreate(key, found, change));
  for (const { userId } of gone) live.expel(tenantId, teamId, userId);
  if (hasChanged) live.publish(tenantId, teamId, { name: "team", data: { teamId } });
  if (gone.length === 0) return team;
  const goneIds = gone.map((member) => member.userId);
  await askInPlaceOf(ports, team, goneIds);
  return followTurns(ports, team);
}

/**
 * Everybody in the conversations of a team that the bot is in: who is in the others is not known any
 * more. An empty roster is one that could not be read, not one
 * that everybody has left: what is known then is not whole, and nobody leaves because of it.
 */
async function readPeople(
  ports: Pick<Ports, "rosters" | "store">,
  { tenantId, conversationId }: ConversationInput,
  known: Team | undefined,
): Promise<{
  readonly name: string | undefined;
  readonly people: Map<string, Person>;
  readonly isWhole: boolean;
}> {
  const conversations = known ? await conversationsWithBot(ports, known) : [conversationId];
  const read = await Promise.all(conversations.map((id) => ports.rosters.read(tenantId, id)));
  return {
    name: read[0]?.name,
    people: new Map(read.flatMap(({ people }) => people.map((one) => [one.userId, one]))),
    isWhole: read.every(({ people }) => people.length > 0),
  };
}

/** Lets a person find the team. */
export function enterIntoIndex(
  store: Store,
  tenantId: string,
  teamId: string,
  userId: string,
): Promise<unknown> {
  return store.updateOrCreate(
    personTeamsKey(tenantId, userId),
    () => noTeams(userId),
    (index) => withTeam(index, teamId),
  );
}

/** What Teams calls the conversation, as a team's name: one line, and not longer than one may be. */
function nameOfTeam(name = ""): string {
  const longest = Team.shape.name.maxLength ?? Number.POSITIVE_INFINITY;
  return shortened(plain(name), longest).trim() || words.unnamedTeam;
}

function notThere(): DomainError {
  return new DomainError("forbidden", words.errors.notInConversation);
}
