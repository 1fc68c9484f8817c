import { DomainError } from "#shared/errors.ts";
import type { Team } from "#shared/team.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { words } from "#shared/words.ts";
import type { Actor } from "../../ports.ts";
import { readOwnTeam } from "../../usecases/membership.ts";
import { readBriefOf, readOwnBrief, readOwnBriefs } from "../../usecases/team-brief.ts";
import { findTeamOf } from "../../usecases/team-roster.ts";
import { type ActivityFacts, requireActor } from "../activity-facts.ts";
import type { Card } from "../cards/card.ts";
import { noTeamCard, whichTeamCard } from "../cards/suggestion-card.ts";
import { panelLink } from "../panel-link.ts";
import { type PressParts, unknownCard } from "../press.ts";
import type { Command } from "./command-names.ts";

/** Something that somebody asked the bot for: who and where, as Teams says it. */
export interface Asked {
  readonly parts: PressParts;
  readonly facts: ActivityFacts;
  /** In a person's own chat: the team that they chose by a button. Nothing is proven by it. */
  readonly teamId?: string | undefined;
}

/** Whether it was asked in a person's own chat with the bot, where personal things may be said. */
export function isPersonal({ facts }: Asked): boolean {
  return facts.reference.place === "personal";
}

/** Whoever alone reads the answer: they are spoken to as themselves. Nobody in a group. */
export function readerOf(asked: Asked): string | undefined {
  return isPersonal(asked) ? requireActor(asked.facts).userId : undefined;
}

/**
 * Where the teams stand that it is about: that of the conversation or, in a person's own chat, the
 * one that they chose or each of theirs. What a button says of a team counts in one's own chat only,
 * so that no group ever reads of another team.
 */
export async function briefsOf(asked: Asked): Promise<TeamBrief[]> {
  const { parts, facts, teamId } = asked;
  const { ports } = parts;
  if (!isPersonal(asked)) {
    const brief = await readBriefOf(ports, facts);
    return brief ? [brief] : [];
  }
  const actor = requireActor(facts);
  return teamId === undefined
    ? readOwnBriefs(ports, { actor })
    : [await readOwnBrief(ports, { actor, teamId })];
}

/** What is said about one team; where it might be about several, a card to choose one from. */
export async function inOneTeam<C extends Card | undefined>(
  asked: Asked,
  command: Command,
  say: (brief: TeamBrief) => Promise<C>,
): Promise<C | Card> {
  const [brief, ...others] = await briefsOf(asked);
  if (!brief) return noTeamCard();
  return others.length === 0 ? say(brief) : whichTeamCard(command, [brief, ...others]);
}

/** The whole team that a brief is of. */
export async function teamBehind(asked: Asked, { id: teamId }: TeamBrief): Promise<Team> {
  const { parts, facts } = asked;
  if (isPersonal(asked)) return readOwnTeam(parts.ports, { actor: requireActor(facts), teamId });
  const team = await findTeamOf(parts.ports, facts);
  if (!team) throw new DomainError("not-found", words.errors.notFound);
  return team;
}

/**
 * The team that a button names: one of the presser's and, in a group, the group's own. Throws
 * `not-found` or `invalid`.
 */
export async function pressedTeam(
  asked: Asked,
  teamId: string,
): Promise<{ readonly actor: Actor; readonly team: Team }> {
  const { parts, facts } = asked;
  const actor = requireActor(facts);
  const team = await readOwnTeam(parts.ports, { actor, teamId });
  if (!isPersonal(asked) && !team.conversations.includes(facts.conversationId)) throw unknownCard();
  return { actor, team };
}

/** A way into the team's panel: in a group, the one of this conversation. */
export function linkTo(asked: Asked, { conversationId }: Pick<TeamBrief, "conversationId">) {
  const { parts, facts } = asked;
  return panelLink(parts.appId, isPersonal(asked) ? conversationId : facts.conversationId);
}

/** The same each time that Teams sends the same activity, so that it is done once. */
export function commandIdOf({ parts, facts }: Asked): string {
  return facts.activityKey ?? parts.ports.newId();
}
