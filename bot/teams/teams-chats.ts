import type { ChatMessage, Chats } from "../ports.ts";
import type { Card } from "./cards/card.ts";
import { checkCard } from "./cards/check-card.ts";
import { resultsCard } from "./cards/results-card.ts";
import { isNotThere, notAnswered } from "./connector-errors.ts";
import { messageOf } from "./messages.ts";
import { panelLink } from "./panel-link.ts";
import type { TeamsConversations } from "./teams-conversations.ts";

/** Posts into the conversations that the bot was added to. */
export function teamsChats(conversations: TeamsConversations, appId: string): Chats {
  return {
    async post(tenantId, conversationId, message) {
      const activity = messageOf(cardOf(message, panelLink(appId, conversationId)));
      const posted = await conversations
        .call(tenantId, conversationId, async (context) => {
          await context.sendActivity(activity);
          return true;
        })
        .catch((error) => {
          if (isNotThere(error)) return false;
          throw notAnswered(error);
        });
      return posted ?? false;
    },
  };
}

/** The card of a message, by its kind. */
function cardOf({ kind, teamName, round }: ChatMessage, link: string): Card {
  return kind === "check" ? checkCard({ round, link }) : resultsCard({ teamName, round });
}
