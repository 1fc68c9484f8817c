import { makeStyles, mergeClasses, Subtitle1, Text } from "@fluentui/react-components";
import { leads } from "#shared/permissions.ts";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { usePages } from "../library/use-pages.ts";
import { roomy } from "../page-styles.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { OpenPulse } from "../pulse/team-pulse.tsx";
import { TakeLead } from "../run/take-lead.tsx";
import { useKeptFocus } from "../run/use-kept-focus.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nextOf } from "../turn-words.ts";
import { OpenCommitments } from "./open-commitments.tsx";
import { PlannedLength } from "./planned-length.tsx";
import { Preparation } from "./preparation.tsx";
import { ShareStage } from "./share-stage.tsx";
import { StartRow } from "./start-row.tsx";
import { TurnActions } from "./turn-actions.tsx";

const PreparationPage = lazyPart(
  async () => (await import("../library/preparation-page.tsx")).PreparationPage,
);

/** An action is chosen: who leads it, what to prepare, and the button that starts it. */
export function PlannedScreen({ run }: { readonly run: Run }) {
  const styles = useScreenStyles();
  const own = useStyles();
  const presses = usePresses();
  const part = useKeptFocus();
  const { me, view, changeRun } = useTeam();
  const { stack, pages } = usePages();
  const action = { actionId: run.actionId, versionId: run.actionVersionId };
  const prepare = () => pages.open({ name: "preparation", action, length: run.length });

  return (
    <>
      <div hidden={stack.length > 0}>
        <div
          ref={part}
          data-focus-home
          tabIndex={-1}
          className={mergeClasses(styles.screen, own.asks)}
        >
          <OpenCommitments />
          <OpenPulse />
          <header className={styles.section}>
            <Text size={200} className={styles.quiet}>
              {words.panel.plannedTitle}
            </Text>
            <Subtitle1 as="h2" className={styles.text}>
              {run.title}
            </Subtitle1>
            <PlannedLength run={run} />
          </header>
          <Preparation run={run} isLeader={run.facilitatorId === me.userId} onOpen={prepare} />
          {!leads(run, me.userId) && <ShareStage />}
          <TurnActions
            key={run.facilitatorId}
            leaderId={run.facilitatorId}
            presses={presses}
            hasTaken={hasTaken(run)}
            isPicked={!run.byTurn && nextOf(view.rotation)?.userId !== run.facilitatorId}
          />
          {run.facilitatorId !== me.userId && <TakeLead run={run} />}
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
          <StartRow run={run} presses={presses} />
        </div>
      </div>
      {stack.length > 0 && (
        <PreparationPage action={action} length={run.length} onLeave={pages.leave} />
      )}
    </>
  );
}

/** Whether whoever leads took that up themselves, by choosing the action or taking the lead of it. */
function hasTaken({ facilitatorId, lastChange: { verb, by } }: Run): boolean {
  return by === facilitatorId && (verb === "plan" || verb === "handOver");
}

const useStyles = makeStyles({
  // What is asked comes to lie above the row that stays in sight.
  asks: { [roomy]: { "& fieldset": { scrollMarginBlockEnd: "136px" } } },
});
