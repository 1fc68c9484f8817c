import type { Commitment } from "#shared/commitment.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";

import { openCommitments } from "./agenda-card-digest.ts";
import { button, linkButton } from "./buttons.ts";
import { type Card, type CardAction, type CardElement, card } from "./card.ts";
import { dayInWords, heading, paragraph, subheading } from "./own-words.ts";
import { peoplesWords, personName, shownTeamName } from "./peoples-words.ts";

const { commitments: texts, buttons } = commandWords;

/** As many as have a button beside the link; the rest is in the Home tab. */
const mostShown = 5;

/** A name, a whole commitment and a number. */
const longestLine = 320;

/** What is promised and open in a team: the same for whoever reads it. */
export function teamCommitmentsCard(input: {
  readonly brief: TeamBrief;
  readonly link: string;
}): Card {
  const { brief, link } = input;
  return card(
    texts.title,
    [heading(texts.title), peoplesWords(shownTeamName(brief.name)), ...openCommitments(brief)],
    [linkButton(cardWords.meeting.open, link)],
  );
}

/** A commitment that waits for the reader. */
export interface OwnCommitment {
  readonly kind: "claim" | "confirm";
  readonly teamName: string;
  readonly ownerName: string;
  readonly commitment: Commitment;
}

/** What somebody has to do and to confirm, to be said in their own chat only. */
export function ownCommitmentsCard(input: {
  readonly own: readonly OwnCommitment[];
  readonly link: string;
}): Card {
  const shown = input.own.slice(0, mostShown);
  const left = input.own.length - shown.length;
  const part = (kind: OwnCommitment["kind"], title: string, nothing: string) => {
    const lines = shown.flatMap((one, index) => (one.kind === kind ? [line(one, index)] : []));
    const isNone = !input.own.some((one) => one.kind === kind);
    return isNone ? [paragraph(nothing)] : lines.length > 0 ? [subheading(title), ...lines] : [];
  };
  return card(
    texts.ownTitle,
    [
      heading(texts.ownTitle),
      ...part("claim", texts.toDo, texts.nothingToDo),
      ...part("confirm", texts.toConfirm, texts.nothingToConfirm),
      ...(left > 0 ? [paragraph(texts.more(left))] : []),
    ],
    [...shown.map(settleButton), linkButton(buttons.home, input.link)],
  );
}

function line({ kind, teamName, ownerName, commitment }: OwnCommitment, at: number): CardElement {
  const { text, dueOn } = commitment;
  const said =
    kind === "claim" ? texts.line(at + 1, text) : texts.lineOf(at + 1, personName(ownerName), text);
  return {
    type: "Container",
    style: "emphasis",
    items: [
      peoplesWords(said, longestLine),
      peoplesWords(texts.inTeam(shownTeamName(teamName))),
      paragraph(botMessageWords.agenda.due(dayInWords(dueOn))),
    ],
  };
}

function settleButton({ kind, commitment }: OwnCommitment, at: number): CardAction {
  const { teamId, id: commitmentId } = commitment;
  const title = kind === "claim" ? texts.done(at + 1) : texts.seen(at + 1);
  return button(title, kind === "claim" ? "commitment.claim" : "commitment.confirm", {
    teamId,
    commitmentId,
  });
}
