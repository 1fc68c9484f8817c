import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";

import { openCommitments } from "./agenda-card-digest.ts";
import { linkButton, nextButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph, whenReading } from "./own-words.ts";
import { peoplesWords, shownTeamName } from "./peoples-words.ts";
import { leaderLines, plannedAction } from "./turn-card-leader.ts";

const { agenda } = botMessageWords;

/** Before a meeting, or in it: when it begins, what is planned, who leads it and what is promised. */
export function agendaCard(input: {
  readonly brief: TeamBrief;
  readonly link: string;
  /** Whoever alone reads it, where that is so. */
  readonly readerId?: string | undefined;
}): Card {
  const { brief, link, readerId } = input;
  const { name, run, meetsAt, isMeeting } = brief;
  const title = isMeeting ? agenda.titleNow : agenda.title;
  const begins = isMeeting ? agenda.began : agenda.begins;
  return card(
    title,
    [
      heading(title),
      peoplesWords(shownTeamName(name)),
      ...(meetsAt === undefined ? [] : [paragraph(begins(whenReading(meetsAt)))]),
      ...(run ? plannedAction(brief) : [paragraph(agenda.unplanned)]),
      ...leaderLines(brief, { readerId }),
      ...openCommitments(brief, readerId),
    ],
    [linkButton(botMessageWords.open, link), nextButton()],
  );
}
