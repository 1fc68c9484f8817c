import type { ActivityFacts } from "./activity-facts.ts";
import type { Card } from "./cards/card.ts";
import { unknownTextCard } from "./cards/notice-card.ts";
import { didYouMeanCard } from "./cards/suggestion-card.ts";
import { answerCommand } from "./commands/answer-command.ts";
import { understood } from "./commands/understanding.ts";
import type { PressParts } from "./press.ts";

/** What the bot answers to a text; nothing where it has said it already. */
export async function answerTo(
  parts: PressParts,
  facts: ActivityFacts,
  text: string,
): Promise<Card | undefined> {
  const meant = understood(text);
  if (!meant) return unknownTextCard();
  const { command, isGuess } = meant;
  return isGuess ? didYouMeanCard(command) : answerCommand({ parts, facts }, command);
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
