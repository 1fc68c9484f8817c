import { Caption1, Subtitle1, Text } from "@fluentui/react-components";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** Which team this is and who leads; `brief` in one small line. */
export function PanelHeader({ brief }: { readonly brief: boolean }) {
  const styles = useScreenStyles();
  const { me, view } = useTeam();
  const leaderId = view.current?.run.facilitatorId;
  const leads =
    leaderId === me.userId
      ? words.panel.youLead
      : leaderId !== undefined && words.panel.leads(nameAmong(view.members, leaderId));
  if (brief) {
    return (
      <header className={styles.split}>
        <Caption1 as="h1" className={styles.text}>
          {view.name}
        </Caption1>
        <Caption1 as="p" className={styles.quiet}>
          {leads}
        </Caption1>
      </header>
    );
  }
  return (
    <header>
      <Subtitle1 as="h1" block className={styles.text}>
        {view.name}
      </Subtitle1>
      {leads && (
        <Text as="p" className={styles.quiet}>
          {leads}
        </Text>
      )}
    </header>
  );
}
