import type { Run, RunStep, StepTimer } from "./run.ts";

const minute = 60_000;

/** Milliseconds that the current step has lasted, pauses not counted; never negative. */
export function spentOnStepMs(timer: StepTimer, now: number): number {
  return Math.max(0, (timer.pausedAt ?? now) - timer.startedAt);
}

/** Milliseconds left of the current step, negative when it is over its time; 0 without a timer. */
export function remainingMs(run: Run, now: number): number {
  const step = currentStep(run);
  if (!run.timer || !step) return 0;
  return step.minutes * minute + run.timer.extraMs - spentOnStepMs(run.timer, now);
}

/**
 * Milliseconds that the team is behind the plan (positive) or ahead of it (negative). The plan
 * gives each step its minutes; time added by the leader puts the team behind only once it is used.
 */
export function behindMs(run: Run, now: number): number {
  const step = currentStep(run);
  if (!run.timer || !step) return 0;
  const planned = run.steps.slice(0, run.stepIndex).reduce((sum, { minutes }) => sum + minutes, 0);
  const onStep = spentOnStepMs(run.timer, now);
  return run.spentMs + onStep - (planned * minute + Math.min(onStep, step.minutes * minute));
}

/** The step that the run is on, or undefined when it is only planned or has ended. */
export function currentStep(run: Run): RunStep | undefined {
  return run.timer ? run.steps[run.stepIndex] : undefined;
}
