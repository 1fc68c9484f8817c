import { day } from "#shared/day.ts";
import { isCheckDue } from "#shared/pulse/checks.ts";
import { withNextDue } from "#shared/pulse/opening.ts";
import { roundKey } from "#shared/pulse/round.ts";
import { type Team, teamKey } from "#shared/team.ts";
import type { Ports } from "../ports.ts";
import { conversationsWithBot, saidInOne } from "./conversations.ts";
import { viewRound } from "./round-view.ts";
import { openRound } from "./rounds.ts";
import type { Say } from "./saying.ts";

/** Which team something is to be done for, by the clock and not by a person. */
export interface TeamPlace {
  readonly tenantId: string;
  readonly teamId: string;
}

/** A team that cannot have its check now is looked at again after this (ms). */
const laterBy = day;

/** Where nobody could be told that a check is open, it is tried again after this (ms). */
const tellAgainAfter = 8 * 60 * 60 * 1000;

/**
 * Opens the check of all components that a team is due. Where it may not have one now, or the bot is
 * in none of its conversations, it waits.
 */
export async function openDueCheck(ports: Ports, { tenantId, teamId }: TeamPlace): Promise<void> {
  const { store, clock } = ports;
  const team = await store.read(teamKey(tenantId, teamId));
  if (!isDue(team, clock())) return;
  const isHeard = (await conversationsWithBot(ports, team)).length > 0;
  if (isHeard && isCheckDue(team, clock())) await openRound(ports, { team, tell: true });
  await store.update(teamKey(tenantId, teamId), (newest) => {
    return isDue(newest, clock()) ? waiting(newest, clock()) : newest;
  });
}

/**
 * Tells one of the team's conversations that its check is open; where the bot is in none of them, it
 * is tried again while the check is open. After a crash in the middle it may be told twice.
 */
export async function tellCheck(
  ports: Ports,
  { tenantId, teamId }: TeamPlace,
  say: Say,
): Promise<void> {
  const { store, clock, chats } = ports;
  const key = teamKey(tenantId, teamId);
  const now = clock();
  const team = await store.read(key);
  if (!team.toTell || (team.nextDueAt ?? 0) > now) return;
  const round = await store.find(roundKey(tenantId, teamId, team.toTell.roundId));
  const isOpen = round?.state === "open" && now < round.closesAt;
  let isDone = true;
  if (isOpen) {
    const shown = viewRound(round, undefined, now);
    const message = { kind: "check" as const, teamName: team.name, round: shown };
    const post = () => saidInOne(team.conversations, (id) => chats.post(tenantId, id, message));
    isDone = (await say({ name: `check ${round.id}`, isLasting: true }, post)) !== "nowhere";
  }
  await store.update(key, ({ toTell, ...told }) =>
    isDone ? withNextDue(told) : { ...told, toTell, nextDueAt: now + tellAgainAfter },
  );
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
