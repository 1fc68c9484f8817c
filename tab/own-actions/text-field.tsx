import { Field, Input, Textarea } from "@fluentui/react-components";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { asOptional, fieldState } from "./field-state.ts";

/** A text of the draft. What is too long is said and kept, never cut off. */
export function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly hint?: string;
  /** One line instead of several. */
  readonly brief?: boolean;
  readonly optional?: boolean;
  readonly onType: (text: string) => void;
}) {
  const { name, label, value, most, hint, brief = false, optional = false, onType } = props;
  const styles = useEditorStyles();
  const { problemAt, leave } = useEditing();
  const length = ownWords.editor.count(value.trim().length, most);
  const control = {
    value,
    onChange: (_: unknown, data: { readonly value: string }) => onType(data.value),
    onBlur: () => leave(name),
  };
  return (
    <Field
      data-field={name}
      label={optional ? asOptional(label) : label}
      hint={hint === undefined ? length : `${hint} ${length}`}
      {...fieldState(problemAt(name))}
    >
      {brief ? (
        <Input {...control} />
      ) : (
        <Textarea {...control} resize="vertical" textarea={{ className: styles.grows, rows: 2 }} />
      )}
    </Field>
  );
}
