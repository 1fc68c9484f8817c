import { DomainError } from "#shared/errors.ts";
import { nextFacilitator } from "#shared/rotation.ts";
import { type Run, runKey } from "#shared/run.ts";
import { findMember, requireMember, type Team, teamKey } from "#shared/team.ts";
import type { AwayDays, TurnChange } from "#shared/turns/member-turn.ts";
import { leadInstead, type StandInAsk } from "#shared/turns/stand-in.ts";
import { teamToday, turnDay } from "#shared/turns/team-day.ts";
import {
  acceptTurn,
  markAbsent,
  passTurn,
  setAway,
  swapTurnOnce,
  swapTurns,
  takeTurns,
} from "#shared/turns/turn-changes.ts";
import { type TurnCommand, undoTurnChange } from "#shared/turns/turn-history.ts";
import { type TurnsView, turnsViewOf } from "#shared/turns/turns-view.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { askAnew } from "./asking.ts";
import { leaderOf, tellMoved } from "./lead-moves.ts";
import { followTurns } from "./leading.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";

/** What every change of turns carries: an id made once for the intent. */
export interface TurnInput extends TeamInput {
  readonly commandId: string;
}

/** The same about the turn of one member. */
export interface MemberTurnInput extends TurnInput {
  readonly memberId: string;
}

/**
 * The actor does not lead what comes next. Where they were picked for it, it goes to whoever's turn
 * it is, and that is no pass.
 */
export async function passOwnTurn(ports: Ports, input: TurnInput): Promise<TurnsView> {
  const { actor } = input;
  const team = await readOwnTeam(ports, input);
  const run = await findCurrent(ports, team);
  // Whoever leads a run that is on hands it over, and does not pass.
  if (run?.timer && run.facilitatorId === actor.userId) {
    throw new DomainError("conflict", words.errors.runStarted, { current: run });
  }
  const planned = run?.state === "planned" ? run : undefined;
  const isPicked = pickedFor(run) === actor.userId;
  const next = nextFacilitator(team, turnDay(team, ports.clock()))?.userId;
  const hasOther = next !== undefined && next !== actor.userId;
  const isSentAgain = planned?.recent.includes(input.commandId) === true;
  const change = isSentAgain || (isPicked && hasOther) ? (same: Team) => same : passTurn;
  return changeTurns(ports, input, change, isPicked);
}

/** Two members change places in the order. */
export function swapMemberTurns(
  ports: Ports,
  input: MemberTurnInput & { readonly withId: string },
): Promise<TurnsView> {
  return changeTurns(ports, input, (team, command) =>
    swapTurns(team, command, { userId: input.memberId, withId: input.withId }),
  );
}

/** A member gives their place in the order for another; said again, nothing changes. */
export function swapOwnTurn(
  ports: Ports,
  input: MemberTurnInput & { readonly withId: string },
): Promise<TurnsView> {
  return changeTurns(ports, input, (team, command) =>
    swapTurnOnce(team, command, { userId: input.memberId, withId: input.withId }),
  );
}

/** Whoever is next is not there: the one after them leads, and they keep their turn. */
export function markMemberAbsent(ports: Ports, input: MemberTurnInput): Promise<TurnsView> {
  return changeTurns(ports, input, (team, command) => markAbsent(team, command, input.memberId));
}

/**
 * The actor leads today and says so, since whoever is before them in the order is not there. Of a
 * run that somebody was picked for, they take the lead as everybody may. Throws `conflict`, with
 * nothing changed, where somebody else leads by now.
 */
export async function standIn(ports: Ports, input: TurnInput & StandInAsk): Promise<TurnsView> {
  const { insteadOfId, askedAt } = input;
  const team = await readOwnTeam(ports, input);
  const run = await findCurrent(ports, team);
  requireNoneOn(team, run, input.actor.userId);
  const ask = { insteadOfId, askedAt, pickedId: pickedFor(run) };
  return changeTurns(ports, input, (newest, command) => leadInstead(newest, command, ask), true);
}

/** The days on which a member is away. */
export function setMemberAway(
  ports: Ports,
  input: MemberTurnInput & { readonly away: readonly AwayDays[] },
): Promise<TurnsView> {
  const { memberId: userId, away } = input;
  return changeTurns(ports, input, (team, command) => {
    // Days that are over are those before today, and not before the next meeting.
    const day = teamToday(team, command.now);
    return setAway(team, { ...command, day }, { userId, away });
  });
}

