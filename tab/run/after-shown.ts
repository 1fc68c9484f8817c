import { runWords } from "#shared/words/run.ts";
import type { OnStep } from "./on-step.ts";
import { tieWords } from "./tie-words.ts";

/** What everybody does once the notes or the dots of this step are shown. */
export function everybodyAfter({ run, step }: OnStep): string {
  const { afterNotes, afterDots, thenDots } = runWords;
  if (step.kind === "vote") return afterDots.everybody;
  const next = run.steps[run.stepIndex + 1];
  const isVotedOn = next?.kind === "vote" && next.votesOn === step.id;
  return isVotedOn ? `${afterNotes.everybody} ${thenDots}` : afterNotes.everybody;
}

/** What the leader says then. */
export function leaderSaysAfter({ step, board }: OnStep): string {
  const { afterNotes, afterDots } = runWords;
  if (step.kind !== "vote") return afterNotes.leaderSays;
  const isTie = tieWords(board?.notes ?? []) !== undefined;
  return isTie ? afterDots.leaderSaysOfTie : afterDots.leaderSays;
}
