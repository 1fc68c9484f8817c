import { longestFile } from "#shared/limits.ts";
import type { ImportedAction } from "#shared/own-actions/own-playbook.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { type Api, ApiProblem } from "../api.ts";

/** What came of a file: its actions, or why nothing of it was imported. */
export type ImportOutcome =
  | { readonly actions: readonly ImportedAction[] }
  | { readonly refused: string };

/** A character takes at most so many bytes in a file. */
const mostBytesEach = 4;

/** Reads a file and imports all of it or nothing. Sizes are checked before anything is sent. */
export async function importFrom(api: Api, teamId: string, file: File): Promise<ImportOutcome> {
  if (file.size > longestFile * mostBytesEach) return { refused: ownWords.fileTooLarge };
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return { refused: ownWords.fileUnreadable };
  if (text.length > longestFile) return { refused: ownWords.fileTooLarge };
  if (text.trim() === "") return { refused: ownWords.fileEmpty };
  try {
    const commandId = crypto.randomUUID();
    return { actions: await api.call("importActions", { teamId }, { commandId, file: text }) };
  } catch (error) {
    if (!(error instanceof ApiProblem)) throw error;
    return { refused: error.code === "offline" ? words.panel.notSent : error.message };
  }
}
