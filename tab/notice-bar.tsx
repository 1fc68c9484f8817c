import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { words } from "#shared/words.ts";

/**
 * What the frame has to say: who was faster, what was not sent. Read out politely, and in sight
 * wherever the page is scrolled to: what was pressed may be far down.
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
        <MessageBar intent="info" layout="multiline" className={styles.message}>
          <MessageBarBody>{notice}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label={words.panel.dismiss}
                onClick={onDismiss}
              />
            }
          />
        </MessageBar>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  bar: { position: "sticky", top: 0, zIndex: 2 },
  message: { boxShadow: tokens.shadow8 },
});
