import { DomainError } from "../errors.ts";
import {
  awayOn,
  isAbleToLead,
  isNewAmongOthers,
  isOwnPlace,
  nextFacilitator,
  placeOf,
  rotation,
  standsBefore,
} from "../rotation.ts";
import { findMember, type Member, requireMember, type Team } from "../team.ts";
import { words } from "../words.ts";
import { daysToCome, isSameDays } from "./away-days.ts";
import type { AwayDays, MemberTurn } from "./member-turn.ts";
import { applied, isApplied, type TurnCommand, withoutAnswer, withTurn } from "./turn-history.ts";
import { mostPasses } from "./turn-limits.ts";

/**
 * The actor does not lead the next run; whoever comes after them does, and they are next again after
 * that. A turn that somebody else gave them in a swap goes back to whose it was, unless these have
 * led since or the actor would be next all the same. Throws `conflict` where it is not their turn,
 * where nobody else could lead, and after two passes in a row: then they lead, or take no turns.
 */
export function passTurn(team: Team, command: TurnCommand): Team {
  const { actorId, day } = command;
  if (isApplied(team, command)) return team;
  const member = requireTakesTurns(team, actorId);
  const order = rotation(team, day);
  const isNext = nextFacilitator(team, day)?.userId === actorId;
  const { swap, skips } = member.turn ?? {};
  if (skips === "passed" && !isNext) return team;
  if (!isNext) throw conflict(notTheirTurn(team, command));
  const giver = swap && swap.givenById !== actorId ? findMember(team, swap.withId) : undefined;
  const givenBack = giver && exchanged(team, command, "gave-back", member, giver);
  if (givenBack && nextFacilitator(givenBack, day)?.userId !== actorId) return givenBack;
  const isElse = order.some((turn) => turn.userId !== actorId && isAbleToLead(turn));
  if (!isElse) throw conflict(words.errors.nobodyElseLeads);
  const turn = { ...withoutAnswer(member), ...passedOnce(member), skips: "passed" as const };
  const after = applied(team, command, { kind: "passed", userId: actorId }, [[member, turn]]);
  // The others do not lead this time either, and the first of them all is the actor.
  if (nextFacilitator(after, day)?.userId === actorId) throw conflict(words.errors.everybodyPassed);
  return after;
}

/**
 * Two members change places in the order until they have led. Any member may do it; for who gives
 * their own place away for a later one it counts as a pass. Throws `conflict` where one of the two
 * could not lead this time: who could not has no turn to give, and keeps their place.
 */
export function swapTurns(
  team: Team,
  command: TurnCommand,
  { userId, withId }: { readonly userId: string; readonly withId: string },
): Team {
  if (isApplied(team, command)) return team;
  const giver = requireTakesTurns(team, userId);
  const taker = requireTakesTurns(team, withId);
  if (giver === taker) throw invalid("withId", words.errors.swapWithSelf);
  for (const one of [giver, taker]) requireLeadsThisTime(team, one, command.day);
  return exchanged(team, command, "swapped", giver, taker);
}

/**
 * The same by whoever wants the other's place: where they have it already, and the other theirs, swapping
 * again would undo it. Whoever was given an earlier place in a swap can give it back by another.
 */
export function swapTurnOnce(
  team: Team,
  command: TurnCommand,
  { userId, withId }: { readonly userId: string; readonly withId: string },
): Team {
  const [giver, taker] = [findMember(team, userId), findMember(team, withId)];
  const isSwapped =
    giver?.turn?.swap?.withId === withId &&
    taker?.turn?.swap?.withId === userId &&
    standsBefore(team, taker, giver);
  return isSwapped ? team : swapTurns(team, command, { userId, withId });
}

/**
 * Whoever is next is not there: the one after them leads this time, and they keep their turn. Throws
 * `conflict` where somebody else is next or nobody else could lead.
 */
export function markAbsent(team: Team, command: TurnCommand, userId: string): Team {
  if (isApplied(team, command)) return team;
  const member = requireTakesTurns(team, userId);
  if (member.turn?.skips === "absent") return team;
  if (userId === command.actorId) throw conflict(words.errors.youAreHere);
  if (nextFacilitator(team, command.day)?.userId !== userId) throw conflict(words.errors.movedOn);
  const turn = { ...withoutAnswer(member), skips: "absent" as const };
  const after = applied(team, command, { kind: "absent", userId }, [[member, turn]]);
  if (nextFacilitator(after, command.day)?.userId === userId) {
    throw conflict(words.errors.nobodyElseLeads);
  }
  return after;
}

/**
 * A member's days away: those to come, in their order, each once. Any member may enter them; the
 * same days again change nothing.
 */
