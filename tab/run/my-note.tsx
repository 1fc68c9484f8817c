import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Note } from "#shared/contribution.ts";
import type { RunStep } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import { useTextButton } from "../controls/text-button.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { NoteChange } from "./note-change.tsx";
import { useRunStyles } from "./run-styles.ts";
import type { Drafts } from "./use-drafts.ts";

/** One of my notes, with what I can do to it. */
export function MyNote(props: {
  readonly step: RunStep;
  readonly note: Note;
  readonly drafts: Drafts;
}) {
  const { step, note, drafts } = props;
  const styles = useRunStyles();
  const textButton = useTextButton();
  const team = useTeam();
  const presses = usePresses();
  const draft = drafts.findChange(note.id);
  const row = useRef<HTMLDivElement>(null);
  const changing = draft !== undefined;
  const wasChanging = useRef(changing);

  // Not when it appears: then the leader has gone back, and nobody's focus is taken for that.
  useEffect(() => {
    if (wasChanging.current === changing) return;
    wasChanging.current = changing;
    row.current?.querySelector<HTMLElement>("textarea, button")?.focus();
  }, [changing]);

  if (draft) {
    return (
      <div ref={row}>
        <NoteChange draft={draft} drafts={drafts} />
      </div>
    );
  }
  return (
    <div ref={row} className={styles.section}>
      <Text className={styles.words}>{note.text}</Text>
      <div className={styles.row}>
        <Button
          size="small"
          appearance="subtle"
          className={textButton.words}
          aria-label={runWords.editNote(note.text)}
          onClick={() => drafts.change(step.id, note.id, note.text)}
        >
          {runWords.edit}
        </Button>
        <PressButton
          name="delete"
          presses={presses}
          size="small"
          appearance="subtle"
          className={textButton.words}
          label={runWords.deleteNote(note.text)}
          onPress={() => team.removeNote(step.id, note.id)}
        >
          {runWords.delete}
        </PressButton>
      </div>
    </div>
  );
}
