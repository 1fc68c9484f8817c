import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { type Card, type CardElement, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";
import {
  peoplesHeading,
  peoplesWords,
  personName,
  shownTeamName,
  shownText,
} from "./peoples-words.ts";

const { nextCard: next } = cardWords;

/** As many teams as a card shows; the rest is in the Home tab. */
const mostTeams = 10;

/** Somebody who leads, and why: a sentence, in which a name may stand. */
export interface NamedLeader {
  readonly name: string;
  readonly reason: string;
  /** They alone read it. */
  readonly isReader?: boolean;
}

/** Who leads next in a team and who after that, and why. */
export interface TeamLeader {
  readonly teamName: string;
  readonly leader?: NamedLeader;
  /** Why is left out where it is what was said already. */
  readonly after?: Omit<NamedLeader, "reason"> & { readonly reason?: string };
  /** The action is on: `leader` leads it. */
  readonly isOn?: boolean;
  /** The meeting is on, in which `leader` leads. */
  readonly isMeeting?: boolean;
}

/** Who leads next in these teams, and why. */
export function nextCard(teams: readonly TeamLeader[]): Card {
  const left = teams.length - mostTeams;
  const isOnly = teams.length === 1;
  return card(next.title, [
    heading(next.title),
    ...(teams.length === 0 ? [paragraph(next.noTeams)] : []),
    ...teams
      .slice(0, mostTeams)
      .flatMap((team) => [
        peoplesHeading(shownTeamName(team.teamName)),
        ...(team.leader ? leads(team, team.leader) : [paragraph(words.panel.nobodyLeads)]),
        ...(team.after ? leadsAfter(team.after, isOnly) : []),
      ]),
    ...(left > 0 ? [paragraph(next.more(left))] : []),
  ]);
}

/** The same in sentences of plain text; a team is named only where there are several. */
export function nextSentence(teams: readonly TeamLeader[]): string {
  if (teams.length === 0) return next.noTeams;
  const left = teams.length - mostTeams;
  const sentences = teams.slice(0, mostTeams).map((one) => {
    const { teamName, leader } = one;
    const team = teams.length > 1 ? `${shownTeamName(teamName)}: ` : "";
    if (!leader) return `${team}${words.panel.nobodyLeads}`;
    return `${team}${saidOf(one, leader)} ${shownText(leader.reason)}`;
  });
  return [...sentences, ...(left > 0 ? [next.more(left)] : [])].join(" ");
}

function leads(team: TeamLeader, leader: NamedLeader): CardElement[] {
  return [peoplesWords(saidOf(team, leader)), peoplesWords(leader.reason)];
}

/** Whoever leads now does not lead next. */
function saidOf({ isOn, isMeeting }: TeamLeader, { name, isReader }: NamedLeader): string {
  const { leadsNow, leadsMeeting, you } = commandWords.next;
  if (isReader) {
    return isOn ? you.leadsNow : isMeeting ? you.leadsMeeting : words.panel.youLeadNext;
  }
  const says = isOn ? leadsNow : isMeeting ? leadsMeeting : words.panel.leadsNext;
  return says(personName(name));
}

/** Why is said where there is room for it. */
function leadsAfter(
  { name, reason, isReader }: Required<TeamLeader>["after"],
  isOnly: boolean,
): CardElement[] {
  const { after, you } = commandWords.next;
  const said = peoplesWords(isReader ? you.after : after(personName(name)));
  return isOnly && reason !== undefined ? [said, peoplesWords(reason)] : [said];
}
