import { Button, Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useEditorStyles } from "./editor-styles.ts";

/** Asked where somebody leaves and the last words could not be saved. */
export function LeaveQuestion(props: {
  readonly onLeave: () => void;
  readonly onStay: () => void;
}) {
  const styles = useEditorStyles();
  const question = useRef<HTMLElement>(null);
  useEffect(() => question.current?.focus(), []);
  const { leaveAsk, leaveNote, leave, stay } = ownWords.editor;
  return (
    <section ref={question} tabIndex={-1} aria-label={leaveAsk} className={styles.notice}>
      <Text weight="semibold">{leaveAsk}</Text>
      <Text>{leaveNote}</Text>
      <div className={styles.row}>
        <Button appearance="primary" onClick={props.onStay}>
          {stay}
        </Button>
        <Button onClick={props.onLeave}>{leave}</Button>
      </div>
    </section>
  );
}
