import { Field, Textarea } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import { noteLength } from "#shared/limits.ts";
import { lengthHint } from "./length-hint.ts";
import { useRunStyles } from "./run-styles.ts";

/** Whether this can be sent as a note. */
export function isNote(text: string): boolean {
  return text.trim() !== "" && text.trim().length <= noteLength;
}

/** Where a note is typed. Enter sends it; too much is said, never cut off. */
export function NoteField(props: {
  readonly label: string;
  readonly hint?: string;
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly onSend?: () => void;
  /** Whether it is to begin in sight however long the texts above it are. */
  readonly begins?: boolean;
}) {
  const styles = useRunStyles();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Enter" || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    props.onSend?.();
  };
  return (
    <Field
      label={props.label}
      {...lengthHint(props.text, noteLength)}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
    >
      <Textarea
        value={props.text}
        onChange={(_, data) => props.onType(data.value)}
        onKeyDown={onKeyDown}
        data-in-sight={props.begins ? "begins" : undefined}
        resize="vertical"
        textarea={{ className: styles.grows }}
      />
    </Field>
  );
}
