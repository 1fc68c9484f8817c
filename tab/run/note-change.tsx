import { Button } from "@fluentui/react-components";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { isNote, NoteField } from "./note-field.tsx";
import { useRunStyles } from "./run-styles.ts";
import { sendDraft } from "./send-draft.ts";
import { useIsOffered } from "./unsent-offers.tsx";
import type { Draft, Drafts } from "./use-drafts.ts";

/** Changes a note that is saved but not shown yet. */
export function NoteChange({ draft, drafts }: { readonly draft: Draft; readonly drafts: Drafts }) {
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const isOffered = useIsOffered();

  const send = async () => {
    if (!isNote(draft.text)) return false;
    return sendDraft(team, drafts, draft, undefined);
  };

  return (
    <div className={styles.section}>
      <NoteField
        label={runWords.changeNote}
        text={draft.text}
        onType={(typed) => drafts.change(draft.stepId, draft.noteId, typed)}
        onSend={() => void presses.press("save", send)}
      />
      <div className={styles.row}>
        <PressButton
          name="save"
          presses={presses}
          appearance={isOffered ? "secondary" : "primary"}
          resting={!isNote(draft.text)}
          onPress={send}
        >
          {runWords.save}
        </PressButton>
        <Button onClick={() => drafts.drop(draft)}>{runWords.cancel}</Button>
      </div>
    </div>
  );
}
