import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { words } from "#shared/words.ts";

/**
 * What the frame has to say: who was faster, what was not sent. Read out politely, and in sight
 * wherever the page is scrolled to: what was pressed may be far down. It has to be there when the
 * network is gone, so that it is part of the first load, without Fluent's message bar, which is large.
 */
export function NoticeBar(props: {
  readonly notice: string | undefined;
  readonly onDismiss: () => void;
}) {
  const { notice, onDismiss } = props;
  const styles = useStyles();
  return (
    <div role="status" className={styles.bar}>
      {notice !== undefined && (
        <div className={styles.message}>
          <Text className={styles.text}>{notice}</Text>
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={words.panel.dismiss}
            onClick={onDismiss}
          />
        </div>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: { position: "sticky", top: 0, zIndex: 2 },
  message: {
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalS,
    paddingInlineStart: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground3,
    boxShadow: tokens.shadow8,
  },
  text: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere", alignSelf: "center" },
});
