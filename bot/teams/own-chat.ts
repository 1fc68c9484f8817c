import { TurnContext } from "botbuilder";
import type { Log } from "../ports.ts";
import type { ActivityFacts } from "./activity-facts.ts";
import type { BotAccess } from "./bot-access.ts";
import type { Card } from "./cards/card.ts";
import { isNotThere, notAnswered } from "./connector-errors.ts";
import { messageOf, sendCard } from "./messages.ts";
import { type Connector, connectorOf, withPatience } from "./patience.ts";
import { mayCall } from "./service-url.ts";

/** Whose own chat with the bot, as Teams reaches it. */
export interface OwnChat {
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly bot: { readonly id: string; readonly name: string };
  /** Teams takes both of a person's ids: its own for the bot, and the directory's. */
  readonly person: { readonly id: string; readonly name: string };
}

/** Opens it, or finds it where it is open already: its conversation id. */
export async function openOwnChat(
  { conversations }: Pick<Connector, "conversations">,
  { tenantId, bot, person }: OwnChat,
): Promise<string> {
  const { id } = await conversations.createConversation({
    isGroup: false,
    bot,
    members: [person],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  });
  return id;
}

/** Writes into it. */
export async function writeInOwnChat(
  { conversations }: Pick<Connector, "conversations">,
  { tenantId, serviceUrl, bot, person }: OwnChat,
  id: string,
  card: Card,
): Promise<void> {
  const conversation = { id, tenantId, name: "", isGroup: false, conversationType: "personal" };
  const to = { channelId: "msteams", serviceUrl, bot, user: person, conversation };
  const message = TurnContext.applyConversationReference(messageOf(card), to);
  await conversations.sendToConversation(id, message);
}

/**
 * Shows a card to whoever acts and to nobody else. In a group that is their own chat with the bot;
 * where they have none, nothing is said: a line in the group would tell who answered a pulse.
 */
export async function showInOwnChat(
  parts: { readonly access: BotAccess; readonly log: Log },
  context: TurnContext,
  { reference, tenantId }: ActivityFacts,
  card: Card,
): Promise<void> {
  if (reference.place === "personal") return sendCard(context, card);
  if (!mayCall(parts, reference.serviceUrl)) return;
  const { from, recipient, serviceUrl } = context.activity;
  const bot = { id: recipient.id, name: recipient.name };
  const chat = { tenantId, serviceUrl, bot, person: { id: from.id, name: from.name } };
  try {
    await withPatience(async (signal) => {
      const connector = connectorOf(context, signal);
      await writeInOwnChat(connector, chat, await openOwnChat(connector, chat), card);
    });
  } catch (error) {
    if (!isNotThere(error)) throw notAnswered(error);
  }
}
