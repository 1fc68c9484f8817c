/** How much one person, one team or one stranger may ask of this process. */
export interface Limits {
  /** Calls of one person: so many at once, and so many a second in the long run. */
  readonly calls: { readonly atOnce: number; readonly perSecond: number };
  /** Calls of one address in a second without a good token. */
  readonly strangers: number;
  /** Open lines of one person. */
  readonly linesOfPerson: number;
  /** Open lines of one team. */
  readonly linesOfTeam: number;
}

/**
 * Far more than people need: a panel that is cut off asks once a second, somebody may have a dozen open,
 * and a team has at most a hundred people.
 */
export const usualLimits: Limits = {
  calls: { atOnce: 240, perSecond: 5 },
  strangers: 50,
  linesOfPerson: 20,
  linesOfTeam: 500,
};
