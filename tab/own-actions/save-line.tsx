import { Button, Text } from "@fluentui/react-components";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { DraftState } from "./draft-keeper.ts";
import { useEditorStyles } from "./editor-styles.ts";

/** How far what was typed has come. Only a failure is read aloud: savings come too often for that. */
export function SaveLine(props: { readonly state: DraftState; readonly onRetry: () => void }) {
  const { saving, isKept } = props.state;
  const styles = useEditorStyles();
  const screen = useScreenStyles();
  const { notSaved, noAnswer, tryAgain } = ownWords.editor;
  const failed = saving.state === "failed" ? notSaved(saving.sentence ?? noAnswer) : "";
  const quiet = quietly(saving.state, isKept);
  return (
    <>
      {quiet !== undefined && (
        <Text size={200} className={screen.quiet}>
          {quiet}
        </Text>
      )}
      <div role="status" className={styles.row}>
        {failed !== "" && (
          <>
            <Text size={200} weight="semibold" className={screen.text}>
              {failed}
            </Text>
            <Button size="small" onClick={props.onRetry}>
              {tryAgain}
            </Button>
          </>
        )}
      </div>
    </>
  );
}

function quietly(state: DraftState["saving"]["state"], isKept: boolean): string | undefined {
  const { saved, saving, waiting } = ownWords.editor;
  if (state === "saved") return isKept ? saved : undefined;
  if (state === "saving") return saving;
  return state === "failed" ? undefined : waiting;
}
