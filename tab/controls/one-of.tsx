import { Field, Radio, RadioGroup } from "@fluentui/react-components";

/** One choice of a few, all of them visible. */
export function OneOf<Choice extends string>(props: {
  readonly label: string;
  readonly choices: Readonly<Record<Choice, string>>;
  readonly chosen: Choice;
  readonly onChoose: (choice: Choice) => void;
  /** Beside each other, where they are short. */
  readonly isInLine?: boolean;
}) {
  const { label, choices, chosen, onChoose, isInLine = false } = props;
  return (
    <Field label={label}>
      <RadioGroup
        layout={isInLine ? "horizontal" : "vertical"}
        value={chosen}
        onChange={(_, { value }) => onChoose(value as Choice)}
      >
        {Object.entries<string>(choices).map(([value, text]) => (
          <Radio key={value} value={value} label={text} />
        ))}
      </RadioGroup>
    </Field>
  );
}
