import { withRunToMeasure } from "./pulse/checks.ts";
import { withNextDue } from "./pulse/opening.ts";
import { withRunLed } from "./rotation.ts";
import type { Run } from "./run.ts";
import type { Team } from "./team.ts";

/**
 * Enters a run that has ended into the team's history, once, and notes when its change is to be
 * measured. A run that is not the team's current one changes nothing.
 */
export function enterEndedRun(team: Team, run: Run): Team {
  const after = settle(team, run);
  return after === team ? team : withNextDue(withRunToMeasure(after, run));
}

/**
 * The same without the measuring: whoever led it to its end has had their turn (who handed over
 * keeps theirs). A run that never started counts for nobody.
 */
export function settle(team: Team, run: Run): Team {
  if (team.currentRunId !== run.id || run.state !== "ended") return team;
  const { currentRunId: _, ...settled } = team;
  const { startedAt, facilitatorId } = run;
  return startedAt === undefined ? settled : withRunLed(settled, facilitatorId, startedAt);
}
