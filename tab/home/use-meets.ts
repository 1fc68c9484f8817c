import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";

/** When a team meets, by its own clock: that it does now, or the sentence about the next time. */
export function useMeets(
  { schedule, meetsAt }: HomeTeam,
  now: number,
  next: (moment: string) => string,
): string | undefined {
  const dates = useDates();
  if (!schedule || meetsAt === undefined) return undefined;
  const moment = dates.momentIn(meetsAt, schedule.zone);
  return meetsAt <= now ? words.home.meetsNow(moment) : next(moment);
}
