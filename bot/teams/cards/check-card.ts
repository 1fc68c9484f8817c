import type { RoundView } from "#shared/pulse/round-view.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { linkButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph, whenReading } from "./own-words.ts";
import { promiseParts } from "./promise-parts.ts";

const { pulse } = words;
const cards = cardWords;

/**
 * That a check of all components is open, and the way to it: with twelve questions, one a screen, it
 * is answered in the app. It is the same for everybody and says nothing of who has answered.
 */
export function checkCard(input: { readonly round: RoundView; readonly link: string }): Card {
  const { round, link } = input;
  const { questions, threshold, closesAt } = round;
  return card(
    cards.checkCard.summary(threshold),
    [
      heading(cards.checkCard.title(questions.length)),
      paragraph(cards.checkCard.what),
      paragraph(pulse.changeUntil(whenReading(closesAt))),
      ...promiseParts(round),
    ],
    [linkButton(cards.checkCard.answer, link)],
  );
}
