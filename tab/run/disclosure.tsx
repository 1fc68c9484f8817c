import { makeStyles, tokens } from "@fluentui/react-components";
import { type ReactNode, useDeferredValue } from "react";

/** A row that opens when it is wanted. What is out of sight is drawn after all that is to be seen. */
export function Disclosure(props: {
  readonly title: ReactNode;
  readonly open?: boolean;
  /** Each time that it is opened; what is in it can wait until then. */
  readonly onOpen?: () => void;
  readonly children: ReactNode;
}) {
  const { open = false } = props;
  const styles = useStyles();
  const isDrawn = useDeferredValue(true, open);
  return (
    <details open={open} onToggle={({ currentTarget }) => currentTarget.open && props.onOpen?.()}>
      <summary className={styles.summary}>{props.title}</summary>
      <div className={styles.content}>{isDrawn && props.children}</div>
    </details>
  );
}

const useStyles = makeStyles({
  summary: {
    paddingBlock: tokens.spacingVerticalXS,
    minHeight: tokens.lineHeightBase500,
    cursor: "pointer",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase400,
    overflowWrap: "anywhere",
    ":focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      borderRadius: tokens.borderRadiusSmall,
    },
  },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    overflowWrap: "anywhere",
  },
});
