import type { Round } from "./round.ts";

/** How long a telling may take before somebody else tries it (ms): the pause after one that failed. */
const tellingTakes = 5 * 60_000;

/** Claims the telling of a closed round; one that is told, or that somebody is at, stays as it is. */
export function withTellingClaimed(round: Round, now: number): Round {
  if (round.state === "open" || round.outbox.length === 0) return round;
  return (round.nextDueAt ?? 0) <= now ? { ...round, nextDueAt: now + tellingTakes } : round;
}

/** The round once its team is told: due again only when its comparison is to be erased. */
export function told(round: Round): Round {
  if (round.state === "open" || round.outbox.length === 0) return round;
  const { nextDueAt: _, ...rest } = round;
  const eraseAt = rest.state === "released" ? rest.comparison?.eraseAt : undefined;
  return { ...rest, outbox: [], ...(eraseAt === undefined ? {} : { nextDueAt: eraseAt }) };
}

/** The round without what a comparison needed; it stays due where its team is not told yet. */
export function withoutComparison(round: Round): Round {
  if (round.state !== "released" || round.comparison === undefined) return round;
  const { comparison: _comparison, nextDueAt, ...rest } = round;
  const isTold = rest.outbox.length === 0;
  return { ...rest, ...(isTold || nextDueAt === undefined ? {} : { nextDueAt }) };
}
