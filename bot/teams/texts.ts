import type { Ports } from "../ports.ts";
import { readHome } from "../usecases/home.ts";
import { readTurns } from "../usecases/meetings.ts";
import type { Card } from "./cards/card.ts";
import { nextCard, type TeamLeader } from "./cards/next-card.ts";
import { unknownTextCard } from "./cards/notice-card.ts";
import { helpCard } from "./cards/welcome-card.ts";
import { requireActor, type TurnFacts } from "./turn-facts.ts";
import { leaderOf } from "./turn-reasons.ts";

/** What the bot answers to a text. */
export async function answerTo(ports: Ports, facts: TurnFacts, text: string): Promise<Card> {
  if (text === "help") return helpCard();
  if (text === "next") return nextCard(await readLeaders(ports, facts));
  return unknownTextCard();
}

/** Who leads next: in this conversation's team or, in a person's own chat, in each of their teams. */
export async function readLeaders(ports: Ports, facts: TurnFacts): Promise<TeamLeader[]> {
  const { reference, tenantId, conversationId } = facts;
  const teams =
    reference.place === "personal"
      ? (await readHome(ports, { actor: requireActor(facts) })).teams
      : [await readTurns(ports, { tenantId, conversationId })].filter((team) => team !== undefined);
  return teams.map((team) => {
    const leader = leaderOf(team);
    return { teamName: team.name, ...(leader ? { leader } : {}) };
  });
}

/** The words of a message: without the mention of the bot, in lower case. */
export function wordsOf(activity: {
  readonly text?: string;
  readonly entities?: readonly object[];
  readonly recipient: { readonly id: string };
}): string {
  const mentions = (activity.entities ?? []).flatMap((entity) => mentionOf(entity));
  const own = mentions.filter(({ id }) => id === activity.recipient.id);
  const text = own.reduce(
    (rest, mention) => rest.replaceAll(mention.text, " "),
    activity.text ?? "",
  );
  return text.replace(/\s+/gu, " ").trim().toLowerCase();
}

function mentionOf(entity: object): { id: string; text: string }[] {
  if (!("mentioned" in entity && "text" in entity)) return [];
  const { mentioned, text } = entity;
  const id =
    typeof mentioned === "object" && mentioned !== null && "id" in mentioned ? mentioned.id : "";
  return typeof id === "string" && typeof text === "string" && text !== "" ? [{ id, text }] : [];
}
