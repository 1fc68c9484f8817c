import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import { words } from "#shared/words.ts";
import { useTextButton } from "../controls/text-button.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** The way to the team's settings, which are in the personal tab and nowhere else. */
export function SettingsLink() {
  const styles = useScreenStyles();
  const textButton = useTextButton();
  const { openHome, view } = useTeam();
  const [isRefused, setRefused] = useState(false);
  if (!openHome) return null;
  const open = async () => {
    setRefused(false);
    setRefused(!(await openHome(`settings/${view.id}`)));
  };
  const { settings, settingsOf, settingsRefused } = words.home;
  return (
    <div className={styles.section}>
      <Button
        size="small"
        appearance="subtle"
        aria-label={settingsOf(view.name)}
        className={textButton.small}
        onClick={open}
      >
        {settings}
      </Button>
      <Text size={200} role="status" className={styles.text}>
        {isRefused && settingsRefused}
      </Text>
    </div>
  );
}
