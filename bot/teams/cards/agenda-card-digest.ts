import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";

import type { CardElement } from "./card.ts";
import { dayInWords, paragraph, subheading } from "./own-words.ts";
import { peoplesWords } from "./peoples-words.ts";
import { nameIn } from "./turn-card-leader.ts";

const { agenda, commitment } = botMessageWords;

/** As many commitments as a card shows; the rest is in the app. */
const mostShown = 8;

/** Two names at most, and a whole commitment. */
const longestLine = 300;

/** What is promised or said to be done in the team, the earliest day first; `readerId` alone reads it. */
export function openCommitments(brief: TeamBrief, readerId?: string): CardElement[] {
  const { open } = brief;
  const left = open.length - mostShown;
  return [
    subheading(agenda.openTitle),
    ...(open.length === 0 ? [paragraph(agenda.noneOpen)] : []),
    ...open.slice(0, mostShown).map((one) => commitmentLine(brief, one, readerId)),
    ...(left > 0 ? [paragraph(agenda.more(left))] : []),
  ];
}

function commitmentLine(
  brief: TeamBrief,
  { ownerId, text, dueOn, state }: TeamBrief["open"][number],
  readerId: string | undefined,
): CardElement {
  const isOwn = ownerId === readerId;
  const owner = nameIn(brief, ownerId);
  const day = dayInWords(dueOn);
  const promised = isOwn ? commitment.yours(text) : agenda.promised(owner, text);
  const claimed = isOwn ? paragraph(agenda.youClaimed) : peoplesWords(agenda.claimed(owner));
  const status = paragraph(dueOn < brief.today ? agenda.passed(day) : agenda.due(day));
  return {
    type: "Container",
    style: "emphasis",
    items: [peoplesWords(promised, longestLine), state === "claimed" ? claimed : status],
  };
}
