import type { Round, RoundWork } from "./round.ts";

/** The round once this is done: when nothing is left, due again only when its comparison is to be erased. */
export function done(round: Round, work: RoundWork): Round {
  if (round.state === "open" || !round.outbox.includes(work)) return round;
  const { nextDueAt, ...rest } = round;
  const outbox = rest.outbox.filter((one) => one !== work);
  const eraseAt = rest.state === "released" ? rest.comparison?.eraseAt : undefined;
  const dueAt = outbox.length > 0 ? nextDueAt : eraseAt;
  return { ...rest, outbox, ...(dueAt === undefined ? {} : { nextDueAt: dueAt }) };
}

/** The round without what a comparison needed; it stays due where its team is not told yet. */
export function withoutComparison(round: Round): Round {
  if (round.state !== "released" || round.comparison === undefined) return round;
  const { comparison: _comparison, nextDueAt, ...rest } = round;
  const isTold = rest.outbox.length === 0;
  return { ...rest, ...(isTold || nextDueAt === undefined ? {} : { nextDueAt }) };
}
