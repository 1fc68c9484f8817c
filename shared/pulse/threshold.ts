/** No team shows anything with fewer answers than this, whatever it chooses. */
export const lowestThreshold = 4;

/** The highest that a team may choose. */
export const highestThreshold = 30;

/** From so many people on a team is a large one, and one more must answer. */
export const largeTeam = 8;

/**
 * How many must answer before anything is shown: 4 in a team of up to seven, 5 from eight on. A
 * team may have chosen more, never fewer.
 */
export function thresholdFor(people: number, chosen = 0): number {
  return Math.max(people < largeTeam ? lowestThreshold : lowestThreshold + 1, chosen);
}
