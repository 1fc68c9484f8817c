import { type Activity, ActivityTypes, CardFactory, type TurnContext } from "botbuilder";
import { type Card, summaryOf } from "./cards/card.ts";
import { connectorOf, withPatience } from "./patience.ts";

/** A card as a message of the bot. */
export function messageOf(card: Card): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: summaryOf(card),
    attachments: [CardFactory.adaptiveCard(card)],
  };
}

/** Says it in the conversation of the turn. */
export async function sendCard(context: TurnContext, card: Card): Promise<void> {
  await withPatience((signal) => {
    connectorOf(context, signal);
    return context.sendActivity(messageOf(card));
  });
}

/** What a press of a card's button is answered with, in the form that Teams expects. */
export type InvokeAnswer =
  | {
      readonly statusCode: 200;
      readonly type: "application/vnd.microsoft.card.adaptive";
      readonly value: Card;
    }
  | {
      readonly statusCode: 200;
      readonly type: "application/vnd.microsoft.activity.message";
      readonly value: string;
    }
  | {
      readonly statusCode: 400;
      readonly type: "application/vnd.microsoft.error";
      readonly value: { readonly code: string; readonly message: string };
    };

/** Shows a card in place of the one that was pressed, to who pressed it and nobody else. */
export function cardAnswer(value: Card): InvokeAnswer {
  return { statusCode: 200, type: "application/vnd.microsoft.card.adaptive", value };
}

/** Says a sentence to who pressed and nobody else; the card stays as it is. */
export function sentenceAnswer(value: string): InvokeAnswer {
  return { statusCode: 200, type: "application/vnd.microsoft.activity.message", value };
}

/**
 * Answers an invoke by ourselves: teams-ai's own way rewrites the card of everybody as soon as one
 * card that is returned has `refresh`.
 */
export async function answerInvoke(context: TurnContext, body: InvokeAnswer): Promise<void> {
  await context.sendActivity({
    type: ActivityTypes.InvokeResponse,
    value: { status: 200, body },
  });
}
