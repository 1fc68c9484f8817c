import { conversationKey, withOffer } from "#shared/conversation.ts";
import { DomainError } from "#shared/errors.ts";
import { mostMembers } from "#shared/limits.ts";
import { personTeamsKey } from "#shared/person-teams.ts";
import {
  linkConversation,
  membersOf,
  type Person,
  type Team,
  teamKey,
  teamLinkKey,
} from "#shared/team.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import type { Actor, Ports } from "../ports.ts";
import { type ConversationInput, findOffer } from "./conversations.ts";
import { readOwnTeam } from "./membership.ts";
import { matchRoster, requireHere } from "./team-roster.ts";

/** Who is in a new conversation and, where they are mostly those of one team, which. */
export interface NewConversation {
  readonly people: readonly Person[];
  readonly offeredTeamId: string | undefined;
}

/**
 * The people of a conversation in which the bot is new; where it has no team yet and more than half
 * of them, at least two, are in one team of their tenant, that team: of several the one with most.
 * It is noted that they are asked whether to use it here.
 */
export async function readNewConversation(
  ports: Pick<Ports, "store" | "rosters">,
  place: ConversationInput,
): Promise<NewConversation> {
  const { store, rosters } = ports;
  const { tenantId, conversationId } = place;
  const { people } = await rosters.read(tenantId, conversationId);
  const link = await store.find(teamLinkKey(tenantId, conversationId));
  const isOpen = link === undefined && people.length <= mostMembers;
  const offeredTeamId = isOpen ? await teamAmong(ports, tenantId, people) : undefined;
  await store.update(conversationKey(tenantId, conversationId), (conversation) =>
    withOffer(conversation, offeredTeamId),
  );
  return { people, offeredTeamId };
}

async function teamAmong(
  { store }: Pick<Ports, "store">,
  tenantId: string,
  people: readonly Person[],
): Promise<string | undefined> {
  const indexes = await Promise.all(
    people.map(({ userId }) => store.find(personTeamsKey(tenantId, userId))),
  );
  const ids = new Set(indexes.flatMap((index) => index?.teamIds ?? []));
  const teams = await Promise.all([...ids].map((id) => store.find(teamKey(tenantId, id))));
  const [team] = teams
    .filter((one) => one !== undefined)
    .filter((one) => isMostly(people, one))
    .toSorted((a, b) => shared(people, b) - shared(people, a) || (a.id < b.id ? -1 : 1));
  return team?.id;
}

/** These people keep the conversation apart: whoever opens the app there first founds a team of them. */
export async function declineOffer(
  ports: Pick<Ports, "store" | "rosters">,
  { actor, conversationId }: { readonly actor: Actor; readonly conversationId: string },
): Promise<void> {
  await requireHere(ports, { actor, conversationId });
  await ports.store.update(conversationKey(actor.tenantId, conversationId), (conversation) =>
    withOffer(conversation, undefined),
  );
}

/**
 * Makes a conversation one of the actor's team's: they are on its roster, its people are mostly the
 * team's and were asked whether to use it, and it has no team yet. Then who is in it joins. Done
 * again, nothing changes.
 */
export async function joinConversation(
  ports: Ports,
  input: { readonly actor: Actor; readonly teamId: string; readonly conversationId: string },
): Promise<Team> {
  const { store, rosters, live } = ports;
  const { actor, teamId, conversationId } = input;
  const { tenantId, userId } = actor;
  const place = { tenantId, conversationId };
  const team = await readOwnTeam(ports, input);
  const { people } = await rosters.read(tenantId, conversationId);
  if (!people.some((person) => person.userId === userId)) {
    throw new DomainError("forbidden", words.errors.notInConversation);
  }
  const key = teamLinkKey(tenantId, conversationId);
  if ((await store.find(key)) === undefined) {
    if ((await findOffer(ports, place)) !== teamId) {
      throw new DomainError("conflict", commandWords.joining.notOffered);
    }
    requireMostly(people, team);
  }
  // Somebody may open the app at the same time, and be first.
  const link = await store.updateOrCreate(
    key,
    () => ({ v: 1, conversationId, teamId }),
    (existing) => existing,
  );
  if (link.teamId !== teamId) {
    throw new DomainError("conflict", commandWords.joining.linked);
  }
  await store.update(teamKey(tenantId, teamId), (newest) =>
    linkConversation(newest, conversationId),
  );
  await matchRoster(ports, place);
  await store.update(conversationKey(tenantId, conversationId), (conversation) =>
    withOffer(conversation, undefined),
  );
  live.publish(tenantId, teamId, { name: "team", data: { teamId } });
  return store.read(teamKey(tenantId, teamId));
}

/** No member alone lets strangers into a team, whatever their card says. */
function requireMostly(people: readonly Person[], team: Team): void {
  if (!isMostly(people, team)) {
    throw new DomainError("conflict", commandWords.joining.notMostly);
  }
  const together = new Set([...people, ...membersOf(team)].map(({ userId }) => userId));
  if (together.size > mostMembers) {
    throw new DomainError("too-large", words.errors.tooManyPeople(mostMembers));
  }
}

function isMostly(people: readonly Person[], team: Team): boolean {
  const count = shared(people, team);
  return count >= 2 && count > people.length / 2;
}

/** How many of these people are in the team. */
function shared(people: readonly Person[], team: Team): number {
  const members = new Set(membersOf(team).map(({ userId }) => userId));
  return people.filter(({ userId }) => members.has(userId)).length;
}
