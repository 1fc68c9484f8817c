import { beQuiet } from "../../usecases/quiet.ts";
import type { Card } from "../cards/card.ts";
import { privacyCard } from "../cards/privacy-card.ts";
import { quietCard } from "../cards/quiet-card.ts";
import { helpCard } from "../cards/welcome-card.ts";
import { homeLink } from "../home-link.ts";
import { type Asked, isPersonal } from "./asked.ts";
import { choose } from "./choosing.ts";
import type { Command } from "./command-names.ts";
import { next, pass, rotation } from "./leading.ts";
import { agenda, start } from "./meeting.ts";
import { commitments } from "./promised.ts";
import { results } from "./results.ts";
import { settings } from "./settings.ts";
import { openOffer } from "./welcoming.ts";

/** What each command is answered with; nothing where the bot has said it already. */
const answers: Readonly<Record<Command, (asked: Asked) => Promise<Card | undefined>>> = {
  help: async () => helpCard(),
  next,
  start,
  choose,
  agenda,
  commitments,
  results,
  rotation,
  pass,
  settings,
  privacy: async ({ parts }) => privacyCard(homeLink(parts.appId)),
  async stop(asked) {
    await beQuiet(asked.parts.ports, asked.facts);
    return quietCard(isPersonal(asked));
  },
};

/** What is answered whether a conversation has a team or not. */
const general: readonly Command[] = ["help", "privacy", "stop"];

/**
 * Does what a command asks for. Throws a refusal where that may not be, or not now. Where people
 * were asked which team to use, that comes first.
 */
export async function answerCommand(asked: Asked, command: Command): Promise<Card | undefined> {
  const offer = general.includes(command) ? undefined : await openOffer(asked);
  return offer ?? answers[command](asked);
}
