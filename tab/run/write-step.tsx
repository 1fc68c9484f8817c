import { Text } from "@fluentui/react-components";
import { mostNotes } from "#shared/limits.ts";
import { runWords } from "#shared/words/run.ts";
import { MyNotes } from "./my-notes.tsx";
import { NoteForm } from "./note-form.tsx";
import { NotesList } from "./notes-list.tsx";
import type { OnStep } from "./on-step.ts";
import { ReadyRow } from "./ready-row.tsx";
import { useRunStyles } from "./run-styles.ts";
import type { Drafts } from "./use-drafts.ts";

/** Notes written alone and unseen; once they are shown, all notes, and late ones. */
export function WriteStep({ at, drafts }: { readonly at: OnStep; readonly drafts: Drafts }) {
  const styles = useRunStyles();
  const shown = at.board !== undefined;
  const isFull = at.mine.notes.length + (at.mine.late ?? 0) >= mostNotes;
  // What was typed in another window is not hidden by that.
  const mayType = !isFull || drafts.findNew(at.step.id) !== undefined;

  return (
    <div className={styles.section}>
      {at.board && (
        <>
          <Text as="h3" weight="semibold" className={styles.heading} data-in-sight>
            {runWords.board}
          </Text>
          <NotesList notes={at.board.notes} />
        </>
      )}
      {isFull && (
        <Text>
          {shown ? runWords.allNotesShown(mostNotes) : runWords.allNotesWritten(mostNotes)}
        </Text>
      )}
      {mayType && <NoteForm step={at.step} drafts={drafts} board={at.board} />}
      {!shown && <MyNotes step={at.step} notes={at.mine.notes} drafts={drafts} />}
      <ReadyRow at={at} label={shown ? runWords.ready : runWords.doneWriting} />
    </div>
  );
}
