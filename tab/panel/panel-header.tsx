import { Subtitle1, Text } from "@fluentui/react-components";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** Which team this is and who leads. In a run the step says who leads, and the team is only heard. */
export function PanelHeader({ isRun }: { readonly isRun: boolean }) {
  const styles = useScreenStyles();
  const { view } = useTeam();
  const leads = useWhoLeads();
  if (isRun) return <h1 className={styles.heard}>{view.name}</h1>;
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

/** Who leads, in two words; undefined where there is no run. */
export function useWhoLeads(): string | undefined {
  const { me, view } = useTeam();
  const leaderId = view.current?.run.facilitatorId;
  if (leaderId === undefined) return undefined;
  if (leaderId === me.userId) return words.panel.youLead;
  return words.panel.leads(nameAmong(view.members, leaderId));
}
