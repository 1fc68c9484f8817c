import type { BoardNote } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";

/** That more than one note has the most dots, and how to go on; undefined where one leads, or none has any. */
export function tieWords(notes: readonly BoardNote[]): string | undefined {
  const most = Math.max(0, ...notes.map(({ dots = 0 }) => dots));
  const level = notes.filter(({ dots }) => dots === most).length;
  return most > 0 && level > 1 ? runWords.tie(level, most) : undefined;
}
