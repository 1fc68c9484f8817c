import { words } from "#shared/words.ts";
import { linkButton, nextButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { leadsNext } from "./next-card.ts";
import { heading, paragraph } from "./own-words.ts";
import { peoplesHeading, peoplesWords, personName, shownTeamName } from "./peoples-words.ts";

const { meeting } = words.cards;

/**
 * What is on in the meeting that starts: the action planned and who leads it or, where none is
 * planned, who leads next; and a way into the panel.
 */
export function meetingStartCard(input: {
  readonly teamName: string;
  readonly run?: {
    readonly title: string;
    readonly minutes: number;
    readonly steps: number;
    readonly leader: string;
  };
  readonly nextLeader?: { readonly name: string; readonly reason: string };
  readonly link: string;
}): Card {
  const { teamName, run, nextLeader, link } = input;
  const title = run ? meeting.plannedTitle : meeting.unplannedTitle;
  return card(
    title,
    [
      heading(title),
      peoplesWords(shownTeamName(teamName)),
      ...(run
        ? [
            peoplesHeading(run.title),
            paragraph(meeting.plan(run.minutes, run.steps)),
            peoplesWords(meeting.leads(personName(run.leader))),
            paragraph(meeting.openPanel),
          ]
        : [...(nextLeader ? leadsNext(nextLeader) : []), paragraph(meeting.choose)]),
    ],
    [linkButton(meeting.open, link), nextButton],
  );
}
