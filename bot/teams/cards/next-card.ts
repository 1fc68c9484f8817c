import { words } from "#shared/words.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";
import { peoplesHeading, peoplesWords, personName, shownTeamName } from "./peoples-words.ts";

const { nextCard: next } = words.cards;

/** As many teams as a card shows; the rest is in the Home tab. */
const mostTeams = 10;

/** Who leads next in these teams, and why. `reason` is a sentence, in which a name may stand. */
export function nextCard(
  teams: readonly {
    readonly teamName: string;
    readonly leader?: { readonly name: string; readonly reason: string };
  }[],
): Card {
  const left = teams.length - mostTeams;
  return card(next.title, [
    heading(next.title),
    ...(teams.length === 0 ? [paragraph(next.noTeams)] : []),
    ...teams
      .slice(0, mostTeams)
      .flatMap(({ teamName, leader }) => [
        peoplesHeading(shownTeamName(teamName)),
        ...(leader ? leadsNext(leader) : [paragraph(words.panel.nobodyLeads)]),
      ]),
    ...(left > 0 ? [paragraph(next.more(left))] : []),
  ]);
}

/** Two paragraphs: who leads next, and why. */
export function leadsNext({ name, reason }: { readonly name: string; readonly reason: string }) {
  return [peoplesWords(words.panel.leadsNext(personName(name))), peoplesWords(reason)];
}
