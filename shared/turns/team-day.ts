import type { Team } from "../team.ts";
import { localDay, nextOccurrences } from "./meeting-times.ts";

/**
 * The team's day (`2026-01-12`) for which it is said who leads next: that of its next meeting, or
 * today (UTC) where it has not said when it meets.
 */
export function turnDay({ schedule }: Pick<Team, "schedule">, now: number): string {
  const [next] = schedule ? nextOccurrences(schedule, now) : [];
  return next?.day ?? localDay(schedule?.zone ?? "UTC", now);
}

/** The team's day of now, or that of UTC where it has not said where it is. */
export function teamToday({ schedule }: Pick<Team, "schedule">, now: number): string {
  return localDay(schedule?.zone ?? "UTC", now);
}
