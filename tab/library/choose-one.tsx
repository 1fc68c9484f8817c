import { Field, Select } from "@fluentui/react-components";

/** One of a few to narrow a list to, or none of them. */
export function ChooseOne<Choice extends string | number>(props: {
  readonly label: string;
  readonly any: string;
  readonly choices: readonly Choice[];
  readonly nameOf: (choice: Choice) => string;
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}) {
  const { label, any, choices, nameOf, chosen, onChoose } = props;
  return (
    <Field label={label} size="small">
      <Select
        value={chosen === undefined ? "" : String(chosen)}
        onChange={(_, { value }) => onChoose(choices.find((choice) => String(choice) === value))}
      >
        <option value="">{any}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {nameOf(choice)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
