/** One day in milliseconds. What counts days of a calendar is in `turns/meeting-times.ts`. */
export const day = 24 * 60 * 60_000;
