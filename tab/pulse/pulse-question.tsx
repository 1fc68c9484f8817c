import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";

/** One question with its five choices, none of them marked beforehand. */
export function PulseQuestion(props: {
  readonly id: string;
  readonly label: string;
  readonly choice: number | undefined;
  /** Whether it says that it has no answer yet. */
  readonly isMissing?: boolean;
  readonly onChoose: (choice: number) => void;
}) {
  const { id, label, choice, isMissing = false, onChoose } = props;
  return (
    <div data-question={id}>
      <Field
        label={label}
        {...(isMissing && {
          validationState: "warning",
          validationMessage: runWords.pulse.noAnswer,
        })}
      >
        <RadioGroup
          value={choice === undefined ? "" : String(choice)}
          onChange={(_, { value }) => onChoose(Number(value))}
        >
          {words.pulse.choices.map((text, index) => (
            <Radio key={text} value={String(index + 1)} label={text} />
          ))}
        </RadioGroup>
      </Field>
    </div>
  );
}
