import { words } from "#shared/words.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";
import {
  peoplesHeading,
  peoplesWords,
  personName,
  shownTeamName,
  shownText,
} from "./peoples-words.ts";

const { nextCard: next } = words.cards;

/** As many teams as a card shows; the rest is in the Home tab. */
const mostTeams = 10;

/** Who leads next in a team, and why. `reason` is a sentence, in which a name may stand. */
export interface TeamLeader {
  readonly teamName: string;
  readonly leader?: { readonly name: string; readonly reason: string };
}

/** Who leads next in these teams, and why. */
export function nextCard(teams: readonly TeamLeader[]): Card {
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

/** The same in sentences of plain text; a team is named only where there are several. */
export function nextSentence(teams: readonly TeamLeader[]): string {
  if (teams.length === 0) return next.noTeams;
  const left = teams.length - mostTeams;
  const sentences = teams.slice(0, mostTeams).map(({ teamName, leader }) => {
    const team = teams.length > 1 ? `${shownTeamName(teamName)}: ` : "";
    if (!leader) return `${team}${words.panel.nobodyLeads}`;
    const leads = words.panel.leadsNext(personName(leader.name));
    return `${team}${leads} ${shownText(leader.reason)}`;
  });
  return [...sentences, ...(left > 0 ? [next.more(left)] : [])].join(" ");
}

/** Two paragraphs: who leads next, and why. */
export function leadsNext({ name, reason }: { readonly name: string; readonly reason: string }) {
  return [peoplesWords(words.panel.leadsNext(personName(name))), peoplesWords(reason)];
}
