import { Text } from "@fluentui/react-components";
import { runWords } from "#shared/words/run.ts";
import { Disclosure } from "./disclosure.tsx";
import { NotesList } from "./notes-list.tsx";
import { latestShown, type OnStep } from "./on-step.ts";
import { tieWords } from "./tie-words.ts";
import { topNotesOf } from "./top-notes.tsx";

/**
 * What this step works with: the notes that were shown last, open when that was in the step just before
 * and none of them stand above.
 */
export function ShownBefore({ at }: { readonly at: OnStep }) {
  const last = latestShown(at);
  const before = at.run.steps[at.run.stepIndex - 1];
  const unshown = before?.kind === "write" && !at.run.boards[before.id] ? before : undefined;

  // Where a decision is about them, it stands with those that lead.
  const tie = last && topNotesOf(at).length === 0 ? tieWords(last.board.notes) : undefined;

  return (
    <>
      {unshown && <Text>{runWords.notShownBefore(unshown.title)}</Text>}
      {last && (
        <Disclosure
          title={runWords.notesOf(last.step.title)}
          open={topNotesOf(at).length === 0 && at.run.steps[at.run.stepIndex - 1] === last.step}
        >
          {tie && <Text>{tie}</Text>}
          <NotesList notes={last.board.notes} />
        </Disclosure>
      )}
    </>
  );
}
