import { answerRound } from "../usecases/answering.ts";
import { readOpenRound } from "../usecases/meetings.ts";
import { type ActivityFacts, requireActor } from "./activity-facts.ts";
import { checkCard } from "./cards/check-card.ts";
import { nextCard, nextSentence } from "./cards/next-card.ts";
import { answerFrom, roundFrom } from "./cards/pulse-answer.ts";
import { pulseCard, pulseSavedCard } from "./cards/pulse-card.ts";
import { helpCard, helpSentence } from "./cards/welcome-card.ts";
import { pressCommand } from "./command-presses.ts";
import { leadersOf } from "./commands/leading.ts";
import { openOffer } from "./commands/welcoming.ts";
import { pressCommitment } from "./commitment-presses.ts";
import { panelLink } from "./panel-link.ts";
import { type Press, type PressParts, type PressResult, unknownCard } from "./press.ts";
import { pressTurn } from "./turn-presses.ts";

/** Does what a button says, or undefined where the verb is not one of its own. */
type Presses = (
  parts: PressParts,
  facts: ActivityFacts,
  press: Press,
) => Promise<PressResult | undefined>;

/** Who does what a button says, asked in this order. */
const allPresses: readonly Presses[] = [
  pressWord,
  pressPulse,
  pressTurn,
  pressCommitment,
  pressCommand,
];

/**
 * Does what a button says. Who presses is who Teams says it is, whatever the card says. Only the
 * presser ever sees what comes of it, unless it is a change that everybody in the team sees.
 */
export async function press(
  parts: PressParts,
  facts: ActivityFacts,
  pressed: Press,
): Promise<PressResult> {
  for (const one of allPresses) {
    const result = await one(parts, facts, pressed);
    if (result) return result;
  }
  throw unknownCard();
}

/** The words that the bot knows, as buttons. */
async function pressWord(
  parts: PressParts,
  facts: ActivityFacts,
  { verb }: Press,
): Promise<PressResult | undefined> {
  if (verb === "help") return { card: helpCard(), sentence: helpSentence() };
  if (verb !== "next") return undefined;
  const offer = await openOffer({ parts, facts });
  if (offer) return { card: offer };
  const teams = await leadersOf({ parts, facts });
  return { card: nextCard(teams), sentence: nextSentence(teams) };
}

/** An answer to a pulse, and the form to answer it again. */
async function pressPulse(
  { ports, appId }: PressParts,
  facts: ActivityFacts,
  { verb, data }: Press,
): Promise<PressResult | undefined> {
  if (verb === "pulse.answer") {
    const actor = requireActor(facts);
    const { teamId, roundId, answer } = answerFrom(data);
    const commandId = facts.activityKey ?? ports.newId();
    const { closesAt } = await answerRound(ports, { actor, teamId, roundId, commandId, answer });
    return { card: pulseSavedCard({ teamId, roundId, closesAt }) };
  }
  if (verb === "pulse.show") {
    const actor = requireActor(facts);
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
  return undefined;
}
