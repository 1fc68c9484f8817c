import { day } from "#shared/day.ts";
import type { AwayDays } from "#shared/turns/member-turn.ts";
import { mostAway } from "#shared/turns/turn-limits.ts";
import { words } from "#shared/words.ts";

const year = 366 * day;

/** Why these days cannot be entered beside as many as are known, on this day, in a sentence. */
export function awayProblem(
  { from, to }: AwayDays,
  known: number,
  today: string,
): string | undefined {
  const { awayMissing, awayBackwards, awayFull, awayOver } = words.turns;
  if (known >= mostAway) return awayFull(mostAway);
  if (from === "" || to === "") return awayMissing;
  if (to < from) return awayBackwards;
  return to < today ? awayOver : undefined;
}

/** Whether days go on for so long from this day that a year may be mistyped. */
export function isLongAway({ to }: AwayDays, today: string): boolean {
  return Date.parse(to) - Date.parse(today) > year;
}
