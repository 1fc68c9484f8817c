import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";

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
  const styles = useStyles();
  return (
    <Field label={label}>
      <RadioGroup
        layout={isInLine ? "horizontal" : "vertical"}
        className={isInLine ? styles.inLine : undefined}
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

const useStyles = makeStyles({
  // Each text is nearer to its own circle than to the next one's.
  inLine: { columnGap: tokens.spacingHorizontalM },
});
