import type { TeamBrief } from "#shared/team-brief.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";

import type { Command } from "../commands/command-names.ts";
import { linkButton } from "./buttons.ts";
import { type Card, type CardElement, card } from "./card.ts";
import { commandButton } from "./command-buttons.ts";
import { heading, paragraph } from "./own-words.ts";
import { peoplesWords, shownTeamName } from "./peoples-words.ts";

const { which, didYouMean, buttons } = commandWords;

/** As many teams as a card has buttons for; the rest is in the Home tab. */
const mostTeams = 6;

/** To somebody who is in no team yet: how they get into one. */
export function noTeamCard(): Card {
  return card(words.home.nothingTitle, [
    heading(words.home.nothingTitle),
    paragraph(cardWords.nextCard.noTeams),
  ]);
}

/** Asks for which of one's teams a command is. Teams are named above; buttons have numbers only. */
export function whichTeamCard(
  command: Command,
  teams: readonly Pick<TeamBrief, "id" | "name">[],
): Card {
  const shown = teams.slice(0, mostTeams);
  return card(
    which.title,
    [heading(which.title), ...teamLines(shown), ...moreTeams(teams.length - shown.length)],
    shown.map(({ id }, index) => commandButton(buttons.team(index + 1), command, id)),
  );
}

/** That a meeting starts where the team is, with a way there for each. */
export function startElsewhereCard(
  teams: readonly { readonly name: string; readonly link: string }[],
): Card {
  const { ownTitle, own } = commandWords.start;
  const shown = teams.slice(0, mostTeams);
  const isOnly = teams.length === 1;
  return card(
    ownTitle,
    [
      heading(ownTitle),
      paragraph(own),
      ...teamLines(shown, isOnly),
      ...moreTeams(teams.length - shown.length),
    ],
    shown.map(({ link }, index) =>
      linkButton(isOnly ? cardWords.meeting.open : buttons.panelOf(index + 1), link),
    ),
  );
}

/** Asks back before something is done on a guess. */
export function didYouMeanCard(command: Command): Card {
  return card(
    didYouMean.title,
    [heading(didYouMean.ask(command)), paragraph(didYouMean.nothingDone)],
    [commandButton(didYouMean.yes(command), command), commandButton(cardWords.help, "help")],
  );
}

function teamLines(teams: readonly { readonly name: string }[], isOnly = false): CardElement[] {
  return teams.map(({ name }, index) => {
    const shown = shownTeamName(name);
    return peoplesWords(isOnly ? shown : commandWords.choose.line(index + 1, shown));
  });
}

function moreTeams(count: number): CardElement[] {
  return count > 0 ? [paragraph(which.more(count))] : [];
}
