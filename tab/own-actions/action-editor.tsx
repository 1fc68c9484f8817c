import { Subtitle1 } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { BackButton } from "../controls/back-button.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { UnreadPart } from "../unread-part.tsx";
import { type Reading, useReading } from "../use-reading.ts";
import { ChooseComponent } from "./choose-component.tsx";
import { DraftForm } from "./draft-form.tsx";
import type { DraftKeeper } from "./draft-keeper.ts";
import type { ActionEditorProps } from "./editor-props.ts";
import { type OpenDraft, openDraft } from "./open-draft.ts";

/** Writes an action of the team's own: form, preview, a draft that is kept. */
export function ActionEditor(props: ActionEditorProps) {
  const { api, teamId, actionId } = props;
  // What it was opened with: another one later is no reason to open it again.
  const startFrom = useRef(props.startFrom);
  const [started, setStarted] = useState<DraftKeeper>();
  const reading = useReading(
    useCallback(
      () => openDraft(api, { teamId, actionId }, startFrom.current),
      [api, teamId, actionId],
    ),
  );
  const keeper = started ?? (reading.state === "read" ? reading.value.keeper : undefined);
  if (keeper) return <DraftForm {...props} keeper={keeper} />;
  return <BeforeDraft {...props} reading={reading} onStart={setStarted} />;
}

/** While the draft is read, and where there is nothing to start from yet. */
function BeforeDraft(
  props: ActionEditorProps & {
    readonly reading: Reading<OpenDraft>;
    readonly onStart: (keeper: DraftKeeper) => void;
  },
) {
  const { actionId, onLeave, reading, onStart } = props;
  const styles = useScreenStyles();
  return (
    <div className={styles.screen}>
      <BackButton onPress={() => onLeave({ kind: "untouched", actionId })} />
      <Subtitle1 as="h2" className={styles.text}>
        {ownWords.editor.newTitle}
      </Subtitle1>
      {reading.state === "read" ? (
        <ChooseComponent onStart={(content) => onStart(reading.value.start(content))} />
      ) : (
        <UnreadPart reading={reading} />
      )}
    </div>
  );
}
