import { Field, Radio, RadioGroup } from "@fluentui/react-components";

/** One choice of a few, all of them visible. */
export function OneOf<Choice extends string>(props: {
  readonly label: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
}) {
  const { label, choices, chosen, onChoose } = props;
  return (
    <Field label={label}>
      <RadioGroup value={chosen} onChange={(_, { value }) => onChoose(value as Choice)}>
        {Object.entries<string>(choices).map(([value, text]) => (
          <Radio key={value} value={value} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
