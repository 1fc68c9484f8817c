import {
  type Action,
  AdaptiveCard,
  type CardElement,
  CardObjectRegistry,
  ExecuteAction,
  GlobalRegistry,
  GlobalSettings,
  OpenUrlAction,
  SerializationContext,
  SubmitAction,
  Table,
  Versions,
} from "adaptivecards";
import { languageOf } from "#shared/words/languages.ts";
import type { CardPress } from "../room-protocol.ts";
import { htmlOf } from "./card-markdown.ts";
import { LabelledChoiceSet } from "./choice-set.ts";
import { hostConfig } from "./host-config.ts";
import { SayingToggle } from "./toggle-action.ts";

/** What a card asks of the page around it. */
export interface CardEvents {
  /** A button was pressed, and what it asks for is filled in. */
  press(action: CardPress["action"], button: HTMLElement | undefined): void;
  follow(address: string): void;
}

GlobalSettings.setTabIndexAtCardRoot = false;
AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = htmlOf(text);
  result.didProcess = true;
};

const elements = new CardObjectRegistry<CardElement>();
GlobalRegistry.populateWithDefaultElements(elements);
elements.register("Input.ChoiceSet", LabelledChoiceSet);
elements.register("Table", Table, Versions.v1_5);

const actions = new CardObjectRegistry<Action>();
GlobalRegistry.populateWithDefaultActions(actions);
actions.register("Action.ToggleVisibility", SayingToggle, Versions.v1_2);

/**
 * Draws a card as Teams does, which knows version 1.5 and writes days as the reader's `locale` has them;
 * undefined where there is nothing to draw.
 */
export function drawnCard(
  json: string,
  { press, follow }: CardEvents,
  locale: string,
): HTMLElement | undefined {
  const context = new SerializationContext(Versions.v1_5);
  context.setElementRegistry(elements);
  context.setActionRegistry(actions);
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onAnchorClicked = (_element, { href }) => {
    follow(href);
    return true;
  };
  card.onExecuteAction = (action) => {
    const button = action.renderedElement;
    if (action instanceof OpenUrlAction) follow(action.url ?? "");
    if (action instanceof SubmitAction) {
      press({ type: "Action.Submit", data: dataOf(action.data) }, button);
    }
    if (action instanceof ExecuteAction) {
      const { verb } = action;
      press({ type: "Action.Execute", verb, data: dataOf(action.data) }, button);
    }
  };
  const parts: { readonly lang?: string } = JSON.parse(json);
  card.parse(parts, context);
  // The card names a language only, which the package overlooks on every other card; the days that the
  // bot writes itself are as the reader's locale has them.
  card.lang = parts.lang === languageOf(locale) ? locale : parts.lang;
  return card.render();
}

function dataOf(data: unknown): Record<string, unknown> {
  return typeof data === "object" && data !== null ? { ...data } : {};
}
