import type { TeamAction } from "#shared/team-action.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";

import { button, linkButton } from "./buttons.ts";
import { type Card, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";
import { peoplesWords, shownTeamName } from "./peoples-words.ts";
import { preparation } from "./turn-card.ts";
import { nameIn } from "./turn-card-leader.ts";

const { turn, turnAnswered: answered } = botMessageWords;

/** Where the team stands once somebody has answered, and who reads it: they alone, or everybody. */
interface Answered {
  readonly brief: TeamBrief;
  /** Whose turn it was. */
  readonly userId: string;
  readonly isForAll: boolean;
  /** To the panel, or to the Home tab where there is something that could be undone. */
  readonly link: string;
}

/** In place of the turn's card once they said that they lead: what to prepare stays, and passing. */
export function turnAcceptedCard(
  input: Answered & { readonly action: TeamAction | undefined },
): Card {
  const { brief, userId, action, isForAll, link } = input;
  const { title, forAll } = answered.accepted;
  const said = answered.acceptedForAll(nameIn(brief, userId));
  return card(
    isForAll ? forAll : title,
    [
      heading(isForAll ? forAll : title),
      peoplesWords(turn.team(shownTeamName(brief.name))),
      ...(isForAll ? [peoplesWords(said)] : []),
      ...preparation(brief, action),
    ],
    [
      button(turn.pass, "turn.pass", { teamId: brief.id, userId }),
      linkButton(botMessageWords.open, link),
    ],
  );
}

/** In place of the turn's card once they passed: who leads instead. */
export function turnPassedCard(input: Answered): Card {
  const { brief, userId, isForAll } = input;
  const { leaderId } = brief;
  const leader = nameIn(brief, leaderId ?? "");
  const place = brief.rotation.find((one) => one.userId === userId);
  // A turn that was given back in a swap, or somebody's pick, is no pass: nobody is next after that.
  const isNextAgain = place?.reason.kind === "passed";
  const said = isForAll
    ? answered.insteadForAll(leader, nameIn(brief, userId))
    : answered.instead(leader);
  const passed = isNextAgain ? said : answered.leadsInstead(leader);
  return settledCard(input, answered.passed, [leaderId === undefined ? answered.nobody : passed]);
}

/** In place of the turn's card once they swapped: with whom, and who leads. */
export function turnSwappedCard(input: Answered & { readonly withId: string }): Card {
  const { brief, userId, withId, isForAll } = input;
  const { leaderId } = brief;
  const other = nameIn(brief, withId);
  return settledCard(input, answered.swapped, [
    isForAll ? answered.swappedForAll(nameIn(brief, userId), other) : answered.swappedWith(other),
    ...(leaderId === undefined ? [] : [leads(brief, leaderId, isForAll ? undefined : userId)]),
  ]);
}

function leads(brief: TeamBrief, leaderId: string, readerId: string | undefined): string {
  if (leaderId === readerId) return cardWords.meeting.youLead;
  return answered.acceptedForAll(nameIn(brief, leaderId));
}

function settledCard(
  { brief, isForAll, link }: Answered,
  titles: { readonly title: string; readonly forAll: string },
  sentences: readonly string[],
): Card {
  const title = isForAll ? titles.forAll : titles.title;
  return card(
    title,
    [
      heading(title),
      peoplesWords(turn.team(shownTeamName(brief.name))),
      ...sentences.map((sentence) => peoplesWords(sentence)),
      paragraph(answered.undo),
    ],
    [linkButton(commandWords.buttons.home, link)],
  );
}
