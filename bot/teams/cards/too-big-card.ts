import { deliveryWords } from "#shared/words/delivery.ts";
import { linkButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { paragraph } from "./own-words.ts";

/** In place of a card that Teams does not take: where to read it. */
export function tooBigCard(link: string): Card {
  const { tooBig, open } = deliveryWords;
  return card(tooBig, [paragraph(tooBig)], [linkButton(open, link)]);
}
