import { z } from "zod/v4";

/**
 * What may be shown of a component: never a mean. Fewer than eight answers give three bands; from
 * eight on the middle one is told apart in two. The edges of the three are edges of the four, so
 * that going from one to the other tells nothing more about the answer that made the difference.
 */
export const Band = z.enum(["low", "mixed", "rather-low", "rather-high", "high"]);
export type Band = z.infer<typeof Band>;

/** From how many answers on the middle band is told apart in two. */
export const finerFrom = 8;

/**
 * The band of one component: the mean of all its choices, placed in bands with the edges 2.5 and
 * 3.75 (and 3.125 from eight answers). `choices` holds every answer to every one of its questions.
 */
export function bandOf(choices: readonly number[], answers: number): Band {
  const mean = choices.reduce((sum, choice) => sum + choice, 0) / choices.length;
  if (mean <= 2.5) return "low";
  if (mean >= 3.75) return "high";
  if (answers < finerFrom) return "mixed";
  return mean <= 3.125 ? "rather-low" : "rather-high";
}
