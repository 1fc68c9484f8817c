import { z } from "zod/v4";
import { Id } from "#shared/record.ts";
import { commandWords } from "#shared/words/commands.ts";
import { endQuiet } from "../usecases/quiet.ts";
import { requireHere } from "../usecases/team-roster.ts";
import { type ActivityFacts, requireActor } from "./activity-facts.ts";
import type { Card } from "./cards/card.ts";
import { noticeCard } from "./cards/notice-card.ts";
import { quietEndedCard } from "./cards/quiet-card.ts";
import { answerCommand } from "./commands/answer-command.ts";
import { type Asked, isPersonal } from "./commands/asked.ts";
import { planChosen } from "./commands/choosing.ts";
import { Command, isChanging } from "./commands/command-names.ts";
import { saveSettings } from "./commands/settings.ts";
import { joinOffered, keepApart } from "./commands/welcoming.ts";
import { type Press, type PressParts, type PressResult, parsed } from "./press.ts";

const CommandData = z.object({ command: Command, teamId: Id.optional() });

const presses: Readonly<Record<string, (asked: Asked, data: unknown) => Promise<PressResult>>> = {
  command: pressedCommand,
  "run.plan": planChosen,
  "settings.save": async (asked, data) => shown(asked, await saveSettings(asked, data)),
  async "quiet.end"(asked) {
    await requireOwn(asked);
    await endQuiet(asked.parts.ports, asked.facts);
    return shown(asked, quietEndedCard());
  },
  "team.join": async (asked, data) => shown(asked, await joinOffered(asked, data)),
  "team.found": async (asked) => shown(asked, await keepApart(asked)),
};

/** Does what a button says that commands or the welcome offer; undefined for any other verb. */
export async function pressCommand(
  parts: PressParts,
  facts: ActivityFacts,
  { verb, data }: Press,
): Promise<PressResult | undefined> {
  const work = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  return work?.({ parts, facts }, data);
}

/** What only tells is told to who presses; what is done is seen by everybody who is there. */
async function pressedCommand(asked: Asked, data: unknown): Promise<PressResult> {
  const { command, teamId } = parsed(CommandData, data);
  if (isChanging(command)) await requireOwn(asked);
  const card =
    (await answerCommand({ ...asked, teamId }, command)) ?? noticeCard(commandWords.start.begun);
  return isChanging(command) ? shown(asked, card) : { card };
}

/** In a group nobody from outside changes what all of it sees. */
async function requireOwn(asked: Asked): Promise<void> {
  const { parts, facts } = asked;
  if (isPersonal(asked)) return;
  const { conversationId } = facts;
  await requireHere(parts.ports, { actor: requireActor(facts), conversationId });
}

/** In a group everybody sees what was done there. */
function shown(asked: Asked, card: Card): PressResult {
  return { card, ...(isPersonal(asked) ? {} : { forAll: true as const }) };
}
