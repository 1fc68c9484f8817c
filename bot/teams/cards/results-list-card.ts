import type { RoundView } from "#shared/pulse/round-view.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { linkButton } from "./buttons.ts";
import { type Card, type CardElement, card } from "./card.ts";
import { heading, paragraph, whenReading } from "./own-words.ts";
import { peoplesWords, shownTeamName } from "./peoples-words.ts";

const { results } = commandWords;

/** That a team has no result yet and, where its first round is open, which that is and until when. */
export function noResultsCard(input: {
  readonly teamName: string;
  readonly open: Pick<RoundView, "kind" | "closesAt"> | undefined;
  readonly link: string;
}): Card {
  const { teamName, open, link } = input;
  return card(
    results.title,
    [
      heading(results.title),
      peoplesWords(shownTeamName(teamName)),
      ...(open ? stillOpen(open) : [paragraph(results.none)]),
    ],
    [linkButton(cardWords.meeting.open, link)],
  );
}

function stillOpen({ kind, closesAt }: Pick<RoundView, "kind" | "closesAt">): CardElement[] {
  return [
    paragraph(kind === "check" ? results.checkOpen : results.pulseOpen),
    paragraph(words.pulse.openUntil(whenReading(closesAt))),
  ];
}
