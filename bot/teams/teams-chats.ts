import { TeamsInfo, type TurnContext } from "botbuilder";
import type { ChatMessage, PersonalMessage } from "#shared/chat-messages.ts";
import type { Person } from "#shared/team.ts";
import type { Chats } from "../ports.ts";
import { inLanguageOf } from "../reader-language.ts";
import { agendaCard } from "./cards/agenda-card.ts";
import type { Card } from "./cards/card.ts";
import { checkCard } from "./cards/check-card.ts";
import { commitmentCard, commitmentTakenBackCard } from "./cards/commitment-card.ts";
import { startCard } from "./cards/meeting-start-card.ts";
import { noPulseCard } from "./cards/notice-card.ts";
import { pulseCard, pulseClosedCard } from "./cards/pulse-card.ts";
import { resultsCard } from "./cards/results-card.ts";
import { absentCard, movedCard, standInCard, turnCard } from "./cards/turn-card.ts";
import { isNotThere } from "./connector-errors.ts";
import type { Sent } from "./delivery/delivery.ts";
import { mentioning, messageOf, orShorter } from "./messages.ts";
import { writeAlone } from "./own-chat.ts";
import { panelLink } from "./panel-link.ts";
import type { TeamsConversations } from "./teams-conversations.ts";

/** Speaks in the conversations that the bot was added to, and with the people there. */
export function teamsChats(conversations: TeamsConversations, appId: string): Chats {
  return {
    post(tenantId, conversationId, message) {
      const link = panelLink(appId, conversationId);
      const place = { tenantId, conversationId };
      return conversations.say(place, message.kind, async (context, { reference, quietSince }) => {
        if (quietSince !== undefined) return {};
        const send = (what: Card) => context.sendActivity(messageOf(what));
        return inLanguageOf(reference.locale, () => orShorter(send, cardOf(message, link), link));
      });
    },
    replace(tenantId, { conversationId, messageId }, message) {
      const link = panelLink(appId, conversationId);
      const place = { tenantId, conversationId };
      return conversations.say(place, message.kind, async (context, { reference }) =>
        inLanguageOf(reference.locale, async () => {
          await context.updateActivity({ ...messageOf(cardOf(message, link)), id: messageId });
          return { id: messageId };
        }),
      );
    },
    tell(tenantId, conversationId, person, message) {
      const link = panelLink(appId, conversationId);
      const card = () => cardFor(person, message, link);
      const place = { tenantId, conversationId };
      return conversations.say(place, message.kind, async (context, { reference, quietSince }) => {
        try {
          return await writeAlone(conversations, context, {
            tenantId,
            reference,
            person,
            card,
            link,
          });
        } catch (error) {
          if (!isNotThere(error)) throw error;
        }
        // They have not installed the app: in the conversation, where Teams tells them of their name.
        if (quietSince !== undefined) return {};
        return inLanguageOf(reference.locale, () => mention(context, person, card(), link));
      });
    },
  };
}

async function mention(
  context: TurnContext,
  person: Person,
  card: Card,
  link: string,
): Promise<Sent> {
  const { id } = await TeamsInfo.getMember(context, person.userId);
  const account = { id, name: person.name };
  return orShorter((what) => context.sendActivity(mentioning(account, what)), card, link);
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
    case "pulse-closed":
      return pulseClosedCard({ ...message, link });
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
  if (message.kind === "moved") return movedCard({ ...message, link });
  if (message.kind === "taken-back") return commitmentTakenBackCard(message);
  if (message.kind !== "turn") return commitmentCard(message);
  const { insteadOfId } = message;
  return insteadOfId === undefined
    ? turnCard({ ...message, userId, link })
    : standInCard({ ...message, userId, insteadOfId, link });
}
