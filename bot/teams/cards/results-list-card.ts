import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { linkButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph, whenReading } from "./own-words.ts";
import { peoplesWords, shownTeamName } from "./peoples-words.ts";

const { results } = commandWords;

/** That a team has no result yet and, where its first round is open, until when. */
export function noResultsCard(input: {
  readonly teamName: string;
  readonly closesAt: number | undefined;
  readonly link: string;
}): Card {
  const { teamName, closesAt, link } = input;
  const open = closesAt !== undefined;
  return card(
    results.title,
    [
      heading(results.title),
      peoplesWords(shownTeamName(teamName)),
      paragraph(open ? results.open : results.none),
      ...(open ? [paragraph(words.pulse.openUntil(whenReading(closesAt)))] : []),
    ],
    [linkButton(words.cards.meeting.open, link)],
  );
}
