import { Text } from "@fluentui/react-components";
import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

/** The button that starts, for whoever leads now or next; for all others, whom to wait for. */
export function StartRow(props: { readonly run: Run; readonly presses: Presses }) {
  const { run, presses } = props;
  const styles = useScreenStyles();
  const { me, view, changeRun } = useTeam();
  const leader = nameAmong(view.members, run.facilitatorId);
  const isLeader = run.facilitatorId === me.userId;
  if (!leads(run, me.userId)) {
    return (
      <Text as="p" className={styles.text}>
        {words.panel.waitFor(leader)}
      </Text>
    );
  }
  return (
    <div className={styles.section}>
      <Text as="p" className={styles.text}>
        {isLeader ? words.panel.startNote : words.panel.youMayStart(leader)}
      </Text>
      <PressButton
        name="start"
        presses={presses}
        appearance={isLeader ? "primary" : "secondary"}
        onPress={() => changeRun("startRun", {})}
      >
        {words.panel.start}
      </PressButton>
    </div>
  );
}
