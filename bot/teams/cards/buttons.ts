import { cardWords } from "#shared/words/cards.ts";
import type { CardData, CardVerb, ExecuteAction, OpenUrlAction } from "./card.ts";

/** A button that tells the bot what to do. */
export function button(title: string, verb: CardVerb, data: CardData = {}): ExecuteAction {
  return {
    type: "Action.Execute",
    title,
    verb,
    data,
    fallback: { type: "Action.Submit", title, data: { ...data, verb } },
  };
}

/** A button that opens the app. The address is ours, never one that somebody wrote. */
export function linkButton(title: string, url: string): OpenUrlAction {
  return { type: "Action.OpenUrl", title, url };
}

/** Asks what the bot can do. */
export const helpButton = () => button(cardWords.help, "help");

/** Asks who leads next. */
export const nextButton = () => button(cardWords.next, "next");
