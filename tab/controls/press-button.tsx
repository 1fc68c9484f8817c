import { Button, type ButtonProps, Spinner } from "@fluentui/react-components";
import type { Presses } from "./use-presses.ts";

type Appearance = NonNullable<ButtonProps["appearance"]>;

/** A button that sends once per press and says while it waits. It keeps the focus all the time. */
export function PressButton(props: {
  readonly name: string;
  readonly presses: Presses;
  readonly onPress: () => Promise<boolean>;
  readonly children: string;
  /** Said instead of the text, where the text alone does not tell what it is about. */
  readonly label?: string;
  readonly appearance?: Appearance;
  readonly size?: "small" | "medium";
  readonly resting?: boolean;
  readonly className?: string;
  /** What the text itself looks like, where that differs from its button. */
  readonly textClassName?: string;
}) {
  const { name, presses, onPress, children, label, resting = false } = props;
  const waits = presses.busy === name;
  return (
    <Button
      type="button"
      className={props.className}
      appearance={props.appearance ?? "secondary"}
      size={props.size ?? "medium"}
      {...(label === undefined ? {} : { "aria-label": label })}
      aria-busy={waits}
      disabledFocusable={resting || presses.busy !== undefined}
      {...(waits ? { icon: <Spinner size="extra-tiny" aria-hidden /> } : {})}
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
