import { z } from "zod/v4";
import { Id } from "../record.ts";

/**
 * What a later comparison needs of a released round: how often each of the five choices was made,
 * for each question, and who was asked. Sealed under the team's comparison key, never shown.
 */
export const Comparison = z.strictObject({
  counts: z.array(z.array(z.int().nonnegative()).length(5)),
  roster: z.array(Id),
});
export type Comparison = z.infer<typeof Comparison>;

const day = 24 * 60 * 60 * 1000;

/** A team gets another comparison key every 30 days, so that old ones can be destroyed. */
const period = 30 * day;

/** How long a comparison is kept after its period, so that it is at most 120 days old. */
const keptFor = 90 * day;

/** Under which key a comparison of this instant is sealed, and when both are erased at the latest. */
export function comparisonKey(
  teamId: string,
  now: number,
): { readonly name: string; readonly eraseAt: number } {
  const number = Math.floor(now / period);
  return { name: `compare-${teamId}-${number}`, eraseAt: (number + 1) * period + keptFor };
}

/**
 * How many bytes a comparison has room for: the longest ids and three digits for each count, so that
 * its length tells nothing that the number of people does not.
 */
export function comparisonSize(people: number, questions: number): number {
  const counts = Array(questions).fill(Array(5).fill(100));
  const roster = Array(people).fill("i".repeat(64));
  return JSON.stringify({ counts, roster } satisfies Comparison).length;
}
