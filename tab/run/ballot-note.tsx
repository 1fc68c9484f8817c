import { Button, Text } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import { runWords } from "#shared/words/run.ts";
import { useRunStyles } from "./run-styles.ts";

/** One note to vote on. */
export function BallotNote(props: {
  readonly text: string;
  readonly dots: number;
  /** The id of what says that all dots are placed, where they are. */
  readonly noneLeft: string | undefined;
  readonly onAdd: () => void;
  readonly onTake: () => void;
}) {
  const styles = useRunStyles();
  return (
    <>
      <Text className={styles.words}>{props.text}</Text>
      <div className={styles.row}>
        <Button
          icon={<SubtractRegular />}
          aria-label={runWords.takeDot(props.text)}
          disabledFocusable={props.dots === 0}
          onClick={props.onTake}
        />
        <Text weight={props.dots === 0 ? "regular" : "semibold"}>{runWords.dots(props.dots)}</Text>
        <Button
          icon={<AddRegular />}
          aria-label={runWords.addDot(props.text)}
          aria-describedby={props.noneLeft}
          disabledFocusable={props.noneLeft !== undefined}
          onClick={props.onAdd}
        />
      </div>
    </>
  );
}
