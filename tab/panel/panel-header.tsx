import { Subtitle1, Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nameAmong } from "../turn-words.ts";

/** Which team this is and who leads. */
export function PanelHeader() {
  const styles = useScreenStyles();
  const { me, view } = useTeam();
  const leaderId = view.current?.run.facilitatorId;
  return (
    <header>
      <Subtitle1 as="h1" block className={styles.text}>
        {view.name}
      </Subtitle1>
      {leaderId !== undefined && (
        <Text as="p" className={styles.quiet}>
          {leaderId === me.userId
            ? words.panel.youLead
            : words.panel.leads(nameAmong(view.members, leaderId))}
        </Text>
      )}
    </header>
  );
}
