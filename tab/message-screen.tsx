import {
  Button,
  makeStyles,
  mergeClasses,
  Spinner,
  Subtitle1,
  Text,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { words } from "#shared/words.ts";
import { LateSpinner } from "./late-spinner.tsx";

/** A screen that has nothing to work with yet: why, and what to do. */
export function MessageScreen(props: {
  readonly title: string;
  readonly sentence: string;
  readonly onRetry?: () => void;
  /** What else there is in spite of that. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  return (
    <main className={styles.screen}>
      <Subtitle1 as="h1" className={styles.text}>
        {props.title}
      </Subtitle1>
      <Text as="p" className={styles.text} role="status">
        {props.sentence}
      </Text>
      {props.onRetry && (
        <Button appearance="primary" onClick={props.onRetry}>
          {words.panel.retry}
        </Button>
      )}
      {props.children}
    </main>
  );
}

/** A screen that is on its way, and `late` already or may still come in a moment. */
export function WaitingScreen(props: { readonly sentence: string; readonly late?: boolean }) {
  const styles = useStyles();
  const Shown = props.late === true ? Spinner : LateSpinner;
  return (
    <main className={mergeClasses(styles.screen, styles.waiting)}>
      <Shown label={props.sentence} labelPosition="below" />
    </main>
  );
}

const useStyles = makeStyles({
  screen: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalXL,
  },
  waiting: { alignItems: "center" },
  text: { margin: 0, overflowWrap: "anywhere" },
});
