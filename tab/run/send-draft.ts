import type { Board } from "#shared/run.ts";
import type { TeamHandle } from "../team-handle.ts";
import type { Draft } from "./draft.ts";
import type { Drafts } from "./draft-store.ts";

/**
 * Sends a draft: as its author's own note or, where the step has a board already, as a late note on
 * it. A change of a note that `isGone` becomes a note of its own. Resolves to whether it was applied; it goes then, but for what was typed since.
 */
export function sendDraft(
  { writeNote }: Pick<TeamHandle, "writeNote">,
  drafts: Drafts,
  draft: Draft,
  board: Board | undefined,
  isGone = false,
): Promise<boolean> {
  return drafts.alone(draft, async (newest) => {
    const sent = board ? drafts.apart(newest, board) : newest;
    const noteId = board || isGone ? sent.lateId : sent.noteId;
    const applied = await writeNote(sent.stepId, noteId, sent.text, sent.typedAt);
    if (applied) drafts.saved(sent);
    return applied;
  });
}
