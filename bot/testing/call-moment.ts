import type { Commitment } from "#shared/commitment.ts";
import type { DraftView, OwnEntry } from "#shared/own-actions/own-playbook.ts";
import type { Run, RunStep } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import type { TeamView } from "#shared/views.ts";

/** What somebody who makes a call knows, and what they choose. */
export interface Moment {
  readonly team: TeamView;
  readonly draft: DraftView | undefined;
  /** The newest action that the team made. */
  readonly made: OwnEntry | undefined;
  readonly by: Person;
  readonly to: Person;
  readonly choice: number;
  /** An id that no other call has. */
  readonly newId: () => string;
}

/** The team's run, if it has one. */
export function runOf({ team }: Moment): Run | undefined {
  return team.current?.run;
}

/** The step that the run is on. */
export function stepOf(moment: Moment): RunStep | undefined {
  const run = runOf(moment);
  return run?.steps[run.stepIndex];
}

/** The last of the commitments that are this far. */
export function commitmentOf({ team }: Moment, state: Commitment["state"]): Commitment | undefined {
  const all = [...(team.current?.commitments ?? []), ...team.open];
  return all.findLast((one) => one.state === state);
}
