import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { answerRound } from "../usecases/answering.ts";
import { readOpenRound } from "../usecases/meetings.ts";
import type { Card } from "./cards/card.ts";
import { checkCard } from "./cards/check-card.ts";
import { nextCard, nextSentence } from "./cards/next-card.ts";
import { answerFrom, roundFrom } from "./cards/pulse-answer.ts";
import { pulseCard, pulseSavedCard } from "./cards/pulse-card.ts";
import { helpCard, helpSentence } from "./cards/welcome-card.ts";
import { panelLink } from "./panel-link.ts";
import { readLeaders } from "./texts.ts";
import { requireActor, type TurnFacts } from "./turn-facts.ts";

/** What a press of a card's button says. Whoever presses can change all of it. */
export interface Press {
  readonly verb: string;
  readonly data: unknown;
}

/** What a presser sees in place of the pressed card or, where that is of use still, reads beside it. */
export interface PressResult {
  readonly card: Card;
  readonly sentence?: string;
}

const Executed = z.looseObject({ action: z.looseObject({ verb: z.string(), data: z.unknown() }) });
const Submitted = z.looseObject({ verb: z.string() });

/** The press that an invoke tells of; throws `invalid`. */
export function executedPress(value: unknown): Press {
  const parsed = Executed.safeParse(value);
  if (!parsed.success) throw unknownCard();
  const { verb, data } = parsed.data.action;
  return { verb, data };
}

/** The press that a message tells of, from a client that does not know invokes; throws `invalid`. */
export function submittedPress(value: unknown): Press {
  const parsed = Submitted.safeParse(value);
  if (!parsed.success) throw unknownCard();
  return { verb: parsed.data.verb, data: parsed.data };
}

/**
 * Does what a button says. Who presses is who Teams says it is, whatever the card says. Only the
 * presser ever sees what comes of it.
 */
export async function press(
  ports: Ports,
  facts: TurnFacts,
  { verb, data }: Press,
  appId: string,
): Promise<PressResult> {
  if (verb === "help") return { card: helpCard(), sentence: helpSentence() };
  if (verb === "next") {
    const teams = await readLeaders(ports, facts);
    return { card: nextCard(teams), sentence: nextSentence(teams) };
  }
  const actor = requireActor(facts);
  if (verb === "pulse.answer") {
    const { teamId, roundId, answer } = answerFrom(data);
    const commandId = facts.activityKey ?? ports.newId();
    const { closesAt } = await answerRound(ports, { actor, teamId, roundId, commandId, answer });
    return { card: pulseSavedCard({ teamId, roundId, closesAt }) };
  }
  if (verb === "pulse.show") {
    const { teamId, roundId } = roundFrom(data);
    const { round, conversations } = await readOpenRound(ports, { actor, teamId, roundId });
    // A card in a person's own chat leads to where the team meets.
    const here = conversations.find((id) => id === facts.conversationId);
    const link = panelLink(appId, here ?? conversations[0] ?? facts.conversationId);
    return {
      card:
        round.kind === "check" ? checkCard({ round, link }) : pulseCard({ teamId, round, link }),
    };
  }
  throw unknownCard();
}

function unknownCard(): DomainError {
  return new DomainError("invalid", words.cards.unknownCard);
}
