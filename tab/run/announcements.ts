import type { Run } from "#shared/run.ts";
import { currentStep, remainingMs } from "#shared/timer.ts";
import { words } from "#shared/words.ts";

/** What has been said of the step that the team is on. */
export interface Said {
  readonly stepIndex: number;
  readonly oneMinute: boolean;
  readonly timeUp: boolean;
}

export interface Announcement {
  readonly said: Said;
  /** Undefined: there is nothing new to say. */
  readonly message?: string;
}

/**
 * What to say aloud now: a step when the team comes to it, one minute left, time is up; each once
 * for a stay on a step. Whoever comes late to a step hears the step and nothing that is past.
 */
export function nextAnnouncement(before: Said | undefined, run: Run, now: number): Announcement {
  const left = remainingMs(run, now);
  const passed = { oneMinute: left <= 60_000, timeUp: left <= 0 };
  if (before?.stepIndex !== run.stepIndex) {
    return { said: { stepIndex: run.stepIndex, ...passed }, message: stepMessage(run) };
  }
  const said: Said = {
    stepIndex: before.stepIndex,
    oneMinute: before.oneMinute || passed.oneMinute,
    timeUp: before.timeUp || passed.timeUp,
  };
  if (said.timeUp && !before.timeUp) return { said, message: words.run.timeIsUp };
  if (said.oneMinute && !before.oneMinute) return { said, message: words.run.oneMinuteLeft };
  return { said };
}

function stepMessage(run: Run): string {
  const step = currentStep(run);
  if (!step) return "";
  const { title, minutes } = step;
  return words.run.announceStep(run.stepIndex + 1, run.steps.length, title, minutes);
}
