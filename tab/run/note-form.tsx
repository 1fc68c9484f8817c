import type { Board, RunStep } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { isNote, NoteField } from "./note-field.tsx";
import { useRunStyles } from "./run-styles.ts";
import { sendDraft } from "./send-draft.ts";
import { useIsOffered } from "./unsent-offers.tsx";
import type { Drafts } from "./use-drafts.ts";

/** Writes a new note, before or after the notes of the step were shown. */
export function NoteForm(props: {
  readonly step: RunStep;
  readonly drafts: Drafts;
  /** The notes of the step, once they are shown. */
  readonly board: Board | undefined;
}) {
  const { step, drafts, board } = props;
  const shown = board !== undefined;
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const isOffered = useIsOffered();
  const isLeading = team.view.current?.run.facilitatorId === team.me.userId;
  const draft = drafts.findNew(step.id);
  const text = draft?.text ?? "";

  const send = async () => {
    if (!draft || !isNote(draft.text)) return false;
    return sendDraft(team, drafts, draft, board);
  };

  return (
    <div className={styles.section} data-in-sight={shown || isLeading ? undefined : true}>
      <NoteField
        label={shown ? runWords.lateNote : runWords.yourNote}
        hint={shown ? runWords.lateNoteHint : runWords.onlyYou}
        text={text}
        onType={(typed) => drafts.type(step.id, typed)}
        // Whoever leads reads out what to do before they write themselves.
        begins={!shown}
        onSend={() => void presses.press("add", send)}
      />
      <PressButton
        name="add"
        presses={presses}
        appearance={isNote(text) && !isOffered ? "primary" : "secondary"}
        resting={!isNote(text)}
        onPress={send}
      >
        {shown ? runWords.addLateNote : runWords.addNote}
      </PressButton>
    </div>
  );
}
