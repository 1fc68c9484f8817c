import type { RunView } from "#shared/views.ts";
import type { Draft } from "./draft.ts";

/** Whether the draft was saved and only the answer was lost. */
export function isSavedIn({
  run,
  mine,
  commitments,
}: Pick<RunView, "run" | "mine" | "commitments">): (draft: Draft) => boolean {
  return ({ stepId, noteId, lateId, text, promise, isDecision }) => {
    if (promise) return commitments.some(({ id }) => id === noteId);
    if (isDecision) return (run.decisions?.[stepId]?.text ?? "") === text.trim();
    const notes = [...(mine[stepId]?.notes ?? []), ...(run.boards[stepId]?.notes ?? [])];
    const isIt = (id: string) => id === noteId || id === lateId;
    return notes.some((note) => isIt(note.id) && note.text === text.trim());
  };
}
