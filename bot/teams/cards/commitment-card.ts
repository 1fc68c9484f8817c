import type { Commitment } from "#shared/commitment.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { words } from "#shared/words.ts";
import { button } from "./buttons.ts";
import { type Card, type CardElement, card } from "./card.ts";
import { dayInWords, heading, paragraph } from "./own-words.ts";
import { peoplesWords, personName, shownTeamName } from "./peoples-words.ts";

const { commitment: texts, agenda, turn } = botMessageWords;

/** A name, a whole commitment and our words around them. */
const longestLine = 340;

/** Which commitment, and of whom. */
export interface CommitmentCardInput {
  readonly teamName: string;
  readonly commitment: Commitment;
  readonly ownerName: string;
}

type Told = Pick<CommitmentCardInput, "teamName" | "commitment">;

/**
 * Asks whoever promised something whether it is done (`claim`), or somebody else whether they have
 * seen that it is (`confirm`). Where it is not, there is nothing to press.
 */
export function commitmentCard(
  input: CommitmentCardInput & { readonly kind: "claim" | "confirm" },
): Card {
  const { kind, commitment, ownerName } = input;
  const { teamId, id: commitmentId, text } = commitment;
  const data = { teamId, commitmentId };
  if (kind === "claim") {
    return card(
      texts.claimSummary,
      [heading(texts.claimTitle), ...about(input, texts.yours(text)), paragraph(texts.notYet)],
      [button(texts.claim, "commitment.claim", data)],
    );
  }
  return card(
    texts.confirmSummary,
    [
      heading(texts.confirmTitle),
      ...about(input, texts.says(personName(ownerName), text)),
      paragraph(texts.notSeen),
    ],
    [button(texts.confirm, "commitment.confirm", data)],
  );
}

/** In place of the card once it was said to be done, to whoever said so: who is next. */
export function commitmentClaimedCard(input: CommitmentCardInput): Card {
  return card(texts.claimedTitle, [
    heading(texts.claimedTitle),
    ...about(input, texts.yours(input.commitment.text)),
    paragraph(texts.claimed),
  ]);
}

/** In place of the card once somebody else has seen that it is done. */
export function commitmentConfirmedCard(input: CommitmentCardInput): Card {
  const line = agenda.promised(personName(input.ownerName), input.commitment.text);
  return card(texts.confirmedTitle, [
    heading(texts.confirmedTitle),
    ...about(input, line),
    paragraph(texts.confirmed),
  ]);
}

/** That somebody else took it back, to whoever was to do it (`isOwner`) or waited for it. */
export function commitmentTakenBackCard(
  input: Told & { readonly byName: string; readonly isOwner: boolean },
): Card {
  const { byName, isOwner, commitment } = input;
  return card(texts.takenBackTitle, [
    heading(texts.takenBackTitle),
    ...about(input, words.panel.tookBack(personName(byName), commitment.text)),
    paragraph(isOwner ? texts.takenBackYours : texts.takenBackForYou),
    paragraph(texts.takenBackNote),
  ]);
}

function about({ teamName, commitment }: Told, line: string): CardElement[] {
  return [
    peoplesWords(turn.team(shownTeamName(teamName))),
    peoplesWords(line, longestLine),
    paragraph(agenda.due(dayInWords(commitment.dueOn))),
  ];
}
