import type { Run, RunStep, StepTimer } from "./run.ts";

const minute = 60_000;

/** Milliseconds that the current step has lasted, pauses not counted; never negative. */
export function spentOnStepMs(timer: StepTimer, now: number): number {
  return Math.max(0, (timer.pausedAt ?? now) - timer.startedAt);
}

/** Milliseconds left of the current step, negative when it is over its time; 0 without a timer. */
export function remainingMs(run: Run, now: number): number {
  if (!run.timer || !currentStep(run)) return 0;
  return wholeMs(run) - spentOnStepMs(run.timer, now);
}

/** Milliseconds that the current step has in all; 0 without a timer. */
function wholeMs(run: Run): number {
  const step = currentStep(run);
  return run.timer && step ? step.minutes * minute + run.timer.extraMs : 0;
}

/**
 * How far the current step's time is used up: `nearly` from a fifth left on, `last` from a twentieth,
 * `over` when nothing is left. Time that the leader adds counts as the step's own.
 */
export type TimePhase = "plenty" | "nearly" | "last" | "over";

/** How far the current step's time is used up by now; `plenty` without a timer. */
export function timePhase(run: Run, now: number): TimePhase {
  const whole = wholeMs(run);
  if (whole === 0) return "plenty";
  const left = remainingMs(run, now);
  if (left <= 0) return "over";
  if (left <= whole / 20) return "last";
  return left <= whole / 5 ? "nearly" : "plenty";
}

/** The share of the current step's time that is used up, from 0 to 1; 0 without a timer. */
export function usedShare(run: Run, now: number): number {
  const whole = wholeMs(run);
  return whole === 0 ? 0 : Math.min(1, Math.max(0, 1 - remainingMs(run, now) / whole));
}

/**
 * Milliseconds that the team is behind the plan (positive) or ahead of it (negative). The plan
 * gives each step its minutes; time added by the leader puts the team behind only once it is used, and
 * what the team was behind when its rest was planned anew does not count.
 */
export function behindMs(run: Run, now: number): number {
  const step = currentStep(run);
  if (!run.timer || !step) return 0;
  const planned = run.steps.slice(0, run.stepIndex).reduce((sum, { minutes }) => sum + minutes, 0);
  const onStep = spentOnStepMs(run.timer, now);
  const plan = planned * minute + Math.min(onStep, step.minutes * minute);
  return run.spentMs + onStep - plan - (run.forgivenMs ?? 0);
}

/** The step that the run is on, or undefined when it is only planned or has ended. */
export function currentStep(run: Run): RunStep | undefined {
  return run.timer ? run.steps[run.stepIndex] : undefined;
}