export function setAway(
  team: Team,
  command: TurnCommand,
  { userId, away }: { readonly userId: string; readonly away: readonly AwayDays[] },
): Team {
  if (isApplied(team, command)) return team;
  const member = requireMember(team, userId);
  const { away: known = [], ...rest } = member.turn ?? {};
  const toCome = daysToCome(away, command.day);
  if (isSameDays(toCome, daysToCome(known, command.day))) return team;
  const turn = toCome.length > 0 ? { ...rest, away: toCome } : rest;
  return applied(team, command, { kind: "away", userId }, [[member, turn]]);
}

/** The actor takes turns, or does not. Nobody is asked why. */
export function takeTurns(team: Team, command: TurnCommand, takes: boolean): Team {
  if (isApplied(team, command)) return team;
  const member = requireMember(team, command.actorId);
  if ((member.turn?.out === undefined) === takes) return team;
  const { out: _, ...rest } = withoutAnswer(member);
  const turn = takes ? rest : { ...rest, out: true as const };
  const kind = takes ? "in" : "out";
  return applied(team, command, { kind, userId: command.actorId }, [[member, turn]]);
}

/**
 * The actor says that they will lead the next run. Said again, nothing changes. Who was taken for
 * absent is there after all.
 */
export function acceptTurn(team: Team, command: TurnCommand): Team {
  const { actorId, now } = command;
  if (isApplied(team, command)) return team;
  const member = requireMember(team, actorId);
  const { skips, ...turn } = member.turn ?? {};
  if (skips === "absent") {
    const back = applied(team, command, { kind: "here", userId: actorId }, [[member, turn]]);
    return withTurn(back, member, { ...turn, acceptedAt: now });
  }
  if (member.turn?.acceptedAt !== undefined) return team;
  return withTurn(team, member, { ...member.turn, acceptedAt: now });
}

/**
 * The meeting is over: who was not there is not passed over in the next one, and who said between
 * these instants that they will lead said so of this one.
 */
export function withMeetingOver(
  team: Team,
  { since, until }: { readonly since: number; readonly until: number } = {
    since: 0,
    until: Number.POSITIVE_INFINITY,
  },
): Team {
  const isOfThis = ({ turn: { acceptedAt = -1 } = {} }: Member) =>
    acceptedAt >= since && acceptedAt <= until;
  return team.members
    .filter((member) => member.turn?.skips === "absent" || isOfThis(member))
    .reduce((after, member) => {
      const { skips, ...turn } = isOfThis(member) ? withoutAnswer(member) : (member.turn ?? {});
      return withTurn(after, member, skips === "passed" ? { ...turn, skips } : turn);
    }, team);
}

function exchanged(
  team: Team,
  command: TurnCommand,
  kind: "swapped" | "gave-back",
  one: Member,
  other: Member,
): Team {
  const { actorId } = command;
  const taken = (member: Member, from: Member): MemberTurn => {
    const { swap: _, ...rest } = withoutAnswer(member);
    const place = placeOf(from);
    // What was given back is nobody's gift: otherwise two could hand a turn to and fro for ever.
    const givenById = kind === "gave-back" ? member.userId : actorId;
    const gives = kind === "swapped" && member.userId === actorId;
    return {
      ...rest,
      ...(gives && standsBefore(team, member, from) ? passedOnce(member) : {}),
      ...(isOwnPlace(place, member) ? {} : { swap: { withId: from.userId, place, givenById } }),
    };
  };
  return applied(team, command, { kind, userId: one.userId, withId: other.userId }, [
    [one, taken(one, other)],
    [other, taken(other, one)],
  ]);
}

function passedOnce({ turn }: Member): Pick<MemberTurn, "passes"> {
  const passes = (turn?.passes ?? 0) + 1;
  if (passes > mostPasses) throw conflict(words.errors.passedTwice);
  return { passes };
}

/** Why the actor has no turn to pass, for who was taken for absent with a way back. */
function notTheirTurn(team: Team, { actorId, day }: TurnCommand): string {
  const isAbsent = findMember(team, actorId)?.turn?.skips === "absent";
  const leader = findMember(team, nextFacilitator(team, day)?.userId ?? "");
  const { takenForAbsent, notYourTurn, nobodysTurn } = words.errors;
  if (!leader) return nobodysTurn;
  return isAbsent ? takenForAbsent(leader.name) : notYourTurn(leader.name);
}

function requireLeadsThisTime(team: Team, member: Member, day: string): void {
  const { turn, name } = member;
  if (isNewAmongOthers(team, member)) throw conflict(words.errors.newcomerLeadsLater(name));
  if (awayOn(member, day)) throw conflict(words.errors.isAway(name));
  if (turn?.skips !== undefined) throw conflict(words.errors.skipsThisTime(name));
}

function requireTakesTurns(team: Team, userId: string): Member {
  const member = requireMember(team, userId);
  if (member.turn?.out) throw conflict(words.errors.takesNoTurns(member.name));
  return member;
}

function invalid(field: string, why: string): DomainError {
  return new DomainError("invalid", words.errors.invalidField(field, why), { field });
}

function conflict(sentence: string): DomainError {
  return new DomainError("conflict", sentence);
}
