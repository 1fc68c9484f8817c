import { Button, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef } from "react";
import { words } from "#shared/words.ts";
import { useRunStyles } from "../run/run-styles.ts";
import { PressButton } from "./press-button.tsx";
import type { Presses } from "./use-presses.ts";

/** Asks in place before something is sent. It comes with a press, and takes the focus. */
export function Question(props: {
  readonly name: string;
  readonly presses: Presses;
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => Promise<boolean>;
  readonly onCancel: () => void;
  /** Another button is the next to press. */
  readonly isSecond?: boolean | undefined;
  /** It has just come up under the finger: for a moment a press does nothing. */
  readonly settling?: boolean;
  readonly className?: string;
  /** What there is to choose or to know beside the question. */
  readonly children?: ReactNode;
}) {
  const { onCancel, settling = false } = props;
  const styles = useRunStyles();
  const question = useRef<HTMLFieldSetElement>(null);
  useEffect(() => question.current?.focus(), []);
  return (
    <fieldset
      ref={question}
      tabIndex={-1}
      className={mergeClasses(styles.notice, styles.group, props.className)}
      onKeyDown={(event) => event.key === "Escape" && onCancel()}
    >
      <legend className={styles.legend}>{props.question}</legend>
      {props.children}
      <div className={styles.row}>
        <PressButton
          name={props.name}
          presses={props.presses}
          appearance={props.isSecond ? "secondary" : "primary"}
          settling={settling}
          onPress={props.onConfirm}
        >
          {props.confirm}
        </PressButton>
        <Button type="button" aria-disabled={settling} onClick={onCancel}>
          {words.panel.cancel}
        </Button>
      </div>
    </fieldset>
  );
}
