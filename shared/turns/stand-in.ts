import { DomainError } from "../errors.ts";
import { nextFacilitator, rotation } from "../rotation.ts";
import { findMember, requireMember, type Team } from "../team.ts";
import { words } from "../words.ts";
import { acceptTurn, markAbsent } from "./turn-changes.ts";
import type { TurnCommand } from "./turn-history.ts";

/** What a stand-in answers: in whose place they were asked to lead, and when (ms). */
export interface StandInAsk {
  readonly insteadOfId?: string | undefined;
  readonly askedAt?: number | undefined;
}

/**
 * The actor leads this time, since whoever is before them in the order is not there; these keep
 * their turn. `pickedId` leads what is planned by choice. Throws `conflict` where somebody else than
 * the actor was asked about leads by now, where they have said since that they will, and where the
 * actor could not lead: then nobody is taken for absent.
 */
export function leadInstead(
  team: Team,
  command: TurnCommand,
  { insteadOfId, askedAt, pickedId }: StandInAsk & { readonly pickedId?: string | undefined },
): Team {
  const { actorId, commandId, day } = command;
  const { name, turn } = requireMember(team, actorId);
  if (turn?.out) throw conflict(words.errors.takesNoTurns(name));
  const nextId = nextFacilitator(team, day)?.userId;
  const leader = findMember(team, pickedId ?? nextId ?? "");
  if (leader && leader.userId !== actorId) {
    const isAnother = insteadOfId !== undefined && leader.userId !== insteadOfId;
    const isBack = askedAt !== undefined && (leader.turn?.acceptedAt ?? 0) > askedAt;
    if (isAnother || isBack) throw conflict(words.errors.leadsThisTime(leader.name));
  }
  const here = acceptTurn(team, command);
  const order = rotation(here, day).map(({ userId }) => userId);
  const before = order.slice(0, order.indexOf(actorId));
  const after = before.reduce((so, userId, index) => {
    const next = nextFacilitator(so, day)?.userId;
    // Whoever skips and is next all the same is so because nobody else is left.
    if (next !== userId || requireMember(so, userId).turn?.skips !== undefined) return so;
    return markAbsent(so, { ...command, commandId: `${commandId.slice(0, 60)}-${index}` }, userId);
  }, here);
  if (nextFacilitator(after, day)?.userId === actorId) return after;
  throw conflict(words.errors.cannotStandIn);
}

function conflict(sentence: string): DomainError {
  return new DomainError("conflict", sentence);
}
