import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import { fieldName } from "./problem-keys.ts";
import { sameContent } from "./same-content.ts";

/** Where two drafts of one action differ: the names of the fields, of the steps as a whole. */
export function differences(mine: DraftContent, theirs: DraftContent): string[] {
  const names = Object.entries(mine).flatMap(([field, value]) =>
    sameContent(value, new Map<string, unknown>(Object.entries(theirs)).get(field))
      ? []
      : [fieldName(field, mine)],
  );
  return [...new Set(names)];
}
