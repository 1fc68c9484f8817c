import { day as oneDay } from "../day.ts";
import type { AwayDays } from "./member-turn.ts";

/**
 * The days away from a day (`2026-01-12`) on, in their order. Days that overlap, or follow on from
 * one another, are one time away.
 */
export function daysToCome(away: readonly AwayDays[], day: string): AwayDays[] {
  const inOrder = away.filter(({ to }) => to >= day).toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const times: AwayDays[] = [];
  for (const days of inOrder) {
    const last = times.at(-1);
    if (!last || days.from > dayAfter(last.to)) times.push(days);
    else if (days.to > last.to) times.splice(-1, 1, { from: last.from, to: days.to });
  }
  return times;
}

/** Whether two lists of days say the same. */
export function isSameDays(one: readonly AwayDays[], other: readonly AwayDays[]): boolean {
  return (
    one.length === other.length &&
    one.every(({ from, to }, index) => other[index]?.from === from && other[index]?.to === to)
  );
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + oneDay).toISOString().slice(0, 10);
}
