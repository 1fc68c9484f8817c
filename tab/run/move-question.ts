import { runWords } from "#shared/words/run.ts";
import type { OnStep } from "./on-step.ts";
import { titleOf } from "./step-title.ts";

/** What a press does: it shows the step to all, goes on without that, or goes on as there is nothing to show. */
export type Move = "show" | "skip" | "next";

export interface MoveQuestion {
  readonly question: string;
  readonly confirm: string;
}

/** What whoever leads is asked before they move the team; undefined where they would miss nothing. */
export function moveQuestion(
  at: OnStep,
  move: Move,
  around: { readonly members: number; readonly isUnsent: boolean },
): MoveQuestion | undefined {
  const asked =
    move === "show"
      ? showQuestion(at, around.members)
      : move === "skip"
        ? skipQuestion(at, around.members)
        : undefined;
  if (asked || !around.isUnsent) return asked;
  const next = at.run.steps[at.run.stepIndex + 1];
  const { showNotesAsk, goOnAsk, goOnWithout } = runWords;
  const question = move === "show" || !next ? showNotesAsk : goOnAsk(titleOf(next));
  return { question, confirm: goOnWithout };
}

/** What is shown once is not taken back, and takes no dots any more. */
function showQuestion(at: OnStep, members: number): MoveQuestion | undefined {
  const { showNoNotesAsk, showOnlyMineAsk, showNoDotsAsk, showEmpty, showNow } = runWords;
  if (at.step.kind !== "vote") {
    const notes = notesOf(at);
    if (notes === 0) return { question: showNoNotesAsk, confirm: showEmpty };
    // On a board of one person's notes everybody sees whose they are.
    const areMine = notes === at.mine.notes.length;
    return areMine ? { question: showOnlyMineAsk, confirm: showNow } : undefined;
  }
  const voted = votedOf(at);
  if (voted === 0) return { question: showNoDotsAsk, confirm: showEmpty };
  if (voted >= members) return undefined;
  const isMineMissing = voted === members - 1 && at.mine.dots.length === 0;
  const { showWithoutMineAsk, showDotsAsk } = runWords;
  return {
    question: isMineMissing ? showWithoutMineAsk : showDotsAsk(voted, members),
    confirm: showNow,
  };
}

/** What was written, or chosen, would stay unseen. */
function skipQuestion(at: OnStep, members: number): MoveQuestion | undefined {
  const { skipDotsAsk, skipNotesAsk, skipConfirm } = runWords;
  const isVote = at.step.kind === "vote";
  const unseen = isVote ? votedOf(at) : notesOf(at);
  if (unseen === 0) return undefined;
  return {
    question: isVote ? skipDotsAsk(unseen, members) : skipNotesAsk(unseen),
    confirm: skipConfirm,
  };
}

/** What I did myself is known here before it is counted. */
function notesOf({ counts, mine }: OnStep): number {
  return Math.max(counts.notes, mine.notes.length);
}

function votedOf({ counts, mine }: OnStep): number {
  return Math.max(counts.voters, mine.dots.length > 0 ? 1 : 0);
}
