import { DomainError } from "#shared/errors.ts";
import { nextFacilitator, rotation } from "#shared/rotation.ts";
import { runKey } from "#shared/run.ts";
import { type Team, teamKey } from "#shared/team.ts";
import type { AwayDays } from "#shared/turns/member-turn.ts";
import { teamToday, turnDay } from "#shared/turns/team-day.ts";
import {
  acceptTurn,
  markAbsent,
  passTurn,
  setAway,
  swapTurns,
  takeTurns,
} from "#shared/turns/turn-changes.ts";
import { type TurnCommand, undoTurnChange } from "#shared/turns/turn-history.ts";
import { type TurnsView, turnsViewOf } from "#shared/turns/turns-view.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { askAnew } from "./asking.ts";
import { findPlanned, followTurns } from "./leading.ts";
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
  const planned = await findPlanned(ports, team);
  await requireNotOn(ports, team, actor.userId);
  const isPicked = planned?.facilitatorId === actor.userId && planned.byTurn === undefined;
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

/** Whoever is next is not there: the one after them leads, and they keep their turn. */
export function markMemberAbsent(ports: Ports, input: MemberTurnInput): Promise<TurnsView> {
  return changeTurns(ports, input, (team, command) => markAbsent(team, command, input.memberId));
}

/**
 * The actor leads today, since whoever is before them in the order is not there. Of a run that
 * somebody was picked for, they take the lead as everybody may.
 */
export async function standIn(ports: Ports, input: TurnInput): Promise<TurnsView> {
  const { actor, commandId } = input;
  return changeTurns(
    ports,
    input,
    (team, command) => {
      const order = rotation(team, command.day).map(({ userId }) => userId);
      const place = order.indexOf(actor.userId);
      if (place < 0) throw new DomainError("conflict", words.errors.takesNoTurns(actor.name));
      return order.slice(0, place).reduce((after, userId, index) => {
        if (nextFacilitator(after, command.day)?.userId !== userId) return after;
        return markAbsent(
          after,
          { ...command, commandId: `${commandId.slice(0, 60)}-${index}` },
          userId,
        );
      }, team);
    },
    true,
  );
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
export function undoTurns(
  ports: Ports,
  input: TurnInput & { readonly changeId: string },
): Promise<TurnsView> {
  return changeTurns(ports, input, (team, command) => {
    const change = team.turnChanges?.find(({ id }) => id === input.changeId);
    const isTheirs = change?.kind === "out" || change?.kind === "in";
    if (isTheirs && change?.userId !== command.actorId) {
      throw new DomainError("forbidden", words.errors.theirTurns);
    }
    return undoTurnChange(team, command, input.changeId);
  });
}

/** The actor says that they will lead what comes next; throws `conflict` where somebody else does. */
export async function acceptOwnTurn(ports: Ports, input: TurnInput): Promise<TurnsView> {
  const { actor } = input;
  const team = await readOwnTeam(ports, input);
  const planned = await findPlanned(ports, team);
  const next = nextFacilitator(team, turnDay(team, ports.clock()))?.userId;
  if ((planned?.facilitatorId ?? next) !== actor.userId) {
    throw new DomainError("conflict", words.errors.notYourTurn);
  }
  return changeTurns(ports, input, acceptTurn);
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
  await readOwnTeam(ports, input);
  const now = clock();
  const team = await store.update(teamKey(tenantId, teamId), (newest) =>
    change(newest, { commandId, actorId, now, day: turnDay(newest, now) }),
  );
  // Also where nothing changed: a command that is sent again does what was cut short before.
  await followTurns(ports, team, { command: { commandId, actorId }, alsoPicked });
  await askAnew(ports, team);
  live.publish(tenantId, teamId, { name: "team", data: { teamId } });
  return turnsViewOf(team, teamToday(team, now));
}

/** Whoever leads a run that is on hands it over, and does not pass. */
async function requireNotOn({ store }: Ports, team: Team, actorId: string): Promise<void> {
  const { tenantId, id, currentRunId } = team;
  const run =
    currentRunId === undefined ? undefined : await store.read(runKey(tenantId, id, currentRunId));
  if (run?.timer && run.facilitatorId === actorId) {
    throw new DomainError("conflict", words.errors.runStarted, { current: run });
  }
}
