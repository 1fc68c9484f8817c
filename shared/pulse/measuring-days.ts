/** Days from the end of a run to the check that measures it again, unless the team chose others. */
export const usualDays = 14;

/**
 * The fewest and the most days that a team may choose. At most three weeks: twice as long, and a
 * check before the run that is six weeks old, are just within the time for which a comparison is kept.
 */
export const fewestDays = 7;
export const mostDays = 21;
