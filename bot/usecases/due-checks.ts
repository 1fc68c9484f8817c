import { isCheckDue } from "#shared/pulse/checks.ts";
import { withNextDue } from "#shared/pulse/opening.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { type Team, teamKey } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { viewRound } from "./round-view.ts";
import { openRound } from "./rounds.ts";

/** Which team something is to be done for, by the clock and not by a person. */
export interface TeamPlace {
  readonly tenantId: string;
  readonly teamId: string;
}

/** A team that cannot have its check now is looked at again after this (ms). */
const laterBy = 24 * 60 * 60 * 1000;

/** How long a telling may take before somebody else tries it (ms). */
const tellingTakes = 5 * 60_000;

/** Opens the check of all components that a team is due. Where it may not have one now, it waits. */
export async function openDueCheck(ports: Ports, { tenantId, teamId }: TeamPlace): Promise<void> {
  const { store, clock } = ports;
  const team = await store.read(teamKey(tenantId, teamId));
  if (!isDue(team, clock())) return;
  if (isCheckDue(team, clock())) await openRound(ports, { team, tell: true });
  await store.update(teamKey(tenantId, teamId), (newest) => {
    return isDue(newest, clock()) ? waiting(newest, clock()) : newest;
  });
}

/**
 * Tells the team's conversation that its check is open, unless somebody else is at it. After a crash
 * in the middle it may be told twice.
 */
export async function tellCheck(ports: Ports, { tenantId, teamId }: TeamPlace): Promise<void> {
  const { store, clock, chats } = ports;
  const key = teamKey(tenantId, teamId);
  const now = clock();
  let isMine = false;
  const team = await store.update(key, (newest) => {
    isMine = newest.toTell !== undefined && (newest.nextDueAt ?? 0) <= now;
    return isMine ? { ...newest, nextDueAt: now + tellingTakes } : newest;
  });
  if (!isMine || !team.toTell) return;
  const [conversationId] = team.conversations;
  const round = await store.find(roundKey(tenantId, teamId, team.toTell.roundId));
  const isOpen = round?.state === "open" && now < round.closesAt;
  if (conversationId !== undefined && isOpen) {
    const shown = viewRound(round, undefined, now);
    await chats.post(tenantId, conversationId, {
      kind: "check",
      teamName: team.name,
      round: shown,
    });
  }
  await store.update(key, ({ toTell: _, ...told }) => withNextDue(told));
}

function isDue({ toTell, nextDueAt }: Team, now: number): boolean {
  return toTell === undefined && nextDueAt !== undefined && nextDueAt <= now;
}

/** The team with its next look: when the next check is due, and not before tomorrow. */
function waiting(team: Team, now: number): Team {
  const { nextDueAt, ...later } = withNextDue(team);
  return nextDueAt === undefined
    ? later
    : { ...later, nextDueAt: Math.max(nextDueAt, now + laterBy) };
}
