import { DomainError } from "../errors.ts";
import { isOwnPlace } from "../rotation.ts";
import { findMember, type Member, requireMember, type Team } from "../team.ts";
import { words } from "../words.ts";
import type { MemberTurn, TurnChange } from "./member-turn.ts";
import { mostTurnChanges } from "./turn-limits.ts";

/** A change of turns: who makes it, when, and the team's day (`2026-01-12`) of its next meeting. */
export interface TurnCommand {
  /** Made by the sender, once for each intent; sent again it is applied once. */
  readonly commandId: string;
  readonly actorId: string;
  readonly now: number;
  readonly day: string;
  /** When the run started that is on, where one is. */
  readonly runStartedAt?: number | undefined;
}

/**
 * Puts the turns back that a change changed. Throws `not-found` for a change that the team does not
 * remember, and `conflict` where one of these turns has changed since.
 */
export function undoTurnChange(team: Team, command: TurnCommand, changeId: string): Team {
  if (isApplied(team, command)) return team;
  const change = team.turnChanges?.find(({ id }) => id === changeId);
  if (!change || change.kind === "undone") {
    throw new DomainError("not-found", words.errors.notFound);
  }
  if (change.undone) return team;
  if (!mayUndo(team, change)) throw new DomainError("conflict", words.errors.turnsMovedOn);
  const back = change.before.map(({ userId, turn }) => {
    const member = requireMember(team, userId);
    const isOver = isSpent(team, command, change);
    return [member, withAnswerOf(member, isOver ? withPassesOf(member, turn) : turn)] as const;
  });
  const { userId, withId } = change;
  const about = { kind: "undone" as const, userId, ...(withId === undefined ? {} : { withId }) };
  const after = applied(team, command, about, back);
  const turnChanges = after.turnChanges?.map((one) =>
    one.id === changeId ? { ...one, undone: true as const } : one,
  );
  return { ...after, ...(turnChanges ? { turnChanges } : {}) };
}

/** Whether a change can still be undone: the turns that it changed are as it left them. */
export function mayUndo(team: Team, change: TurnChange): boolean {
  // Who is there after all says so for themselves: nobody takes it back for them.
  if (change.undone || change.kind === "undone" || change.kind === "here") return false;
  return change.after.every(({ userId, turn }) => {
    const member = findMember(team, userId);
    if (!member || !isSame(withoutAnswer(member), turn ?? {})) return false;
    // Who got their own place in a swap holds it without a swap, and another once they have led.
    const got = change.before.find((other) => other.userId !== userId)?.turn?.swap?.place;
    return got === undefined || turn?.swap !== undefined || isOwnPlace(got, member);
  });
}

/** Whether the team knows this command already; throws `not-found` where the actor is no member. */
export function isApplied(team: Team, { commandId, actorId }: TurnCommand): boolean {
  requireMember(team, actorId);
  return team.turnChanges?.some(({ id }) => id === commandId) ?? false;
}

/** The team with these turns, and with the change among those it remembers. */
export function applied(
  team: Team,
  { commandId, actorId, now }: TurnCommand,
  about: Pick<TurnChange, "kind" | "userId" | "withId">,
  turns: readonly (readonly [member: Member, turn: MemberTurn | undefined])[],
): Team {
  const after = turns.map(([{ userId }, turn]) => ({ userId, ...(turn && { turn }) }));
  const before = turns.map(([{ userId, turn }]) => ({ userId, ...(turn && { turn }) }));
  const change: TurnChange = { id: commandId, ...about, byId: actorId, at: now, before, after };
  const changed = turns.reduce((all, [member, turn]) => withTurn(all, member, turn), team);
  const turnChanges = [...(team.turnChanges ?? []), change].slice(-mostTurnChanges);
  return { ...changed, turnChanges };
}

/** The team with another turn for one member. */
export function withTurn(team: Team, { userId }: Member, turn: MemberTurn | undefined): Team {
  const members = team.members.map((member) => {
    if (member.userId !== userId) return member;
    const { turn: _, ...rest } = member;
    return turn && Object.keys(turn).length > 0 ? { ...rest, turn } : rest;
  });
  return { ...team, members };
}

/** A member's turn as it is without their word that they will lead. */
export function withoutAnswer({ turn }: Member): MemberTurn {
  const { acceptedAt: _, ...rest } = turn ?? {};
  return rest;
}

/** Whether a run has started since a change, led by now or still on: it has spared whoever passed. */
function isSpent(
  { lastRunAt = 0 }: Team,
  { runStartedAt = 0 }: TurnCommand,
  { at }: TurnChange,
): boolean {
  return Math.max(lastRunAt, runStartedAt) > at;
}

/** A turn in which those passes stay counted that have spared a member a run. */
function withPassesOf({ turn: now }: Member, turn: MemberTurn | undefined): MemberTurn | undefined {
  return now?.passes === undefined ? turn : { ...turn, passes: now.passes };
}

/** A turn with the word that a member gives now: what they said before a change is of then. */
function withAnswerOf({ turn: now }: Member, turn: MemberTurn | undefined): MemberTurn {
  const { acceptedAt: _, ...rest } = turn ?? {};
  return { ...rest, ...(now?.acceptedAt === undefined ? {} : { acceptedAt: now.acceptedAt }) };
}

function isSame(a: MemberTurn, b: MemberTurn): boolean {
  const { acceptedAt: _, ...rest } = b;
  return sorted(a) === sorted(rest);
}

function sorted(turn: MemberTurn): string {
  return JSON.stringify(Object.entries(turn).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