/** The actor takes turns, or does not. */
export function takeOwnTurns(
  ports: Ports,
  input: TurnInput & { readonly takes: boolean },
): Promise<TurnsView> {
  return changeTurns(ports, input, (team, command) => takeTurns(team, command, input.takes));
}

/** Puts back what a change of turns changed; `forbidden` where that is whether another takes turns. */
export async function undoTurns(
  ports: Ports,
  input: TurnInput & { readonly changeId: string },
): Promise<TurnsView> {
  const run = await findCurrent(ports, await readOwnTeam(ports, input));
  return changeTurns(ports, input, (team, command) => {
    const change = team.turnChanges?.find(({ id }) => id === input.changeId);
    const isTheirs = change?.kind === "out" || change?.kind === "in";
    if (isTheirs && change?.userId !== command.actorId) {
      throw new DomainError("forbidden", words.errors.theirTurns);
    }
    const runStartedAt = run?.startedAt;
    return undoTurnChange(team, { ...command, runStartedAt }, input.changeId);
  });
}

/**
 * The actor says that they will lead what comes next. Who was taken for absent leads it after all,
 * as long as nobody has begun to; throws `conflict` where somebody else leads.
 */
export async function acceptOwnTurn(ports: Ports, input: TurnInput): Promise<TurnsView> {
  const { userId } = input.actor;
  const team = await readOwnTeam(ports, input);
  const run = await findCurrent(ports, team);
  if (requireMember(team, userId).turn?.skips === "absent") requireNoneOn(team, run, userId);
  return changeTurns(ports, input, (newest, command) => {
    const after = acceptTurn(newest, command);
    const next = nextFacilitator(after, command.day)?.userId;
    const planned = run?.state === "planned" ? run.facilitatorId : undefined;
    const leaderId = pickedFor(run) ?? next ?? planned;
    if (leaderId === userId) return after;
    const leader = findMember(newest, leaderId ?? "");
    const { notYourTurn, nobodysTurn } = words.errors;
    throw new DomainError("conflict", leader ? notYourTurn(leader.name) : nobodysTurn);
  });
}

async function changeTurns(
  ports: Ports,
  input: TurnInput,
  change: (team: Team, command: TurnCommand) => Team,
  alsoPicked = false,
): Promise<TurnsView> {
  const { store, clock, live } = ports;
  const { actor, teamId, commandId } = input;
  const { tenantId, userId: actorId } = actor;
  let before = await readOwnTeam(ports, input);
  const now = clock();
  const ran = await findCurrent(ports, before);
  const team = await store.update(teamKey(tenantId, teamId), (newest) => {
    before = newest;
    return change(newest, { commandId, actorId, now, day: turnDay(newest, now) });
  });
  // Also where nothing changed: a command that is sent again does what was cut short before.
  await followTurns(ports, team, { command: { commandId, actorId }, alsoPicked });
  const ledId = leaderOf(before, ran, now);
  const leadsId = leaderOf(team, await findCurrent(ports, team), now);
  const isMoved = ledId !== leadsId;
  await askAnew(ports, team, isMoved ? leadsId : undefined);
  live.publish(tenantId, teamId, { name: "team", data: { teamId } });
  const isKnown = ({ id }: TurnChange) => before.turnChanges?.some((one) => one.id === id);
  const changes = (team.turnChanges ?? []).filter((one) => !isKnown(one));
  await tellMoved(ports, team, { changes, ...(isMoved && ledId !== actorId ? { ledId } : {}) });
  return turnsViewOf(team, teamToday(team, now));
}

/** The run that a team prepares or is in. */
async function findCurrent(
  { store }: Ports,
  { tenantId, id, currentRunId }: Team,
): Promise<Run | undefined> {
  return currentRunId === undefined ? undefined : store.read(runKey(tenantId, id, currentRunId));
}

/** Who leads by choice what is planned. */
function pickedFor(run: Run | undefined): string | undefined {
  return run?.state === "planned" && run.byTurn === undefined ? run.facilitatorId : undefined;
}

/** Whoever leads a run that is on keeps the lead, whatever becomes of turns. */
function requireNoneOn(team: Team, run: Run | undefined, actorId: string): void {
  if (!run?.timer || run.facilitatorId === actorId) return;
  const leader = findMember(team, run.facilitatorId);
  const sentence = leader ? words.errors.leadsAlready(leader.name) : words.errors.runStarted;
  throw new DomainError("conflict", sentence, { current: run });
}
