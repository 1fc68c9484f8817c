import type { TimeMark } from "#shared/dashboard/time-line.ts";
import { dashboardWords } from "#shared/words/dashboard.ts";
import { words } from "#shared/words.ts";

/** What a mark on the time axis says, in words. */
export function markWords(mark: TimeMark): string {
  if (mark.kind === "run") return mark.title;
  if (mark.kind === "band") return words.pulse.bands[mark.band];
  return mark.reason === "too-few" ? dashboardWords.tooFew : dashboardWords.unreadable;
}
