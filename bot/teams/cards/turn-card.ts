import { inReadersLanguage } from "#shared/playbook/readers-playbook.ts";
import type { TeamAction } from "#shared/team-action.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";

import { button, linkButton } from "./buttons.ts";
import { type Card, type CardElement, type ChoiceSet, card } from "./card.ts";
import { boldLine, heading, paragraph, whenReading } from "./own-words.ts";
import { bareName, peoplesWords, shownTeamName } from "./peoples-words.ts";
import { isByTurn, nameIn, othersAble, plannedAction, reasonLine } from "./turn-card-leader.ts";

const { turn } = botMessageWords;

/** As many people as the list to swap with holds, those who come next first; the app has all. */
const mostToSwapWith = 20;

/** As much as any text of an action may have. */
const longestOfAction = 900;

/** To whoever leads next: what it is, what to prepare, and how to pass it on. */
export function turnCard(input: {
  readonly brief: TeamBrief;
  readonly userId: string;
  readonly action: TeamAction | undefined;
  readonly isNow: boolean;
  readonly link: string;
}): Card {
  const { brief, userId, action, isNow, link } = input;
  const { id: teamId, name, meetsAt } = brief;
  const others = swapChoices(brief, userId);
  return card(
    isNow ? turn.titleNow : turn.summary,
    [
      heading(isNow ? turn.titleNow : turn.title),
      peoplesWords(turn.team(shownTeamName(name))),
      ...(isNow || meetsAt === undefined ? [] : [paragraph(turn.begins(whenReading(meetsAt)))]),
      ...reasonLine(brief, userId, userId),
      ...preparation(brief, action),
      ...others,
    ],
    [
      button(turn.accept, "turn.accept", { teamId, userId }),
      button(turn.pass, "turn.pass", { teamId, userId }),
      ...(others.length > 0 ? [button(turn.swap, "turn.swap", { teamId, userId })] : []),
      linkButton(botMessageWords.open, link),
    ],
  );
}

/** To somebody who is in the meeting, where whoever leads is not: whether they would lead today. */
export function standInCard(input: {
  readonly brief: TeamBrief;
  readonly userId: string;
  readonly action: TeamAction | undefined;
  readonly insteadOfId: string;
  readonly askedAt?: number;
  readonly link: string;
}): Card {
  const { brief, userId, action, insteadOfId, askedAt, link } = input;
  const { id: teamId, name } = brief;
  return card(
    turn.insteadTitle,
    [
      heading(turn.insteadTitle),
      peoplesWords(turn.team(shownTeamName(name))),
      peoplesWords(turn.insteadOf(nameIn(brief, insteadOfId))),
      ...preparation(brief, action),
      paragraph(turn.noNeed),
    ],
    [
      button(turn.standIn, "turn.stand-in", {
        ...{ teamId, userId, insteadOfId },
        ...(askedAt === undefined ? {} : { askedAt: String(askedAt) }),
      }),
      linkButton(botMessageWords.open, link),
    ],
  );
}

/** To somebody who was said not to be there: who leads instead, and a way back. */
export function absentCard(input: {
  readonly brief: TeamBrief;
  readonly userId: string;
  readonly link: string;
}): Card {
  const { brief, userId, link } = input;
  const { id: teamId, name, leaderId } = brief;
  const { title, leads, back } = turn.absent;
  return card(
    title,
    [
      heading(title),
      peoplesWords(turn.team(shownTeamName(name))),
      ...(leaderId === undefined ? [] : [peoplesWords(leads(nameIn(brief, leaderId)))]),
      paragraph(back),
    ],
    [
      button(turn.accept, "turn.accept", { teamId, userId }),
      linkButton(botMessageWords.open, link),
    ],
  );
}

/** To somebody who leads no more, since somebody else changed turns: who does. */
export function movedCard({
  brief,
  link,
}: {
  readonly brief: TeamBrief;
  readonly link: string;
}): Card {
  const { name, leaderId } = brief;
  const { title, leads, nobody } = turn.moved;
  return card(
    title,
    [
      heading(title),
      peoplesWords(turn.team(shownTeamName(name))),
      peoplesWords(leaderId === undefined ? nobody : leads(nameIn(brief, leaderId))),
    ],
    [linkButton(botMessageWords.open, link)],
  );
}

/** What the leader needs before the meeting. A team's own action is in people's words, so all are. */
export function preparation(brief: TeamBrief, action: TeamAction | undefined): CardElement[] {
  if (!brief.run) return [paragraph(turn.unplanned)];
  if (!action) return plannedAction(brief);
  const { prepare, caution, steps } = inReadersLanguage(action);
  const [first] = steps;
  return [
    ...plannedAction(brief),
    ...part(turn.prepare, prepare),
    ...part(turn.caution, caution === undefined ? [] : [caution]),
    ...part(turn.sayFirst, first ? [first.leaderSays] : []),
  ];
}

function part(title: string, texts: readonly string[]): CardElement[] {
  if (texts.length === 0) return [];
  return [boldLine(title), ...texts.map((text) => peoplesWords(text, longestOfAction))];
}

/** Only a turn by the rotation can be swapped. */
function swapChoices(brief: TeamBrief, userId: string): ChoiceSet[] {
  const ids = isByTurn(brief) ? othersAble(brief, userId).slice(0, mostToSwapWith) : [];
  const nameOf = (id: string) => brief.members.find((one) => one.userId === id)?.name ?? "";
  if (ids.length === 0) return [];
  return [
    {
      type: "Input.ChoiceSet",
      id: "withId",
      label: turn.swapLabel,
      placeholder: turn.swapPlaceholder,
      style: "compact",
      wrap: true,
      isRequired: false,
      choices: ids.map((id) => ({ title: bareName(nameOf(id)), value: id })),
      separator: true,
      spacing: "Large",
    },
  ];
}
