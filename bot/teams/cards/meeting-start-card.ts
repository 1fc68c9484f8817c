import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";

import { button, linkButton } from "./buttons.ts";
import { type Card, type CardAction, card } from "./card.ts";
import { heading, paragraph, subheading } from "./own-words.ts";
import { peoplesWords, shownTeamName } from "./peoples-words.ts";
import { isByTurn, leaderLines, othersAble, plannedAction } from "./turn-card-leader.ts";

const { meeting } = cardWords;
const { start } = botMessageWords;

/**
 * What is on in the meeting that starts: how much is open from before, the action where one is
 * planned, and who leads; and a way into the panel.
 */
export function startCard(input: { readonly brief: TeamBrief; readonly link: string }): Card {
  const { brief, link } = input;
  const { name, run, open } = brief;
  return card(
    start.title,
    [
      heading(start.title),
      peoplesWords(shownTeamName(name)),
      ...(open.length === 0 ? [] : [paragraph(start.open(open.length))]),
      subheading(run ? meeting.plannedTitle : meeting.unplannedTitle),
      ...plannedAction(brief),
      ...leaderLines(brief, { isMeeting: true }),
      paragraph(run ? meeting.openPanel : meeting.choose),
    ],
    [linkButton(meeting.open, link), ...absentButton(brief)],
  );
}

/** Only a turn by the rotation goes on to the next: who was picked is spoken to, and can hand over. */
function absentButton(brief: TeamBrief): CardAction[] {
  const { id: teamId, leaderId: userId, run } = brief;
  if (userId === undefined || !isByTurn(brief) || run?.startedAt !== undefined) return [];
  if (othersAble(brief, userId).length === 0) return [];
  return [button(start.absent, "turn.absent", { teamId, userId })];
}
