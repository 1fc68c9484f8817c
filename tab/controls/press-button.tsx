import {
  Button,
  type ButtonProps,
  makeStyles,
  mergeClasses,
  Spinner,
} from "@fluentui/react-components";
import { useIsLate } from "../late-spinner.tsx";
import type { Presses } from "./use-presses.ts";

type Appearance = NonNullable<ButtonProps["appearance"]>;

/**
 * A button that sends once per press and says while it waits; what takes longer than a moment is seen to be on its
 * way. It keeps the focus all the time, and its colour: only what cannot be pressed for longer than a moment is grey.
 */
export function PressButton(props: {
  readonly name: string;
  readonly presses: Presses;
  readonly onPress: () => Promise<boolean>;
  readonly children: string;
  /** Said instead of the text, where the text alone does not tell what it is about. */
  readonly label?: string;
  readonly appearance?: Appearance;
  readonly size?: "small" | "medium";
  /** There is nothing that a press would do. */
  readonly resting?: boolean;
  /** Its meaning has just changed: for a moment a press does nothing. */
  readonly settling?: boolean;
  readonly className?: string;
  /** What the text itself looks like, where that differs from its button. */
  readonly textClassName?: string;
}) {
  const { name, presses, onPress, children, label, resting = false, settling = false } = props;
  const waits = presses.busy === name;
  const isLate = useIsLate(waits);
  const styles = useStyles();
  return (
    <Button
      type="button"
      className={mergeClasses(styles.button, props.className)}
      appearance={props.appearance ?? "secondary"}
      size={props.size ?? "medium"}
      {...(label === undefined ? {} : { "aria-label": label })}
      aria-busy={waits}
      aria-disabled={settling || presses.busy !== undefined}
      disabledFocusable={resting}
      {...(isLate ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
      onClick={() => void presses.press(name, onPress)}
    >
      {props.textClassName === undefined ? (
        children
      ) : (
        <span className={props.textClassName}>{children}</span>
      )}
    </Button>
  );
}

const useStyles = makeStyles({
  // It turns grey, or stands out, by itself: what moves on for that is drawn frame by frame, on every panel at once.
  button: { transitionDuration: "0s" },
});
