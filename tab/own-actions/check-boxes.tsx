import { Checkbox, Field, mergeClasses } from "@fluentui/react-components";
import { useScreenStyles } from "../screen-styles.ts";
import { useEditing } from "./editing.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { fieldState } from "./field-state.ts";

/** Some of a few, in the order in which they were marked. */
export function CheckBoxes<Choice extends string>(props: {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly chosen: readonly Choice[];
  readonly onChoose: (chosen: Choice[]) => void;
}) {
  const { name, label, hint, choices, chosen, onChoose } = props;
  const screen = useScreenStyles();
  const styles = useEditorStyles();
  const { problemAt, leave } = useEditing();
  return (
    <Field data-field={name} label={label} hint={hint} {...fieldState(problemAt(name))}>
      <fieldset
        className={mergeClasses(screen.group, styles.boxes)}
        onBlur={({ currentTarget, relatedTarget }) => {
          if (!currentTarget.contains(relatedTarget)) leave(name);
        }}
      >
        {Object.entries<string>(choices).map(([value, text]) => {
          const choice = value as Choice;
          return (
            <Checkbox
              key={value}
              label={text}
              checked={chosen.includes(choice)}
              onChange={(_, { checked }) =>
                onChoose(
                  checked === true
                    ? [...chosen, choice]
                    : chosen.filter((other) => other !== choice),
                )
              }
            />
          );
        })}
      </fieldset>
    </Field>
  );
}
