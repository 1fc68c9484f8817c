import type { RoundView } from "#shared/pulse/round-view.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { questionText } from "#shared/words/questions.ts";
import { words } from "#shared/words.ts";
import { button, linkButton } from "./buttons.ts";
import { type Card, type ChoiceSet, card } from "./card.ts";
import { heading, paragraph, subheading, whenReading } from "./own-words.ts";
import { promiseParts } from "./promise-parts.ts";

const { pulse } = words;
const cards = cardWords;

/** As many questions as one card asks. */
export const mostQuestions = 4;

/**
 * The questions of an open round, after what is promised about the answers, in short. It is the same for
 * everybody, always empty, and says nothing of who has answered. A reminder says in its place what is
 * true of whoever reads it, whether they have answered or not.
 */
export function pulseCard(input: {
  readonly teamId: string;
  readonly round: RoundView;
  readonly link: string;
  readonly isReminder?: boolean;
}): Card {
  const { teamId, round, link, isReminder = false } = input;
  const { id: roundId, questions, threshold, closesAt } = round;
  if (questions.length > mostQuestions) throw new Error("the round has too many questions");
  return card(
    isReminder ? botMessageWords.pulse.reminder : cards.pulseCard.summary(threshold),
    [
      heading(cards.pulseCard.title(questions.length)),
      ...(isReminder ? [paragraph(botMessageWords.pulse.reminder)] : []),
      paragraph(pulse.changeUntil(whenReading(closesAt))),
      ...promiseParts(round, { isReminder }),
      subheading(pulse.lastTwoWeeks),
      ...questions.map(({ id }) => choiceSet(id)),
    ],
    [
      button(pulse.send, "pulse.answer", { teamId, roundId }),
      linkButton(cards.pulseCard.inApp, link),
    ],
  );
}

/** What a person sees in place of the pulse card once they have sent it: never what they sent. */
export function pulseSavedCard(input: {
  readonly teamId: string;
  readonly roundId: string;
  readonly closesAt: number;
}): Card {
  const { teamId, roundId, closesAt } = input;
  return card(
    pulse.saved,
    [heading(cards.pulseCard.savedTitle), paragraph(pulse.savedUntil(whenReading(closesAt)))],
    [button(pulse.again, "pulse.show", { teamId, roundId })],
  );
}

/** What stands where a pulse or check was, once it takes no answer any more; the same for everybody. */
export function pulseClosedCard(input: { readonly isCheck: boolean; readonly link: string }): Card {
  const { title, checkTitle, text, open } = cards.closedCard;
  const what = input.isCheck ? checkTitle : title;
  return card(what, [heading(what), paragraph(text)], [linkButton(open, input.link)]);
}

function choiceSet(id: string): ChoiceSet {
  const label = questionText(id);
  if (label === undefined) throw new Error("a question of the round is not in today's set");
  return {
    type: "Input.ChoiceSet",
    id,
    label,
    style: "expanded",
    wrap: true,
    isRequired: true,
    errorMessage: cards.pulseCard.chooseOne,
    choices: pulse.choices.map((title, index) => ({ title, value: String(index + 1) })),
    separator: true,
    spacing: "Large",
  };
}
