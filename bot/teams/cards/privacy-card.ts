import { commandWords } from "#shared/words/commands.ts";
import { linkButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";

const { privacy, buttons } = commandWords;

/** What is kept and who sees what, in short, and where all of it stands. */
export function privacyCard(link: string): Card {
  return card(
    privacy.title,
    [heading(privacy.title), ...privacy.lines.map(paragraph), paragraph(privacy.more)],
    [linkButton(buttons.home, link)],
  );
}
