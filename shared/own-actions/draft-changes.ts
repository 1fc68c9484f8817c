import { DomainError } from "../errors.ts";
import { ownActionWords } from "../words/own-actions.ts";
import type { DraftContent } from "./draft-content.ts";
import type { ActionDraft } from "./own-playbook.ts";

/** Who changes a draft and when; `seenVersion` is the newest version that they have seen. */
export interface DraftChange {
  readonly seenVersion: number;
  readonly actorId: string;
  readonly now: number;
}

/** A draft before its first saving. */
export function noDraft(teamId: string, id: string, { actorId, now }: DraftChange): ActionDraft {
  return { v: 1, id, teamId, version: 0, savedAt: now, savedBy: actorId };
}

/**
 * The draft with new content. The very content that is stored changes nothing, whoever saved it; of
 * two who write at once the second is refused with `conflictWith` the newest.
 */
export function saved(
  draft: ActionDraft,
  content: DraftContent,
  change: DraftChange,
  conflictWith: (newest: ActionDraft) => DomainError,
): ActionDraft {
  if (draft.content && isSame(draft.content, content)) return draft;
  if (draft.version !== change.seenVersion) throw conflictWith(draft);
  return {
    ...draft,
    version: draft.version + 1,
    content,
    savedAt: change.now,
    savedBy: change.actorId,
  };
}

/** The draft without content, if it is still the version that was seen; a newer one stays. */
export function cleared(
  draft: ActionDraft,
  { seenVersion, actorId, now }: DraftChange,
): ActionDraft {
  if (draft.content === undefined || draft.version !== seenVersion) return draft;
  const { content: _, ...rest } = draft;
  return { ...rest, version: draft.version + 1, savedAt: now, savedBy: actorId };
}

/** What is in the draft; throws where it is not the version that was seen, or where it is empty. */
export function requireContent(
  draft: ActionDraft,
  { seenVersion }: Pick<DraftChange, "seenVersion">,
  conflictWith: (newest: ActionDraft) => DomainError,
): DraftContent {
  if (draft.version !== seenVersion) throw conflictWith(draft);
  if (!draft.content) throw new DomainError("conflict", ownActionWords.noDraft);
  return draft.content;
}

/** Both come out of one schema, which gives their fields one order. */
function isSame(one: DraftContent, other: DraftContent): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
