import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { Id, Instant } from "#shared/record.ts";
import type { Team } from "#shared/team.ts";
import type { TeamBrief } from "#shared/team-brief.ts";
import { botMessageWords } from "#shared/words/bot-messages.ts";
import { words } from "#shared/words.ts";
import { requireMeetingOn } from "../usecases/meeting-on.ts";
import { readOwnTeam } from "../usecases/membership.ts";
import { findRunAction } from "../usecases/playbook.ts";
import { readOwnBrief } from "../usecases/team-brief.ts";
import {
  acceptOwnTurn,
  type MemberTurnInput,
  markMemberAbsent,
  passOwnTurn,
  standIn,
  swapOwnTurn,
} from "../usecases/turns.ts";
import { type ActivityFacts, requireActor } from "./activity-facts.ts";
import { nextButton } from "./cards/buttons.ts";
import { startCard } from "./cards/meeting-start-card.ts";
import { noticeCard } from "./cards/notice-card.ts";
import { turnAcceptedCard, turnPassedCard, turnSwappedCard } from "./cards/turn-card-answered.ts";
import { homeLink } from "./home-link.ts";
import { panelLink } from "./panel-link.ts";
import { type Press, type PressParts, type PressResult, parsed } from "./press.ts";

/** Whose turn in which team a card is about. Whatever else comes along is not read. */
const TurnData = z.object({ teamId: Id, userId: Id });

/** With whom to swap; clients leave out, or send empty, what nobody chose. */
const SwapData = z.object({ withId: Id.or(z.literal("")).optional() });

/** In whose place somebody was asked to lead, and when; older cards do not say. */
const StandInData = z.object({
  insteadOfId: Id.optional(),
  askedAt: z.string().transform(Number).pipe(Instant).optional(),
});

/** A press of a card about a turn: what is to be done, and where. */
interface TurnPress {
  readonly parts: PressParts;
  readonly facts: ActivityFacts;
  readonly input: MemberTurnInput;
  /** Whether the card stands where the whole team reads it. */
  readonly isForAll: boolean;
  readonly data: unknown;
}

const presses: Readonly<Record<string, (press: TurnPress) => Promise<PressResult>>> = {
  "turn.accept": accept,
  "turn.pass": pass,
  "turn.swap": swap,
  "turn.absent": sayAbsent,
  "turn.stand-in": leadToday,
};

/** Does what a button about a turn says; undefined for any other verb. */
export async function pressTurn(
  parts: PressParts,
  facts: ActivityFacts,
  { verb, data }: Press,
): Promise<PressResult | undefined> {
  const work = Object.hasOwn(presses, verb) ? presses[verb] : undefined;
  if (!work) return undefined;
  const actor = requireActor(facts);
  const { teamId, userId } = parsed(TurnData, data);
  const team = await readOwnTeam(parts.ports, { actor, teamId });
  // A card of one person: all that anybody may say about a turn is that its leader is not there.
  if (verb !== "turn.absent" && actor.userId !== userId) {
    throw new DomainError("forbidden", botMessageWords.turn.notForYou);
  }
  const commandId = facts.activityKey ?? parts.ports.newId();
  const input = { actor, teamId, memberId: userId, commandId };
  try {
    return await work({ parts, facts, input, data, isForAll: isTeamsOwn(team, facts) });
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== "conflict") throw error;
    // It comes too late, or twice: where the team is by now is a press away.
    return { card: noticeCard(error.message, [nextButton()]) };
  }
}

/**
 * Whether a change is shown to everybody in the place of the press. A press may name any of the
 * presser's teams, and what is said of one is not for the people of another.
 */
export function isTeamsOwn({ conversations }: Team, facts: ActivityFacts): boolean {
  const { reference, conversationId } = facts;
  return reference.place !== "personal" && conversations.includes(conversationId);
}

async function accept(press: TurnPress): Promise<PressResult> {
  await acceptOwnTurn(press.parts.ports, press.input);
  return accepted(press);
}

async function accepted(press: TurnPress): Promise<PressResult> {
  const { parts, input } = press;
  const { brief, ...answered } = await readAnswered(press);
  const { run } = brief;
  const action = run && (await findRunAction(parts.ports, input.actor.tenantId, run));
  return shown(press, turnAcceptedCard({ brief, ...answered, action }));
}

async function leadToday(press: TurnPress): Promise<PressResult> {
  const { ports } = press.parts;
  const ask = parsed(StandInData, press.data);
  if (ask.insteadOfId === undefined || ask.askedAt === undefined) {
    throw new DomainError("conflict", words.errors.oldCard);
  }
  await requireMeetingOn(ports, press.input);
  await standIn(ports, { ...press.input, ...ask });
  return accepted(press);
}

async function pass(press: TurnPress): Promise<PressResult> {
  await passOwnTurn(press.parts.ports, press.input);
  return shown(press, turnPassedCard(await readUndoable(press)));
}

async function swap(press: TurnPress): Promise<PressResult> {
  const { withId } = parsed(SwapData, press.data);
  if (!withId) {
    const sentence = botMessageWords.turn.noSwap;
    return { card: noticeCard(sentence), sentence };
  }
  await swapOwnTurn(press.parts.ports, { ...press.input, withId });
  return shown(press, turnSwappedCard({ ...(await readUndoable(press)), withId }));
}

/** Also where somebody was faster: the card then shows to all who leads by now. */
async function sayAbsent(press: TurnPress): Promise<PressResult> {
  const { parts, input } = press;
  await requireMeetingOn(parts.ports, input);
  const refused = await markMemberAbsent(parts.ports, input).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof DomainError && error.code === "conflict") return error.message;
      throw error;
    },
  );
  const { brief, link } = await readAnswered(press);
  const result = shown(press, startCard({ brief, link }));
  return refused === undefined ? result : { ...result, sentence: refused };
}

/** Where the team stands after the press. */
async function readAnswered({ parts, facts, input, isForAll }: TurnPress): Promise<{
  readonly brief: TeamBrief;
  readonly userId: string;
  readonly isForAll: boolean;
  readonly link: string;
}> {
  const brief = await readOwnBrief(parts.ports, input);
  const conversationId = isForAll ? facts.conversationId : brief.conversationId;
  return { brief, userId: input.memberId, isForAll, link: panelLink(parts.appId, conversationId) };
}

/** The same with the way to where the change can be undone. */
async function readUndoable(press: TurnPress) {
  return { ...(await readAnswered(press)), link: homeLink(press.parts.appId, "settings") };
}

function shown({ isForAll }: TurnPress, card: PressResult["card"]): PressResult {
  return { card, ...(isForAll ? { forAll: true as const } : {}) };
}
