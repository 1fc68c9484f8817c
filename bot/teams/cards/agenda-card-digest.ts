import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";

import type { CardElement } from "./card.ts";
import { dayInWords, paragraph, subheading } from "./own-words.ts";
import { peoplesWords } from "./peoples-words.ts";
import { nameIn } from "./turn-card-leader.ts";

const { agenda } = botMessageWords;

/** As many commitments as a card shows; the rest is in the app. */
const mostShown = 8;

/** Two names at most, and a whole commitment. */
const longestLine = 300;

/** What is promised or said to be done in the team, the earliest day first. */
export function openCommitments(brief: TeamBrief): CardElement[] {
  const { open } = brief;
  const left = open.length - mostShown;
  return [
    subheading(agenda.openTitle),
    ...(open.length === 0 ? [paragraph(agenda.noneOpen)] : []),
    ...open.slice(0, mostShown).map((one) => commitmentLine(brief, one)),
    ...(left > 0 ? [paragraph(agenda.more(left))] : []),
  ];
}

function commitmentLine(brief: TeamBrief, one: TeamBrief["open"][number]): CardElement {
  const owner = nameIn(brief, one.ownerId);
  const day = dayInWords(one.dueOn);
  const promised = peoplesWords(agenda.promised(owner, one.text), longestLine);
  const isClaimed = one.state === "claimed";
  const status = one.dueOn < brief.today ? agenda.passed(day) : agenda.due(day);
  return {
    type: "Container",
    style: "emphasis",
    items: [promised, isClaimed ? peoplesWords(agenda.claimed(owner)) : paragraph(status)],
  };
}
