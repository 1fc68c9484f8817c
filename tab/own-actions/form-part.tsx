import { mergeClasses, Text } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { type ReactNode, useEffect, useState } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useEditorStyles } from "./editor-styles.ts";

/** A part of the form that opens and closes, and says how much is still to do in it. */
export function FormPart(props: {
  readonly title: string;
  readonly level: "h3" | "h4";
  readonly openProblems: number;
  /** What else its line says while it is closed. */
  readonly note?: string;
  /** Open at first. */
  readonly open?: boolean;
  /** Whether the focus is on its way into it. */
  readonly wanted: boolean;
  readonly children: ReactNode;
}) {
  const { title, level, openProblems, note, wanted } = props;
  const styles = useEditorStyles();
  const screen = useScreenStyles();
  const [isOpen, setOpen] = useState(props.open ?? false);
  useEffect(() => {
    if (wanted) setOpen(true);
  }, [wanted]);
  const isShown = isOpen || wanted;
  // A long form is drawn anew at every keystroke: what nobody has opened costs nothing.
  const [wasShown, setWasShown] = useState(isShown);
  if (isShown && !wasShown) setWasShown(true);
  return (
    <details
      open={isShown}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      className={mergeClasses(styles.part, level === "h4" && styles.step)}
    >
      <summary className={styles.summary}>
        <ChevronRightRegular
          aria-hidden
          className={mergeClasses(styles.chevron, isShown && styles.turned)}
        />
        <span className={styles.summaryText}>
          <Text as={level} weight="semibold" className={styles.heading}>
            {title}
          </Text>
          {note !== undefined && (
            <Text size={200} className={screen.quiet}>
              {note}
            </Text>
          )}
          {openProblems > 0 && (
            <Text size={200} className={screen.quiet}>
              {ownWords.toDo(openProblems)}
            </Text>
          )}
        </span>
      </summary>
      {wasShown && <div className={styles.inside}>{props.children}</div>}
    </details>
  );
}
