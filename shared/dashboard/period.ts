import { day } from "../day.ts";

const week = 7 * day;

/** How far back each view of the dashboard looks (ms): 30 days, and 13 weeks. */
export const periods = { month: 30 * (week / 7), quarter: 13 * week } as const;

/** How much of the past the dashboard shows. */
export type Period = keyof typeof periods;
