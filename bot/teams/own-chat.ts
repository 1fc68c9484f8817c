import type { TeamsAdapter } from "@microsoft/teams-ai";
import type { TurnContext } from "botbuilder";
import type { BotAccess } from "./bot-access.ts";
import type { Card } from "./cards/card.ts";
import { isNotThere } from "./connector-errors.ts";
import { messageOf } from "./messages.ts";
import { outcomeOf } from "./teams-conversations.ts";
import type { TurnFacts } from "./turn-facts.ts";

/** The scope of the bot's own token. */
const botFramework = "https://api.botframework.com";

/**
 * Shows a card to whoever acts and to nobody else. In a group that is their own chat with the bot;
 * where they have none, nothing is said: a line in the group would tell who answered a pulse.
 */
export async function showInOwnChat(
  access: BotAccess,
  adapter: TeamsAdapter,
  context: TurnContext,
  { reference, tenantId }: TurnFacts,
  card: Card,
): Promise<void> {
  const message = messageOf(card);
  if (reference.place === "personal") {
    await context.sendActivity(message);
    return;
  }
  const { from, recipient } = context.activity;
  const chat = {
    isGroup: false,
    bot: { id: recipient.id, name: recipient.name },
    members: [{ id: from.id, name: from.name }],
    tenantId,
    channelData: { tenant: { id: tenantId } },
  };
  const botAppId = access.kind === "registered" ? access.botId : "";
  // The SDK's type asks for more than Teams needs.
  const parameters = chat as Parameters<typeof adapter.createConversationAsync>[4];
  try {
    await outcomeOf(
      (logic) =>
        adapter.createConversationAsync(
          botAppId,
          "msteams",
          reference.serviceUrl,
          botFramework,
          parameters,
          logic,
        ),
      (own) => own.sendActivity(message),
    );
  } catch (error) {
    if (!isNotThere(error)) throw error;
  }
}
