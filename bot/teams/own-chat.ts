import { TurnContext } from "botbuilder";
import type { Log } from "../ports.ts";
import type { BotAccess } from "./bot-access.ts";
import type { Card } from "./cards/card.ts";
import { isNotThere, notAnswered } from "./connector-errors.ts";
import { messageOf, sendCard } from "./messages.ts";
import { connectorOf, withPatience } from "./patience.ts";
import { mayCall } from "./service-url.ts";
import type { TurnFacts } from "./turn-facts.ts";

/**
 * Shows a card to whoever acts and to nobody else. In a group that is their own chat with the bot;
 * where they have none, nothing is said: a line in the group would tell who answered a pulse.
 */
export async function showInOwnChat(
  parts: { readonly access: BotAccess; readonly log: Log },
  context: TurnContext,
  { reference, tenantId }: TurnFacts,
  card: Card,
): Promise<void> {
  if (reference.place === "personal") return sendCard(context, card);
  if (!mayCall(parts, reference.serviceUrl)) return;
  const { from, recipient, channelId, serviceUrl } = context.activity;
  const chat = {
    isGroup: false,
    bot: { id: recipient.id, name: recipient.name },
    members: [{ id: from.id, name: from.name }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  try {
    await withPatience(async (signal) => {
      const { conversations } = connectorOf(context, signal);
      const { id } = await conversations.createConversation(chat);
      const conversation = { ...{ id, tenantId, name: "" }, ...ownChat };
      const to = { channelId, serviceUrl, bot: recipient, user: from, conversation };
      const message = TurnContext.applyConversationReference(messageOf(card), to);
      await conversations.sendToConversation(id, message);
    });
  } catch (error) {
    if (!isNotThere(error)) throw notAnswered(error);
  }
}

const ownChat = { isGroup: false, conversationType: "personal" } as const;
