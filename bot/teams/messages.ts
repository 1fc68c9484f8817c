import {
  type Activity,
  ActivityTypes,
  CardFactory,
  TextFormatTypes,
  type TurnContext,
} from "botbuilder";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { type Card, summaryOf } from "./cards/card.ts";
import { bareName } from "./cards/peoples-words.ts";
import { tooBigCard } from "./cards/too-big-card.ts";
import { isNotThere } from "./connector-errors.ts";
import { isTooBig, type Sent } from "./delivery/delivery.ts";

/** A card as a message of the bot. */
export function messageOf(card: Card): Partial<Activity> {
  return {
    type: ActivityTypes.Message,
    summary: summaryOf(card),
    attachments: [CardFactory.adaptiveCard(card)],
  };
}

/**
 * The same in a group, for one person of it: their name is mentioned, so that Teams tells them. Teams
 * reads markup in such a text, so that of a name only letters and what else stands in names is taken.
 */
export function mentioning(account: { readonly id: string; readonly name: string }, card: Card) {
  const name = bareName(account.name);
  const text = `<at>${name}</at>`;
  const mention = { type: "mention", text, mentioned: { id: account.id, name } };
  return {
    ...messageOf(card),
    text: `${text}, ${botMessageWords.forYou}`,
    textFormat: TextFormatTypes.Xml,
    entities: [mention],
  };
}

/** Says it in the conversation of the activity. */
export async function sendCard(context: TurnContext, card: Card): Promise<void> {
  await context.sendActivity(messageOf(card));
}

/** Sends a card or, where Teams says that it is too big, a sentence with a link into the app. */
export async function orShorter(
  send: (card: Card) => Promise<Sent | undefined>,
  card: Card,
  link: string,
): Promise<Sent> {
  try {
    return (await send(card)) ?? {};
  } catch (error) {
    if (!isTooBig(error)) throw error;
    return (await send(tooBigCard(link))) ?? {};
  }
}

/**
 * Shows a card to everybody in place of the one that was pressed. Where Teams does not find that one
 * (it says so now and then of messages that are there), the card is posted anew.
 */
export async function replaceForAll(
  context: TurnContext,
  id: string | undefined,
  card: Card,
): Promise<void> {
  const isReplaced = id ? await replaced(context, id, card) : false;
  if (!isReplaced) await context.sendActivity(messageOf(card));
}

async function replaced(context: TurnContext, id: string, card: Card): Promise<boolean> {
  try {
    await context.updateActivity({ ...messageOf(card), id });
    return true;
  } catch (error) {
    if (isNotThere(error)) return false;
    throw error;
  }
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
