import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { Id } from "#shared/record.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../../ports.ts";
import { findOffer } from "../../usecases/conversations.ts";
import {
  declineOffer,
  joinConversation,
  type NewConversation,
  readNewConversation,
} from "../../usecases/joining.ts";
import { type ActivityFacts, requireActor } from "../activity-facts.ts";
import type { Card } from "../cards/card.ts";
import { foundedCard, joinedCard, offerCard, welcomeCard } from "../cards/welcome-card.ts";
import { panelLink } from "../panel-link.ts";
import { type PressParts, parsed, unknownCard } from "../press.ts";
import { type Asked, isPersonal } from "./asked.ts";

const JoinData = z.object({ teamId: Id });

/** What the bot says where it was added. */
export async function welcomeTo({ ports, appId }: PressParts, facts: ActivityFacts): Promise<Card> {
  const { reference, actor, conversationId } = facts;
  if (reference.place === "personal") return welcomeCard("personal");
  const { people, offeredTeamId } = await knownOf(ports, facts);
  const listed = people.find(({ userId }) => userId === actor?.userId)?.name;
  const addedBy = [actor?.name, listed].find(
    (name) => name !== undefined && name !== words.unnamedPerson,
  );
  return welcomeCard("group", { addedBy, offeredTeamId, link: panelLink(appId, conversationId) });
}

/** Teams does not always tell at once who is there; a welcome does not wait for that. */
async function knownOf(ports: Ports, facts: ActivityFacts): Promise<NewConversation> {
  try {
    return await readNewConversation(ports, facts);
  } catch (error) {
    if (error instanceof DomainError) return { people: [], offeredTeamId: undefined };
    throw error;
  }
}

/** The question which team to use here, while nobody has answered it. */
export async function openOffer({ parts, facts }: Asked): Promise<Card | undefined> {
  const offeredTeamId = await findOffer(parts.ports, facts);
  return offeredTeamId === undefined ? undefined : offerCard(offeredTeamId);
}

/** The conversation belongs to the team that was offered. */
export async function joinOffered(asked: Asked, data: unknown): Promise<Card> {
  const { parts, facts } = asked;
  const { teamId } = parsed(JoinData, data);
  if (isPersonal(asked)) throw unknownCard();
  const { conversationId } = facts;
  const actor = requireActor(facts);
  const { name: teamName } = await joinConversation(parts.ports, { actor, teamId, conversationId });
  return joinedCard({ teamName, link: panelLink(parts.appId, conversationId) });
}

/** It does not: whoever opens the app first founds another team. */
export async function keepApart(asked: Asked): Promise<Card> {
  const { parts, facts } = asked;
  if (isPersonal(asked)) throw unknownCard();
  const { conversationId } = facts;
  await declineOffer(parts.ports, { actor: requireActor(facts), conversationId });
  return foundedCard(panelLink(parts.appId, conversationId));
}
