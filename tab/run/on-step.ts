import type { StepContribution, StepCounts } from "#shared/contribution.ts";
import type { Board, Run, RunStep } from "#shared/run.ts";
import { currentStep } from "#shared/timer.ts";
import type { RunView } from "#shared/views.ts";

/** The step that the team is on, as one member sees it. */
export interface OnStep {
  readonly run: Run;
  readonly step: RunStep;
  readonly mine: StepContribution;
  readonly counts: Pick<StepCounts, "ready" | "readyIds" | "notes" | "voters">;
  /** What the step came to, once it was shown. */
  readonly board: Board | undefined;
}

const nothing: StepContribution = { notes: [], dots: [], ready: false, sealed: false, changes: 0 };
const nobody = { ready: 0, readyIds: [], notes: 0, voters: 0 };

/** Undefined for a run that is not under way. */
export function onStep({ run, mine, counts }: RunView): OnStep | undefined {
  const step = currentStep(run);
  if (!step) return undefined;
  // Counts come by another message than the run, so they can be of the step before.
  const ours = counts?.runId === run.id && counts.stepId === step.id;
  return {
    run,
    step,
    mine: mine[step.id] ?? nothing,
    counts: ours ? counts : nobody,
    board: run.boards[step.id],
  };
}

/** What a vote is about: the notes of the earlier step, if they were shown. */
export function votable({ run, step }: Pick<OnStep, "run" | "step">): Board | undefined {
  return step.votesOn === undefined ? undefined : run.boards[step.votesOn];
}

/** Whether the leader has something to show before the team moves on. */
export function canReveal(at: OnStep): boolean {
  if (at.board) return false;
  return at.step.kind === "write" || (at.step.kind === "vote" && !isEmpty(votable(at)));
}

/** The newest step before this one whose notes, or vote, were shown. */
export function latestShown(
  { run }: Pick<OnStep, "run">,
  kind?: RunStep["kind"],
): { readonly step: RunStep; readonly board: Board } | undefined {
  for (const step of run.steps.slice(0, run.stepIndex).reverse()) {
    const board = run.boards[step.id];
    if (board && (kind === undefined || step.kind === kind)) return { step, board };
  }
  return undefined;
}

function isEmpty(board: Board | undefined): boolean {
  return board === undefined || board.notes.length === 0;
}
