import { Text } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useEditorStyles } from "./editor-styles.ts";
import type { OwnActions } from "./use-own-actions.ts";

/** What was done last; after a removal with the way back, which gets the focus. */
export function OwnNoticeLine(props: { readonly own: OwnActions; readonly presses: Presses }) {
  const { own, presses } = props;
  const { notice } = own;
  const styles = useEditorStyles();
  const screen = useScreenStyles();
  const line = useRef<HTMLDivElement>(null);
  const removed = notice?.removed;
  useEffect(() => {
    if (removed) line.current?.querySelector("button")?.focus();
  }, [removed]);
  return (
    <div ref={line} role="status" className={styles.apart}>
      {notice && (
        <Text weight="semibold" className={screen.text}>
          {notice.text}
        </Text>
      )}
      {removed && (
        <PressButton name="undo" presses={presses} onPress={() => own.restore(removed)}>
          {ownWords.undo}
        </PressButton>
      )}
    </div>
  );
}
