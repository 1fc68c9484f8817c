import { Button, Text } from "@fluentui/react-components";
import { memo, useState } from "react";
import { words } from "#shared/words.ts";
import { useTextButton } from "../controls/text-button.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** Puts the step and its timer on the meeting's stage, for all to see, where Teams lets this person. */
export function ShareStage() {
  const { shareToStage } = useTeam();
  return shareToStage ? <ShareRow onShare={shareToStage} /> : null;
}

/** The same in every step, so it is not drawn anew with them. */
const ShareRow = memo(function ShareRow(props: { readonly onShare: () => Promise<boolean> }) {
  const styles = useScreenStyles();
  const textButton = useTextButton();
  const [said, setSaid] = useState<string>();
  const share = async () => {
    setSaid(undefined);
    const isShown = await props.onShare();
    setSaid(isShown ? words.panel.stageShown : words.panel.stageRefused);
  };
  return (
    <div className={styles.section}>
      <Button size="small" appearance="subtle" className={textButton.small} onClick={share}>
        {words.panel.showOnStage}
      </Button>
      <Text size={200} role="status" className={styles.text}>
        {said}
      </Text>
    </div>
  );
});
