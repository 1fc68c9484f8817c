import { words } from "#shared/words.ts";
import { helpButton, nextButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";

const { welcome, helpCard: help } = words.cards;

/** What the bot says when it is added, once for each place. */
export function welcomeCard(place: "personal" | "group"): Card {
  return card(
    welcome.title,
    [heading(welcome.title), paragraph(welcome[place]), paragraph(welcome.pulse)],
    [nextButton, helpButton],
  );
}

/** What the bot can do, where, and with which words. */
export function helpCard(): Card {
  return card(help.title, [heading(help.title), ...help.lines.map(paragraph)], [nextButton]);
}

/** The same in sentences of plain text. */
export function helpSentence(): string {
  return help.lines.join(" ");
}
