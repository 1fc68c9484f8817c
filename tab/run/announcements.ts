import type { Run } from "#shared/run.ts";
import { speakerOf } from "#shared/talk-round.ts";
import { currentStep, remainingMs } from "#shared/timer.ts";
import { leadWords } from "#shared/words/lead.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { countOf, numberOf, titleOf } from "./step-title.ts";

/** What has been said of the step that the team is on. */
export interface Said {
  readonly stepIndex: number;
  /** The least minutes left that were said, or were past when the step was; endless where none. */
  readonly minutes: number;
  /** Whether it was said that it is this member's turn to speak in a round. */
  readonly speaks: boolean;
  /** What was said besides, while it is so. */
  readonly notice: string | undefined;
  /** When something was said last, by the server's clock. */
  readonly at: number;
  /** What stands in the page to be heard; empty once it was, so that nobody finds there what was so before. */
  readonly text: string;
}

/** How many minutes are left when it is said. */
const marks = [5, 1, 0] as const;

/**
 * For so long nothing more is said (ms): ten seconds for whoever listens. Their page may have looked at the clock a
 * second before it says something, and draws when it can.
 */
const quiet = 11_500;

/**
 * For whom, and when, by the server's clock; `notice` is what is so for a while, such as that the leader
 * is not connected.
 */
export interface Listening {
  readonly now: number;
  readonly meId: string;
  readonly notice: string | undefined;
}

/**
 * What to say aloud now: a step when the team comes to it; what is so for a while; that it is one's turn
 * to speak; that five minutes are left, one, or none. Each once for a stay on a step, and never two within
 * ten seconds. Whoever comes late to a step, or loads the page again, hears the step and
 * nothing that is past.
 */
export function nextSaid(
  before: Said | undefined,
  run: Run,
  { now, meId, notice }: Listening,
): Said {
  const isTurn = run.talkRound !== undefined && speakerOf(run.talkRound) === meId;
  if (before && now >= before.at && now < before.at + quiet) {
    if (isTurn || !before.speaks) return before;
    // What is not so any more is taken away at once, which nobody hears.
    const text = before.text === stepToolWords.yourTurn ? "" : before.text;
    return { ...before, speaks: false, text };
  }
  const left = remainingMs(run, now);
  const minutes = Math.min(...marks.filter((mark) => left <= mark * 60_000));
  if (before?.stepIndex !== run.stepIndex) {
    const stepIndex = run.stepIndex;
    return {
      stepIndex,
      minutes,
      speaks: false,
      notice: before?.notice,
      at: now,
      text: naming(run),
    };
  }
  const heard = { ...before, speaks: before.speaks && isTurn, text: "" };
  if (notice !== undefined && notice !== before.notice) {
    return { ...heard, notice, at: now, text: notice };
  }
  const over = { ...heard, notice };
  if (isTurn && !before.speaks) {
    return { ...over, speaks: true, at: now, text: stepToolWords.yourTurn };
  }
  if (minutes >= before.minutes) return over;
  const text = minutes === 0 ? leadWords.timeIsUp : leadWords.minutesLeft(minutes);
  return { ...over, minutes, at: now, text };
}

function naming(run: Run): string {
  const step = currentStep(run);
  if (!step) return "";
  const { steps, stepIndex } = run;
  const number = numberOf(steps, stepIndex);
  return runWords.announceStep(number, countOf(steps), titleOf(step), step.minutes);
}
