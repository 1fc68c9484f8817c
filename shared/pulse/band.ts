import { z } from "zod/v4";

/**
 * What may be shown of a component: never a mean. Of two questions or more, fewer than eight answers
 * give three bands; from eight on the middle one is told apart in two. The edges of the three are
 * edges of the four, so that going from one to the other tells nothing more about the answer that
 * made the difference. Of a single question only two halves are shown.
 */
export const Band = z.enum([
  "low",
  "mixed",
  "rather-low",
  "rather-high",
  "high",
  "lower-half",
  "upper-half",
]);
export type Band = z.infer<typeof Band>;

/** What may be shown of an execution signal that people report: two halves of the scale. */
export const Reported = z.enum(["seldom", "often"]);
export type Reported = z.infer<typeof Reported>;

/** From how many answers on the middle band is told apart in two. */
export const finerFrom = 8;

/**
 * The band of one component: the mean of all its choices, placed in bands with the edges 2.5 and
 * 3.75 (and 3.125 from eight answers). `choices` holds every answer to every one of its questions;
 * of a single question it is one of the two halves.
 */
export function bandOf(choices: readonly number[], answers: number): Band {
  if (choices.length <= answers) return isUpper(choices) ? "upper-half" : "lower-half";
  const mean = meanOf(choices);
  if (mean <= 2.5) return "low";
  if (mean >= 3.75) return "high";
  if (answers < finerFrom) return "mixed";
  return mean <= 3.125 ? "rather-low" : "rather-high";
}

/** Whether people report something often: the mean of their choices lies above the middle of the scale. */
export function reportedOf(choices: readonly number[]): Reported {
  return isUpper(choices) ? "often" : "seldom";
}

/**
 * The middle is the one edge that is safe for a single question: whatever is shown before and after
 * somebody joined, two choices of theirs are left (docs/rules.md, R46).
 */
function isUpper(choices: readonly number[]): boolean {
  return meanOf(choices) > 3;
}

function meanOf(choices: readonly number[]): number {
  return choices.reduce((sum, choice) => sum + choice, 0) / choices.length;
}
