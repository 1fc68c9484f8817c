import { TeamsInfo, type TurnContext } from "botbuilder";
import type { Person } from "#shared/team.ts";
import type { ChatMessage, Chats, PersonalMessage } from "../ports.ts";
import { agendaCard } from "./cards/agenda-card.ts";
import type { Card } from "./cards/card.ts";
import { checkCard } from "./cards/check-card.ts";
import { commitmentCard } from "./cards/commitment-card.ts";
import { startCard } from "./cards/meeting-start-card.ts";
import { noPulseCard } from "./cards/notice-card.ts";
import { pulseCard } from "./cards/pulse-card.ts";
import { resultsCard } from "./cards/results-card.ts";
import { absentCard, standInCard, turnCard } from "./cards/turn-card.ts";
import { isNotThere, notAnswered } from "./connector-errors.ts";
import { mentioning, messageOf } from "./messages.ts";
import { openOwnChat, writeInOwnChat } from "./own-chat.ts";
import { panelLink } from "./panel-link.ts";
import type { ConversationWork, TeamsConversations } from "./teams-conversations.ts";

/** Speaks in the conversations that the bot was added to, and with the people there. */
export function teamsChats(conversations: TeamsConversations, appId: string): Chats {
  /** Whether it was said; false where the bot is not there. */
  async function said(
    tenantId: string,
    conversationId: string,
    work: ConversationWork<boolean>,
  ): Promise<boolean> {
    try {
      return (await conversations.call(tenantId, conversationId, work)) ?? false;
    } catch (error) {
      if (isNotThere(error)) return false;
      throw notAnswered(error);
    }
  }
  return {
    post(tenantId, conversationId, message) {
      const card = cardOf(message, panelLink(appId, conversationId));
      return said(tenantId, conversationId, async (context, { quietSince }) => {
        if (quietSince === undefined) await context.sendActivity(messageOf(card));
        return true;
      });
    },
    tell(tenantId, conversationId, person, message) {
      const card = cardFor(person, message, panelLink(appId, conversationId));
      return said(tenantId, conversationId, async (context, conversation, connector) => {
        const { serviceUrl, botId } = conversation.reference;
        const bot = { id: botId, name: "" };
        const chat = {
          ...{ tenantId, serviceUrl, bot },
          person: { id: person.userId, name: person.name },
        };
        try {
          const id = await openOwnChat(connector, chat);
          const isQuiet = await conversations.isQuiet(tenantId, id);
          if (!isQuiet) await writeInOwnChat(connector, chat, id, card);
          return true;
        } catch (error) {
          if (!isNotThere(error)) throw error;
        }
        // They have not installed the app: in the conversation, where Teams tells them of their name.
        if (conversation.quietSince === undefined) await mention(context, person, card);
        return true;
      });
    },
  };
}

async function mention(context: TurnContext, person: Person, card: Card): Promise<void> {
  const { id } = await TeamsInfo.getMember(context, person.userId);
  await context.sendActivity(mentioning({ id, name: person.name }, card));
}

/** The card of a message to a conversation, by its kind. */
function cardOf(message: ChatMessage, link: string): Card {
  switch (message.kind) {
    case "check":
      return checkCard({ round: message.round, link });
    case "results":
      return resultsCard(message);
    case "pulse":
      // A check that is open is answered in the app: it has too many questions for a card.
      return message.round.kind === "check"
        ? checkCard({ round: message.round, link })
        : pulseCard({ ...message, link });
    case "no-pulse":
      return noPulseCard(message.none);
    case "agenda":
      return agendaCard({ brief: message.brief, link });
    case "start":
      return startCard({ brief: message.brief, link });
  }
}

/** The card of a message to a person. Where they have no chat with the bot, their team sees it too. */
function cardFor({ userId }: Person, message: PersonalMessage, link: string): Card {
  if (message.kind === "absent") return absentCard({ ...message, userId, link });
  if (message.kind !== "turn") return commitmentCard(message);
  const { insteadOfId } = message;
  return insteadOfId === undefined
    ? turnCard({ ...message, userId, link })
    : standInCard({ ...message, userId, insteadOfId, link });
}
