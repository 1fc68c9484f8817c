import type { NoRound } from "#shared/pulse/round-view.ts";
import { words } from "#shared/words.ts";
import type { Dates } from "../dates.ts";

/** Before a run ends, why no pulse is to come with it. It stays true, however long the run takes. */
export function noPulseSentence(none: NoRound, { dueDay }: Dates): string {
  const { noPulse } = words.panel;
  switch (none.kind) {
    case "not-yet":
    case "check-soon":
      // The server counts in days of UTC.
      return noPulse[none.kind](dueDay(new Date(none.from).toISOString()));
    case "too-few-people":
      return noPulse[none.kind](none.threshold);
    case "twin-team":
      return words.pulse.none.twinTeam;
  }
}
