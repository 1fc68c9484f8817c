import type { Card } from "../card.ts";

/** Any part of a card that has a type. */
export interface CardPart {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** The properties that each kind of part may have in version 1.5, of those that we use. */
const properties: Readonly<Record<string, readonly string[]>> = {
  AdaptiveCard: ["$schema", "version", "lang", "fallbackText", "speak", "body", "actions"],
  TextBlock: [
    ...["text", "wrap", "style", "size", "weight", "spacing", "separator"],
    "horizontalAlignment",
  ],
  RichTextBlock: ["inlines"],
  TextRun: ["text", "weight"],
  Container: ["id", "isVisible", "style", "spacing", "separator", "items"],
  ColumnSet: ["spacing", "columns"],
  Column: ["width", "spacing", "items"],
  "Input.ChoiceSet": [
    ...["id", "label", "style", "wrap", "isRequired", "errorMessage", "choices"],
    ...["separator", "spacing", "isMultiSelect", "value", "placeholder"],
  ],
  "Action.Execute": ["title", "verb", "data", "fallback"],
  "Action.Submit": ["title", "data"],
  "Action.OpenUrl": ["title", "url"],
  ActionSet: ["actions"],
  "Action.ToggleVisibility": ["title", "targetElements"],
};

/** Every part of a card, the card first, in the order in which they stand. */
export function partsOf(value: unknown): CardPart[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== "object" || value === null) return [];
  return [...(isPart(value) ? [value] : []), ...Object.values(value).flatMap(partsOf)];
}

/** The parts of one kind. */
export function partsOfType(card: unknown, type: string): CardPart[] {
  return partsOf(card).filter((part) => part.type === type);
}

/** All texts that a card shows, but for its buttons. */
export function shownTexts(card: unknown): string[] {
  return partsOf(card).flatMap(({ text, label }) => [text, label].filter(isText));
}

/** The same without what is shown on a press only. */
export function textsInSight({ body }: Pick<Card, "body">): string[] {
  return shownTexts(body.filter((part) => !("isVisible" in part)));
}

/** What is wrong with a card, a sentence each: nothing where Teams can show it. */
export function cardFaults(card: unknown): string[] {
  const parts = partsOf(card);
  const [root] = parts;
  if (root?.type !== "AdaptiveCard") return ["it is no Adaptive Card"];
  const actions = Array.isArray(root["actions"]) ? root["actions"].length : 0;
  const ids = parts.flatMap(({ id }) => (isText(id) ? [id] : []));
  return [
    ...(root["version"] === "1.5" ? [] : ["its version is not 1.5"]),
    ...(isText(root["fallbackText"]) && isText(root["speak"])
      ? []
      : ["it cannot be told in words"]),
    ...(actions <= 6 ? [] : ["it has more than six buttons"]),
    ...(new Set(ids).size === ids.length ? [] : ["two parts have the same id"]),
    ...(shownOnPress(parts).every((id) => ids.includes(id))
      ? []
      : ["a button shows a part that is not there"]),
    ...(Buffer.byteLength(JSON.stringify(card)) < 25_000 ? [] : ["it has 25 kB or more"]),
    ...parts.flatMap(partFaults),
  ];
}

/** The ids of what buttons show and hide. */
function shownOnPress(parts: readonly CardPart[]): string[] {
  return parts.flatMap(({ targetElements }) =>
    Array.isArray(targetElements) ? targetElements.filter(isText) : [],
  );
}

function partFaults(part: CardPart): string[] {
  const known = properties[part.type];
  if (!known) return [`${part.type} is not for our cards`];
  const { type: _, ...rest } = part;
  return [
    ...Object.keys(rest)
      .filter((name) => !known.includes(name))
      .map((name) => `${part.type} has no ${name}`),
    ...["text", "title", "label", "errorMessage"]
      .filter((name) => name in rest && !isText(rest[name]))
      .map((name) => `the ${name} of ${part.type} is empty`),
    ...(part.type === "Input.ChoiceSet" ? choiceFaults(part) : []),
    ...(part.type === "Action.Execute" ? executeFaults(part) : []),
  ];
}

/** A question of a form is required and says so; a list to choose from need not be. */
function choiceFaults(part: CardPart): string[] {
  const { isRequired, style, errorMessage, choices } = part;
  const isNamed = isText(part["id"]) && isText(part["label"]) && isText(errorMessage ?? " ");
  const isKnown = style === "expanded" || style === "compact";
  const isAsked = isRequired === true ? isText(errorMessage) : style === "compact";
  const hasChoices = Array.isArray(choices) && choices.length > 0 && choices.every(isChoice);
  return isNamed && isKnown && isAsked && typeof isRequired === "boolean" && hasChoices
    ? []
    : ["a question lacks its label, its name or its rule"];
}

function isChoice(choice: unknown): boolean {
  const { title, value } = Object(choice);
  return isText(title) && isText(value);
}

function executeFaults({ verb, data, title, fallback }: CardPart): string[] {
  const same = { type: "Action.Submit", title, data: { ...Object(data), verb } };
  return JSON.stringify(fallback) === JSON.stringify(same)
    ? []
    : ["a fallback says something else"];
}

function isPart(value: object): value is CardPart {
  return "type" in value && typeof value.type === "string";
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value !== "";
}
