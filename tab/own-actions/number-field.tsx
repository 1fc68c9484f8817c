import { Field, Input } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { fieldState } from "./field-state.ts";

/** A whole number of the draft, from 0 to 999; a field that was emptied counts as 0. */
export function NumberField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: number;
  readonly hint?: string;
  readonly onType: (value: number) => void;
}) {
  const { name, label, value, hint, onType } = props;
  const styles = useEditorStyles();
  const { problemAt, leave } = useEditing();
  // What is typed stays as it is typed, empty while somebody replaces it.
  const [typed, setTyped] = useState(String(value));
  useEffect(() => setTyped((now) => (numberIn(now) === value ? now : String(value))), [value]);
  return (
    <Field
      data-field={name}
      label={label}
      {...(hint === undefined ? {} : { hint })}
      {...fieldState(problemAt(name))}
    >
      <Input
        inputMode="numeric"
        className={styles.short}
        value={typed}
        onChange={(_, data) => {
          const digits = data.value.replace(/\D/g, "").slice(0, 3);
          setTyped(digits);
          onType(numberIn(digits));
        }}
        onBlur={() => {
          setTyped(String(value));
          leave(name);
        }}
      />
    </Field>
  );
}

function numberIn(text: string): number {
  return Number(text === "" ? 0 : text);
}
