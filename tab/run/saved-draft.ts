import type { RunView } from "#shared/views.ts";
import type { Draft } from "./draft.ts";

/** Whether the note was saved and only the answer was lost. */
export function isSavedIn(mine: RunView["mine"]): (draft: Draft) => boolean {
  return ({ stepId, noteId, text }) =>
    mine[stepId]?.notes.some((note) => note.id === noteId && note.text === text.trim()) ?? false;
}
