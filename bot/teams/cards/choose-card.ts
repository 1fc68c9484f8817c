import type { Recommendation } from "#shared/recommending/recommendation.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";

import { button, linkButton } from "./buttons.ts";
import { type Card, type CardAction, type CardElement, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";
import { peoplesHeading, peoplesWords, shownTeamName } from "./peoples-words.ts";
import { leaderLines, plannedAction } from "./turn-card-leader.ts";

const { choose } = commandWords;

/** Up to three actions that are recommended, why, and the way to all others. */
export function chooseCard(input: {
  readonly brief: TeamBrief;
  readonly recommendations: readonly Recommendation[];
  readonly link: string;
  /** Whoever alone reads it, where that is so. */
  readonly readerId?: string | undefined;
}): Card {
  const { brief, recommendations, link, readerId } = input;
  const none = recommendations.length === 0;
  return card(
    choose.title,
    [
      heading(choose.title),
      peoplesWords(shownTeamName(brief.name)),
      ...(none ? [paragraph(choose.none)] : leaderLines(brief, { readerId })),
      ...recommendations.flatMap(recommended),
    ],
    [
      ...recommendations.map((one, index) => planButton(brief, one, index)),
      linkButton(choose.all, link),
    ],
  );
}

function recommended({ action, why }: Recommendation, index: number): CardElement[] {
  return [
    peoplesHeading(choose.line(index + 1, action.title)),
    paragraph(choose.lasts(action.minutes)),
    peoplesWords(why, 400),
  ];
}

/** A team's own action is called by its number: its title is in people's words. */
function planButton(brief: TeamBrief, one: Recommendation, index: number): CardAction {
  const { action, versionId } = one;
  const title = versionId === undefined ? choose.plan(action.title) : choose.planNumber(index + 1);
  return button(title, "run.plan", { teamId: brief.id, actionId: action.id });
}

/** Which action is planned or on and who leads it; `isNew`: it was planned just now. */
export function plannedCard(input: {
  readonly brief: TeamBrief;
  readonly isNew: boolean;
  readonly link: string;
  /** Whoever alone reads it, where that is so. */
  readonly readerId?: string | undefined;
}): Card {
  const { brief, isNew, link, readerId } = input;
  const isOn = brief.run?.startedAt !== undefined;
  const already = isOn ? choose.onTitle : choose.alreadyTitle;
  const title = isNew ? choose.plannedTitle : already;
  return card(
    title,
    [
      heading(title),
      peoplesWords(shownTeamName(brief.name)),
      ...plannedAction(brief),
      ...leaderLines(brief, { readerId }),
      ...(isNew || isOn ? [] : [paragraph(choose.otherwise)]),
    ],
    [linkButton(cardWords.meeting.open, link)],
  );
}
