import { commandWords } from "#shared/words/commands.ts";
import { button, helpButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";

const { quiet } = commandWords;

/** That the bot says nothing by itself here any more, and how it begins again. */
export function quietCard(isOwnChat: boolean): Card {
  const { title, from, still, ownFrom, ownStill } = quiet;
  const lines = isOwnChat ? [ownFrom, ownStill] : [from, still];
  return card(
    title,
    [heading(title), ...lines.map(paragraph)],
    [button(quiet.end, "quiet.end"), helpButton()],
  );
}

/** That it does again. */
export function quietEndedCard(): Card {
  return card(
    quiet.endedTitle,
    [heading(quiet.endedTitle), paragraph(quiet.ended)],
    [helpButton()],
  );
}
