import type { Run, RunStep } from "./run.ts";
import { change, conflict, type RunCommand } from "./run-changes.ts";
import { currentStep } from "./timer.ts";
import { words } from "./words.ts";

/**
 * Writes down what the team decides in the step that it is on, in place of what was written before;
 * without a text it is taken back. Only whoever leads does, in the words of the team.
 */
export function decide(
  run: Run,
  command: RunCommand,
  { stepId, text }: { readonly stepId: string; readonly text?: string | undefined },
): Run {
  return change(run, command, "decide", () => {
    const step = currentStep(run);
    if (!step) throw conflict(run, words.errors.runNotStarted);
    if (step.id !== stepId || step.kind !== "decide") throw conflict(run, words.errors.wrongStep);
    const { [stepId]: _, ...others } = run.decisions ?? {};
    return { decisions: text === undefined ? others : { ...others, [stepId]: { text } } };
  });
}

/** A decision with the step that it was taken in. */
export interface DecisionInStep {
  readonly stepId: string;
  readonly text: string;
}

/** What the team decided in the steps before this one, in their order; in all of them without one. */
export function decisionsOf(
  run: Pick<Run, "decisions"> & { readonly steps: readonly Pick<RunStep, "id">[] },
  before = run.steps.length,
): DecisionInStep[] {
  return run.steps.slice(0, before).flatMap(({ id: stepId }) => {
    const decision = run.decisions?.[stepId];
    return decision ? [{ stepId, ...decision }] : [];
  });
}
