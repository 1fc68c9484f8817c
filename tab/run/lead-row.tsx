import { Text } from "@fluentui/react-components";
import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { ShareStage } from "../panel/share-stage.tsx";
import { useTeam } from "../team-handle.ts";
import { FitByHand } from "./fit-offer.tsx";
import { HandOver } from "./hand-over.tsx";
import { useLeaderGone } from "./leader-gone.tsx";
import { useRunStyles } from "./run-styles.ts";
import { TakeLead } from "./take-lead.tsx";
import type { UnsentHere } from "./unsent-here.ts";
import { UnsentLine } from "./unsent-line.tsx";

/**
 * Who leads and who can help; the leader can hand over, everybody else can take over, and a meeting
 * that runs out of time can end before the last step.
 */
export function LeadRow(props: {
  readonly run: Run;
  /** What whoever leads has typed in this step and not sent. */
  readonly unsent: UnsentHere | undefined;
}) {
  const { run, unsent } = props;
  const styles = useRunStyles();
  const team = useTeam();
  const presses = usePresses();
  const { facilitatorId, nextFacilitatorId } = run;
  const isLeader = facilitatorId === team.me.userId;
  const leader = nameAmong(team.view.members, facilitatorId);
  // Then it is above, where everybody sees it.
  const isGone = useLeaderGone(run) !== undefined;
  const next = run.steps[run.stepIndex + 1];

  return (
    <div className={styles.section} data-focus-home tabIndex={-1}>
      <Text className={styles.words}>
        {isLeader ? runWords.youLead : runWords.leads(leader)}{" "}
        {nextFacilitatorId !== undefined &&
          (nextFacilitatorId === team.me.userId
            ? runWords.youHelp
            : runWords.helps(nameAmong(team.view.members, nextFacilitatorId)))}
      </Text>
      <ShareStage />
      {isLeader && <HandOver />}
      {!isLeader && !isGone && <TakeLead run={run} />}
      {leads(run, team.me.userId) && next && <FitByHand run={run} />}
      {leads(run, team.me.userId) && next && (
        <InlineConfirm
          name="end"
          presses={presses}
          trigger={runWords.endEarly}
          question={next.kind === "pulse" ? runWords.endBeforePulseAsk : runWords.endEarlyAsk}
          confirm={runWords.endConfirm}
          isSecond={unsent !== undefined}
          onConfirm={() => team.changeRun("endRun", {})}
        >
          <Text>{runWords.endNote}</Text>
          {unsent && <UnsentLine unsent={unsent} presses={presses} />}
        </InlineConfirm>
      )}
    </div>
  );
}
