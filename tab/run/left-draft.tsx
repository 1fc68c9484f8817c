import { Button, Text } from "@fluentui/react-components";
import type { Run, RunStep } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { isNote, NoteField } from "./note-field.tsx";
import { useRunStyles } from "./run-styles.ts";
import { sendDraft } from "./send-draft.ts";
import type { Draft, Drafts } from "./use-drafts.ts";

/** A draft of a step that the team has left: still typed into, sent late, or thrown away. */
export function LeftDraft(props: {
  readonly run: Run;
  readonly step: RunStep;
  readonly draft: Draft;
  readonly drafts: Drafts;
}) {
  const { run, step, draft, drafts } = props;
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const board = run.boards[draft.stepId];
  const shown = board !== undefined;
  const from = run.steps.find(({ id }) => id === draft.stepId)?.title ?? "";

  const send = async () => {
    if (!board || !isNote(draft.text)) return false;
    return sendDraft(team, drafts, draft, board);
  };
  const type = (typed: string) =>
    draft.isChange
      ? drafts.change(draft.stepId, draft.noteId, typed)
      : drafts.type(draft.stepId, typed);

  return (
    <div className={styles.notice}>
      <Text>
        {draft.stepId === step.id ? runWords.draftSealed : runWords.draftKept(from)}{" "}
        {!shown && runWords.draftWaits}
      </Text>
      <NoteField
        label={runWords.draftNote}
        text={draft.text}
        onType={type}
        onSend={() => void presses.press("late", send)}
      />
      <div className={styles.row}>
        {shown && (
          <PressButton name="late" presses={presses} resting={!isNote(draft.text)} onPress={send}>
            {runWords.addLateNote}
          </PressButton>
        )}
        <Button appearance="subtle" onClick={() => drafts.drop(draft)}>
          {runWords.discard}
        </Button>
      </div>
    </div>
  );
}
