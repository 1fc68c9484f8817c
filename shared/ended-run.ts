import { withRunToMeasure } from "./pulse/checks.ts";
import { withNextDue } from "./pulse/opening.ts";
import type { Run } from "./run.ts";
import { settle, type Team } from "./team.ts";

/**
 * Enters a run that has ended into the team's history, once, and notes when its change is to be
 * measured. A run that is not the team's current one changes nothing.
 */
export function enterEndedRun(team: Team, run: Run): Team {
  const after = settle(team, run);
  return after === team ? team : withNextDue(withRunToMeasure(after, run));
}
