import { Button, type ButtonProps, mergeClasses } from "@fluentui/react-components";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { useRunStyles } from "../run/run-styles.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Question } from "./question.tsx";
import { useTextButton } from "./text-button.ts";
import type { Presses } from "./use-presses.ts";

/** A button that asks once more, in place, before it sends. */
export function InlineConfirm(props: {
  readonly name: string;
  readonly presses: Presses;
  readonly trigger: string;
  /** Said instead of these words, where they alone do not tell what it is about. */
  readonly label?: string;
  readonly question: string;
  readonly confirm: string;
  readonly onConfirm: () => Promise<boolean>;
  readonly appearance?: NonNullable<ButtonProps["appearance"]>;
  /** Another button of the screen is the next to press, also once this one asks. */
  readonly isSecond?: boolean;
  /** Where a screen is wide, the button is as wide as its words. */
  readonly atStart?: boolean;
  /** What there is to choose or to know beside the question. */
  readonly children?: ReactNode;
}) {
  const styles = useRunStyles();
  const screen = useScreenStyles();
  const textButton = useTextButton();
  const { appearance = "subtle" } = props;
  const [asking, setAsking] = useState(false);
  const trigger = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);

  useEffect(() => {
    if (!pressed.current) return;
    pressed.current = false;
    if (!asking) trigger.current?.querySelector("button")?.focus();
  }, [asking]);

  const ask = (now: boolean) => {
    pressed.current = true;
    setAsking(now);
  };

  if (!asking) {
    return (
      <div ref={trigger} className={styles.section}>
        <Button
          type="button"
          appearance={appearance}
          {...(props.label === undefined ? {} : { "aria-label": props.label })}
          className={mergeClasses(
            props.atStart === true && screen.start,
            appearance === "subtle" && textButton.medium,
          )}
          onClick={() => ask(true)}
        >
          {props.trigger}
        </Button>
      </div>
    );
  }
  const send = async () => {
    const applied = await props.onConfirm();
    if (applied) ask(false);
    return applied;
  };
  return (
    <Question
      name={props.name}
      presses={props.presses}
      question={props.question}
      confirm={props.confirm}
      onConfirm={send}
      onCancel={() => ask(false)}
      isSecond={props.isSecond}
    >
      {props.children}
    </Question>
  );
}
