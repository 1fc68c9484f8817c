import { commandWords } from "#shared/words/commands.ts";
import { button, helpButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";

const { quiet } = commandWords;

/** That the bot says nothing by itself here any more, and how it begins again. */
export function quietCard(): Card {
  return card(
    quiet.title,
    [heading(quiet.title), paragraph(quiet.from), paragraph(quiet.still)],
    [button(quiet.end, "quiet.end"), helpButton],
  );
}

/** That it does again. */
export function quietEndedCard(): Card {
  return card(quiet.endedTitle, [heading(quiet.endedTitle), paragraph(quiet.ended)], [helpButton]);
}
