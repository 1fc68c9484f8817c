import { Subtitle1, Text } from "@fluentui/react-components";
import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nameAmong } from "../turn-words.ts";
import { OpenCommitments } from "./open-commitments.tsx";
import { Preparation } from "./preparation.tsx";
import { StartRow } from "./start-row.tsx";

/** An action is chosen: who leads it, what to prepare, and the button that starts it. */
export function PlannedScreen({ run }: { readonly run: Run }) {
  const styles = useScreenStyles();
  const presses = usePresses();
  const { me, view, changeRun } = useTeam();
  const minutes = run.steps.reduce(
    (sum, { kind, minutes }) => sum + (kind === "pulse" ? 0 : minutes),
    0,
  );
  const leader = nameAmong(view.members, run.facilitatorId);

  return (
    <div className={styles.screen}>
      <OpenCommitments />
      <header className={styles.section}>
        <Text size={200} className={styles.quiet}>
          {words.panel.plannedTitle}
        </Text>
        <Subtitle1 as="h2" className={styles.text}>
          {run.title}
        </Subtitle1>
        <Text as="p" className={styles.text}>
          {words.panel.plannedLength(minutes)}
        </Text>
      </header>
      <Preparation run={run} isLeader={run.facilitatorId === me.userId} />
      <StartRow run={run} presses={presses} />
      {run.facilitatorId !== me.userId && (
        <InlineConfirm
          name="take"
          presses={presses}
          trigger={words.run.takeLead}
          question={words.run.takeLeadAsk(leader)}
          confirm={words.run.takeLeadConfirm}
          onConfirm={() => changeRun("handOverRun", { toId: me.userId })}
        />
      )}
      {leads(run, me.userId) && (
        <InlineConfirm
          name="drop"
          presses={presses}
          trigger={words.panel.chooseAnother}
          question={words.panel.chooseAnotherAsk}
          confirm={words.panel.chooseAnotherConfirm}
          onConfirm={() => changeRun("endRun", {})}
        />
      )}
    </div>
  );
}
