import type { Language } from "#shared/words/languages.ts";
import { readerLanguage } from "../../reader-language.ts";

/** A piece of text that is shown as it is. Whatever people wrote or named stands in these only. */
export interface TextRun {
  readonly type: "TextRun";
  readonly text: string;
  readonly weight?: "Bolder";
}

/** Text of people: Teams reads neither Markdown nor links in it. */
export interface RichTextBlock {
  readonly type: "RichTextBlock";
  readonly inlines: readonly TextRun[];
}

/** Our own words only: Teams reads Markdown and dates in them. */
export interface TextBlock {
  readonly type: "TextBlock";
  readonly text: string;
  readonly wrap: true;
  readonly style?: "heading";
  readonly size?: "Large" | "Medium";
  readonly weight?: "Bolder";
  readonly spacing?: "Large";
  readonly horizontalAlignment?: "Center";
}

/**
 * A choice: a question of a pulse (`expanded`, radio buttons, without a value: such a form always
 * begins empty), or a list to choose from. A choice of several comes as their values with commas.
 */
export interface ChoiceSet {
  readonly type: "Input.ChoiceSet";
  readonly id: string;
  readonly label: string;
  readonly style: "expanded" | "compact";
  readonly wrap: true;
  readonly isMultiSelect?: true;
  readonly isRequired: boolean;
  readonly errorMessage?: string;
  /** What an empty list says. */
  readonly placeholder?: string;
  readonly value?: string;
  readonly choices: readonly { readonly title: string; readonly value: string }[];
  readonly separator?: true;
  readonly spacing?: "Large";
}

/** A part of a card that stands together; one that is not visible is shown by a button. */
export interface Container {
  readonly type: "Container";
  readonly id?: string;
  readonly isVisible?: false;
  readonly style: "emphasis" | "accent";
  readonly items: readonly CardElement[];
}

/** A button among the texts, which shows and hides a part of the same card and tells the bot nothing. */
export interface ActionSet {
  readonly type: "ActionSet";
  readonly actions: readonly {
    readonly type: "Action.ToggleVisibility";
    readonly title: string;
    readonly targetElements: readonly string[];
  }[];
}

/** Parts beside each other. */
export interface ColumnSet {
  readonly type: "ColumnSet";
  readonly spacing: "Small";
  readonly columns: readonly {
    readonly type: "Column";
    readonly width: number;
    readonly spacing: "Small";
    readonly items: readonly CardElement[];
  }[];
}

export type CardElement = TextBlock | RichTextBlock | ChoiceSet | Container | ColumnSet | ActionSet;

/** Which of our verbs a button sends. */
export type CardVerb =
  | "pulse.answer"
  | "pulse.show"
  | "help"
  | "next"
  /** The bot's own messages: about a turn, and about a commitment. */
  | "turn.accept"
  | "turn.pass"
  | "turn.swap"
  | "turn.absent"
  | "turn.stand-in"
  | "commitment.claim"
  | "commitment.confirm"
  /** What commands offer. */
  | "command"
  | "run.plan"
  | "settings.save"
  | "quiet.end"
  | "team.join"
  | "team.found";

/** What a button sends along. Whoever presses can change it: nothing in it is proof of anything. */
export type CardData = Readonly<Record<string, string>>;

export interface ExecuteAction {
  readonly type: "Action.Execute";
  readonly title: string;
  readonly verb: CardVerb;
  readonly data: CardData;
  /** For clients that do not know `Action.Execute`: the same as a message that holds data. */
  readonly fallback: {
    readonly type: "Action.Submit";
    readonly title: string;
    readonly data: CardData & { readonly verb: CardVerb };
  };
}

export interface OpenUrlAction {
  readonly type: "Action.OpenUrl";
  readonly title: string;
  readonly url: string;
}

export type CardAction = ExecuteAction | OpenUrlAction;

/** An Adaptive Card, with only those of its parts that this product uses. */
export interface Card {
  readonly type: "AdaptiveCard";
  readonly $schema: string;
  readonly version: "1.5";
  readonly lang: Language;
  readonly fallbackText: string;
  readonly speak: string;
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardAction[];
}

/**
 * A card. `summary` says the same in a sentence of our own words, for notifications, for clients
 * that show no cards and for those that read aloud: nothing in it is from people.
 */
export function card(
  summary: string,
  body: readonly CardElement[],
  actions: readonly CardAction[] = [],
): Card {
  return {
    type: "AdaptiveCard",
    $schema: "http://adaptivecards.io/schemas/adaptive-card.json",
    version: "1.5",
    lang: readerLanguage(),
    fallbackText: summary,
    speak: summary,
    body,
    ...(actions.length === 0 ? {} : { actions }),
  };
}

/** The card in a sentence of plain text, for the message that carries it. */
export function summaryOf({ fallbackText }: Card): string {
  return fallbackText;
}
