import { Button, Subtitle1, Text } from "@fluentui/react-components";
import { useState } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { BackButton } from "../controls/back-button.tsx";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { ActionPreview } from "./action-preview.tsx";
import { ConflictNotice } from "./conflict-notice.tsx";
import type { DraftKeeper } from "./draft-keeper.ts";
import { DraftSections } from "./draft-sections.tsx";
import { EditingContext } from "./editing.ts";
import type { ActionEditorProps } from "./editor-props.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { LeaveQuestion } from "./leave-question.tsx";
import { MinutesTotal } from "./minutes-total.tsx";
import { ProblemSummary } from "./problem-summary.tsx";
import { SaveLine } from "./save-line.tsx";
import { useDraft } from "./use-draft.ts";
import { useEditingOf } from "./use-editing-of.ts";
import { useFinishing } from "./use-finishing.ts";

const { editor } = ownWords;

/** The form of a draft, its preview, and the ways out of it. */
export function DraftForm(props: ActionEditorProps & { readonly keeper: DraftKeeper }) {
  const { actionId, members, keeper, onLeave } = props;
  const screen = useScreenStyles();
  const styles = useEditorStyles();
  const presses = usePresses();
  const state = useDraft(keeper);
  const { content, saving, isKept, problems } = state;
  const { tries, notice, finish, discard } = useFinishing(props);
  const { editing, form, goTo } = useEditingOf(keeper, state, tries > 0);
  const [isPreview, setPreview] = useState(false);
  const [asksToLeave, setAsksToLeave] = useState(false);

  const leave = () => onLeave({ kind: keeper.snapshot().isKept ? "kept" : "untouched", actionId });
  const saveAndLeave = async () => {
    const isSaved = keeper.isSaved() || (await keeper.flush());
    if (isSaved) leave();
    else setAsksToLeave(true);
    return isSaved;
  };
  const takeTheirs = () => {
    const isGone = saving.state === "conflict" && saving.theirs.content === undefined;
    if (!isGone) return keeper.takeTheirs();
    keeper.stop();
    onLeave({ kind: "untouched", actionId });
  };

  return (
    <div className={styles.form}>
      <BackButton onPress={() => void presses.press("leave", saveAndLeave)} />
      {asksToLeave && <LeaveQuestion onLeave={leave} onStay={() => setAsksToLeave(false)} />}
      <Subtitle1 as="h2" className={screen.text}>
        {content.title.trim() === "" ? editor.newTitle : content.title}
      </Subtitle1>
      {saving.state === "conflict" && (
        <ConflictNotice
          theirs={saving.theirs}
          mine={content}
          members={members}
          onTakeTheirs={takeTheirs}
          onKeepMine={keeper.keepMine}
        />
      )}
      {state.other && (
        <div role="status" className={styles.row}>
          <Text size={200}>{editor.otherKept}</Text>
          <Button size="small" onClick={keeper.swap}>
            {editor.swap}
          </Button>
        </div>
      )}
      {tries > 0 && problems.size > 0 && !isPreview && (
        <ProblemSummary problems={problems} content={content} tries={tries} onGo={goTo} />
      )}
      <Button
        className={screen.start}
        aria-pressed={isPreview}
        onClick={() => setPreview(!isPreview)}
      >
        {isPreview ? editor.keepWriting : editor.preview}
      </Button>
      {isPreview && <ActionPreview actionId={actionId} content={content} />}
      {/* Hidden and not gone: what is open and what was taken out stays as it was. */}
      <div ref={form} hidden={isPreview}>
        <EditingContext value={editing}>
          <DraftSections />
        </EditingContext>
      </div>
      <Text as="p" size={200} className={screen.quiet}>
        {editor.finishNote}
      </Text>
      <div role="status">{notice !== undefined && <Text weight="semibold">{notice}</Text>}</div>
      <PressButton
        name="finish"
        presses={presses}
        appearance="primary"
        className={screen.start}
        onPress={() => {
          setPreview(false);
          return finish();
        }}
      >
        {editor.finish}
      </PressButton>
      {isKept && (
        <div className={screen.start}>
          <InlineConfirm
            name="discard"
            presses={presses}
            trigger={editor.discard}
            question={editor.discardAsk}
            confirm={editor.discardConfirm}
            onConfirm={discard}
          >
            <Text size={200}>{editor.discardNote}</Text>
          </InlineConfirm>
        </div>
      )}
      <div className={styles.bar}>
        <MinutesTotal content={content} />
        <SaveLine state={state} onRetry={() => void keeper.flush()} />
      </div>
    </div>
  );
}
