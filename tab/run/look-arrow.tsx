import { Button, makeStyles } from "@fluentui/react-components";
import { ChevronLeftRegular, ChevronRightRegular } from "@fluentui/react-icons";
import type { RunStep } from "#shared/run.ts";
import { stepToolWords as words } from "#shared/words/step-tools.ts";
import { numberOf } from "./step-title.ts";

/** Looks one step back or ahead, without moving anybody else. */
export function LookArrow(props: {
  readonly way: "back" | "ahead";
  /** The step to look at, from 0; undefined where there is none. */
  readonly index: number | undefined;
  readonly steps: readonly Pick<RunStep, "kind">[];
  readonly onLook: (index: number) => void;
}) {
  const { way, index, steps, onLook } = props;
  const named = way === "back" ? words.lookBack : words.lookAhead;
  const none = way === "back" ? words.noneBefore : words.noneAfter;
  const styles = useStyles();
  return (
    <Button
      type="button"
      size="small"
      appearance="subtle"
      className={styles.arrow}
      icon={way === "back" ? <ChevronLeftRegular /> : <ChevronRightRegular />}
      aria-label={index === undefined ? none : named(numberOf(steps, index))}
      disabledFocusable={index === undefined}
      onClick={() => index !== undefined && onLook(index)}
    />
  );
}

const useStyles = makeStyles({
  // It turns grey as the team moves: what moves on for that is drawn frame by frame, on every panel at once.
  arrow: { transitionDuration: "0s" },
});
