import type { Run } from "#shared/run.ts";
import { remainingMs } from "#shared/timer.ts";
import { runWords } from "#shared/words/run.ts";

/** The time left as people read it: `4:05 left`, or `+1:20 over`. */
export function clockWords(leftMs: number): string {
  const overS = Math.floor(-leftMs / 1000);
  if (overS >= 1) return runWords.timeOver(clock(overS));
  return runWords.timeLeft(clock(Math.max(0, Math.ceil(leftMs / 1000))));
}

/** What changes as often as the words of the time left, each second; of a pause the length is what goes on. */
export function clockSecond(run: Run, now: number): number {
  const isPaused = run.timer?.pausedAt !== undefined;
  return isPaused ? Math.floor(now / 1000) : Math.ceil(remainingMs(run, now) / 1000);
}

/** How far the team is from its plan, in whole minutes; undefined below one. */
export function planWords(behindMs: number): string | undefined {
  const minutes = Math.floor(Math.abs(behindMs) / 60_000);
  if (minutes === 0) return undefined;
  return behindMs > 0 ? runWords.behindPlan(minutes) : runWords.aheadOfPlan(minutes);
}

function clock(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
