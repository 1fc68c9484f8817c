import { Field, mergeClasses, Textarea } from "@fluentui/react-components";
import { draftTextLength } from "#shared/limits.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { asOptional, fieldState } from "./field-state.ts";

/** A text of the draft. What is too long is said and kept, up to far more than it may have in the end. */
export function TextField(props: {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly most: number;
  readonly hint?: string;
  /** A line without breaks; where it is long it wraps. */
  readonly brief?: boolean;
  /** Several sentences, one on each line: what counts is the longest. */
  readonly lines?: boolean;
  readonly optional?: boolean;
  readonly onType: (text: string) => void;
}) {
  const {
    name,
    label,
    value,
    most,
    hint,
    brief = false,
    lines = false,
    optional = false,
    onType,
  } = props;
  const styles = useEditorStyles();
  const { problemAt, leave } = useEditing();
  const said = [...(hint === undefined ? [] : [hint]), ...countOf(value, most, lines)];
  return (
    <Field
      data-field={name}
      label={optional ? asOptional(label) : label}
      {...(said.length === 0 ? {} : { hint: said.join(" ") })}
      {...fieldState(problemAt(name))}
    >
      <Textarea
        value={value}
        onChange={(_, data) => onType(brief ? data.value.replace(/\s*\n\s*/g, " ") : data.value)}
        onBlur={() => leave(name)}
        maxLength={draftTextLength}
        resize={brief ? "none" : "vertical"}
        textarea={{
          className: mergeClasses(styles.grows, brief && styles.brief),
          rows: brief ? 1 : 2,
        }}
      />
    </Field>
  );
}

/** How long the text is; nothing of one that is empty. */
function countOf(value: string, most: number, lines: boolean): string[] {
  const { count, countLongest } = ownWords.editor;
  const lengths = (lines ? value.split("\n") : [value]).map((text) => text.trim().length);
  const longest = Math.max(...lengths);
  if (longest === 0) return [];
  return [lines ? countLongest(longest, most) : count(longest, most)];
}
