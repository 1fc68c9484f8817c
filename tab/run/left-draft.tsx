import { Button, Text } from "@fluentui/react-components";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import { useTextButton } from "../controls/text-button.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { isNote, NoteField } from "./note-field.tsx";
import type { OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";
import { sendDraft } from "./send-draft.ts";
import type { Draft, Drafts } from "./use-drafts.ts";

/** A draft that has lost its place: still typed into, sent as another note, or thrown away. */
export function LeftDraft(props: {
  readonly at: OnStep;
  readonly draft: Draft;
  readonly drafts: Drafts;
  /** Whether it changes a note that its author has taken away elsewhere. */
  readonly isGone: boolean;
}) {
  const { at, draft, drafts, isGone } = props;
  const { run, step } = at;
  const styles = useRunStyles();
  const textButton = useTextButton();
  const team = useTeam();
  const presses = usePresses();
  const board = run.boards[draft.stepId];
  const mayAdd = board !== undefined || isGone;
  const from = run.steps.find(({ id }) => id === draft.stepId)?.title ?? "";

  const send = async () => {
    if (!mayAdd || !isNote(draft.text)) return false;
    return sendDraft(team, drafts, draft, board, isGone);
  };
  const type = (typed: string) =>
    draft.isChange
      ? drafts.change(draft.stepId, draft.noteId, typed)
      : drafts.type(draft.stepId, typed);

  return (
    <div className={styles.notice}>
      <Text>
        {draft.stepId !== step.id
          ? runWords.draftKept(from)
          : isGone
            ? runWords.draftGone
            : runWords.draftSealed}{" "}
        {!mayAdd && runWords.draftWaits}
      </Text>
      <NoteField
        label={runWords.draftNote}
        text={draft.text}
        onType={type}
        onSend={() => void presses.press("late", send)}
      />
      <div className={styles.row}>
        {mayAdd && (
          <PressButton name="late" presses={presses} resting={!isNote(draft.text)} onPress={send}>
            {board ? runWords.addLateNote : runWords.addNote}
          </PressButton>
        )}
        <Button appearance="subtle" className={textButton.words} onClick={() => drafts.drop(draft)}>
          {runWords.discard}
        </Button>
      </div>
    </div>
  );
}
