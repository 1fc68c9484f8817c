import type { NoRound } from "#shared/pulse/round-view.ts";
import { cardWords } from "#shared/words/cards.ts";
import { words } from "#shared/words.ts";
import { helpButton, nextButton } from "./buttons.ts";
import { type Card, type CardAction, card } from "./card.ts";
import { chooseButton } from "./command-buttons.ts";
import { heading, paragraph, utcDayWhenReading } from "./own-words.ts";
import { peoplesWords } from "./peoples-words.ts";

/** A sentence of the bot, as it is. A name may stand in it, so it is shown letter by letter. */
export function noticeCard(sentence: string, actions: readonly CardAction[] = []): Card {
  return card(cardWords.notice, [peoplesWords(sentence)], actions);
}

/** Answer to a text that the bot does not know: what it does know. */
export function unknownTextCard(): Card {
  const { unknownText } = cardWords;
  return card(unknownText, [paragraph(unknownText)], [nextButton(), helpButton(), chooseButton()]);
}

/** Why there is no pulse after this meeting and, where that is so, when the next one comes. */
export function noPulseCard(none: NoRound): Card {
  const { title } = words.pulse.none;
  return card(title, [heading(title), paragraph(reasonOf(none))]);
}

function reasonOf(none: NoRound): string {
  const { checkSoon, notYet, tooFewPeople, twinTeam } = words.pulse.none;
  switch (none.kind) {
    case "not-yet":
      return notYet(utcDayWhenReading(none.from));
    case "check-soon":
      return checkSoon(utcDayWhenReading(none.from));
    case "too-few-people":
      return tooFewPeople(none.threshold);
    case "twin-team":
      return twinTeam;
  }
}
