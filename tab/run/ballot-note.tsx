import { Button, Text } from "@fluentui/react-components";
import { AddRegular, SubtractRegular } from "@fluentui/react-icons";
import { words } from "#shared/words.ts";
import { useRunStyles } from "./run-styles.ts";

/** One note to vote on. */
export function BallotNote(props: {
  readonly text: string;
  readonly dots: number;
  readonly mayAdd: boolean;
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
          aria-label={words.run.takeDot(props.text)}
          disabledFocusable={props.dots === 0}
          onClick={props.onTake}
        />
        <Text weight={props.dots === 0 ? "regular" : "semibold"}>{words.run.dots(props.dots)}</Text>
        <Button
          icon={<AddRegular />}
          aria-label={words.run.addDot(props.text)}
          disabledFocusable={!props.mayAdd}
          onClick={props.onAdd}
        />
      </div>
    </>
  );
}
