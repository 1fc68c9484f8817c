import { DomainError } from "#shared/errors.ts";
import { Ballots, ballotsSize, cast, choicesOf, isCast, packed } from "#shared/pulse/ballots.ts";
import type { Answer } from "#shared/pulse/question.ts";
import { headerOf, type OpenRound } from "#shared/pulse/round.ts";
import { words } from "#shared/words.ts";
import type { Sealer, SecretKey } from "../ports.ts";

/** The name of a round's key: one round, one key, destroyed when it closes. */
export function roundKeyName(tenantId: string, roundId: string): string {
  return `round-${tenantId}-${roundId}`;
}

/** The round with these ballots sealed in its box; its other fields are bound to them as they are. */
export function sealBallots(
  sealer: Sealer,
  secret: SecretKey,
  round: OpenRound,
  ballots: Ballots,
): OpenRound {
  const size = ballotsSize(round.people, round.questions.length);
  return { ...round, box: sealer.seal(secret, headerOf(round), packed(ballots), size) };
}

/** What is in the box, or undefined where it does not open: something was changed from outside. */
export function openBallots(
  sealer: Sealer,
  secret: SecretKey | undefined,
  round: OpenRound,
): Ballots | undefined {
  const text = secret && sealer.open(secret, headerOf(round), round.box);
  return text === undefined ? undefined : Ballots.parse(JSON.parse(text));
}

/** The round; throws where its document is an older one that somebody put back: answers would be lost. */
export function requireNotOlder(round: OpenRound, known: number): OpenRound {
  if (round.version >= known) return round;
  throw new DomainError("unavailable", words.errors.roundUnreadable);
}

/** One sending of an answer, with all that is needed to put it into the box. */
export interface Sending {
  readonly sealer: Sealer;
  readonly secret: SecretKey | undefined;
  readonly userId: string;
  /** Made by the sender, once for each time they press "Send". */
  readonly commandId: string;
  readonly answer: Answer;
  readonly now: number;
}

/**
 * The round without somebody who was asked, and without their answer where they gave one: nobody can
 * tell whether they did. A box that does not open, or that is `known` to be an older one, stays as it
 * is: the round is withheld when it closes.
 */
export function withoutAsked(
  { sealer, secret, userId }: Pick<Sending, "sealer" | "secret" | "userId">,
  round: OpenRound,
  known: number,
): OpenRound {
  if (!round.roster.includes(userId)) return round;
  const rest = { ...round, roster: round.roster.filter((id) => id !== userId) };
  const ballots = round.version < known ? undefined : openBallots(sealer, secret, round);
  if (!secret || !ballots) return rest;
  const slot = slotOf(sealer, secret, round, userId);
  const { [slot]: _, ...others } = ballots;
  return sealBallots(sealer, secret, { ...rest, version: round.version + 1 }, others);
}

/** Where the answer of a person lies in the box of a round. */
function slotOf(
  sealer: Sealer,
  secret: SecretKey,
  { tenantId, id }: OpenRound,
  userId: string,
): string {
  return sealer.mac(secret, JSON.stringify([tenantId, id, userId]));
}

/** Whoever joined after a round had opened is not asked in it. */
export function notAsked({ kind }: Pick<OpenRound, "kind">): DomainError {
  const { notInCheck, notInRound } = words.errors;
  return new DomainError("forbidden", kind === "check" ? notInCheck : notInRound);
}

/** The round with the answer in its box. A sending that is in it already changes nothing. */
export function castAnswer(sending: Sending, round: OpenRound): OpenRound {
  const { sealer, secret, userId, commandId, answer, now } = sending;
  if (!round.roster.includes(userId)) {
    throw notAsked(round);
  }
  const choices = choicesOf(round.questions, answer);
  const ballots = openBallots(sealer, secret, round);
  if (!secret || !ballots) throw new DomainError("unavailable", words.errors.roundUnreadable);
  const slot = slotOf(sealer, secret, round, userId);
  const mark = sealer.mac(secret, JSON.stringify([slot, commandId]));
  if (isCast(ballots, slot, mark)) return round;
  if (now >= round.closesAt) throw new DomainError("conflict", words.errors.roundClosed);
  const next = { ...round, version: round.version + 1 };
  return sealBallots(sealer, secret, next, cast(ballots, slot, choices, mark));
}
