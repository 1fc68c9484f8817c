import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { words } from "#shared/words.ts";

/** What the frame has to say: who was faster, what was not sent. Read out politely. */
export function NoticeBar(props: {
  readonly notice: string | undefined;
  readonly onDismiss: () => void;
}) {
  const { notice, onDismiss } = props;
  return (
    <div role="status">
      {notice !== undefined && (
        <MessageBar intent="info" layout="multiline">
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
