import { useId } from "react";
import { leads } from "#shared/permissions.ts";
import type { RunView } from "#shared/views.ts";
import { fitInWords } from "#shared/words/fit-in.ts";
import { runWords } from "#shared/words/run.ts";
import { useWhoLeads } from "../panel/panel-header.tsx";
import { useRunAction } from "../playbook.ts";
import { useSheets } from "../sheets.ts";
import { isShutOut } from "../shut-out.ts";
import { useTeam } from "../team-handle.ts";
import { DecidedBefore } from "./decided-before.tsx";
import { FitOffer, useFitAsking } from "./fit-offer.tsx";
import { LeadRow } from "./lead-row.tsx";
import { LeaderControls } from "./leader-controls.tsx";
import { LeaderGone, useLeaderGone } from "./leader-gone.tsx";
import { LeftDrafts } from "./left-drafts.tsx";
import { LookBar } from "./look-bar.tsx";
import { LookedStep } from "./looked-step.tsx";
import { onStep } from "./on-step.ts";
import { ownWork } from "./own-work.ts";
import { useRunStyles } from "./run-styles.ts";
import { ShownTexts } from "./shown-texts.tsx";
import { SoundRow } from "./sound-row.tsx";
import { StepClock } from "./step-clock.tsx";
import { StepHeader } from "./step-header.tsx";
import { StepHelp } from "./step-help.tsx";
import { StepTexts } from "./step-texts.tsx";
import { StepWork } from "./step-work.tsx";
import { typedDecision } from "./typed-decision.ts";
import { unsentHere } from "./unsent-here.ts";
import { UnsentOffers } from "./unsent-offers.tsx";
import { useDrafts } from "./use-drafts.ts";
import { useHere } from "./use-here.ts";
import { useKeptFocus } from "./use-kept-focus.ts";
import { useLook } from "./use-look.ts";
import { useNewPromise } from "./use-new-promise.ts";
import { useTopOfStep } from "./use-top-of-step.ts";

/** The run that the team is in, from its first step to its last. */
export function RunScreen() {
  const { current } = useTeam().view;
  if (!current) return null;
  return (
    <UnsentOffers key={current.run.id}>
      <RunUnderWay view={current} />
    </UnsentOffers>
  );
}

function RunUnderWay({ view }: { readonly view: RunView }) {
  const styles = useRunStyles();
  const handle = useTeam();
  const { me, view: team, connection } = handle;
  const reading = useRunAction(view.run);
  const screen = useKeptFocus();
  // Typed text lives up here, so that it outlasts the step that it was typed in.
  const drafts = useDrafts(view);
  const sheets = useSheets();
  const newPromise = useNewPromise(drafts, view.run);
  const decision = typedDecision(drafts);
  const here = useHere(team.members, view.run);
  const look = useLook(view.run.stepIndex, screen);
  const lookId = useId();
  const fit = useFitAsking(view.run);
  const gone = useLeaderGone(view.run);
  const who = useWhoLeads();
  const at = onStep(view);
  const middle = useTopOfStep(`${view.run.stepIndex} ${at?.board !== undefined}`);
  if (!at) return null;

  const { run, step } = at;
  const isLeader = me.userId === run.facilitatorId;
  // Once something is shown, what to do with it matters more than what came before.
  const isShown = at.board !== undefined;
  const looked = look.index === undefined ? undefined : run.steps[look.index];
  const isAway = look.index !== undefined && looked !== undefined;
  const unsent = unsentHere(at, { drafts, decision, newPromise }, handle);
  // Where the team has no pulse this time, there is nothing to be asked about.
  const hasRound = team.round?.state === "open" || team.round?.runId === run.id;
  return (
    <div ref={screen} className={styles.screen} data-run-version={run.version}>
      <StepHeader
        run={run}
        step={looked ?? step}
        index={isAway ? look.index : undefined}
        describedBy={isAway ? lookId : undefined}
        leads={who}
        onLook={look.at}
      />
      {/* The time is that of the team's step, so it stands with where the team is. */}
      <div className={isAway ? styles.notice : undefined}>
        {isAway && <LookBar id={lookId} look={look} index={look.index} run={run} />}
        <StepClock
          run={run}
          isApart={isAway}
          notice={gone ?? (fit.isAsked ? fitInWords.asked : undefined)}
        />
      </div>
      <LeaderGone run={run} />
      {looked && (
        <div key={look.index} className={styles.middle}>
          <LookedStep run={run} step={looked} reading={reading} commitments={view.commitments} />
        </div>
      )}
      {/* What somebody was busy with is there again when they come back. */}
      <div ref={middle} data-scrolls hidden={isAway} className={isAway ? undefined : styles.middle}>
        {fit.isAsked && <FitOffer run={run} onDone={fit.decided} />}
        <LeftDrafts at={at} drafts={drafts} newPromise={newPromise} />
        {isShown && <ShownTexts key={`shown of ${step.id}`} at={at} isLeader={isLeader} />}
        {!isShown && step.kind !== "pulse" && (
          <StepTexts
            key={`texts of ${step.id}`}
            step={step}
            reading={reading}
            withScript={isLeader}
          />
        )}
        <div>
          <StepWork
            key={step.id}
            at={at}
            drafts={drafts}
            newPromise={newPromise}
            commitments={view.commitments}
            here={here}
            decision={decision}
          />
        </div>
        {step.kind !== "pulse" && <DecidedBefore run={run} before={run.stepIndex} />}
        {step.kind !== "pulse" && (
          <StepHelp
            key={`help of ${step.id}`}
            step={step}
            reading={reading}
            isLeader={isLeader}
            withScript={!isLeader || isShown}
            task={isShown ? runWords.stepAsks : isLeader ? runWords.everybodyDoes : undefined}
          />
        )}
        <LeadRow run={run} unsent={unsent} />
        <SoundRow run={run} />
      </div>
      {/* Shut out, they could move nothing; what was typed is in sight in their place. */}
      {leads(run, me.userId) && !isShutOut(connection) && (
        <LeaderControls
          at={at}
          isAway={isAway}
          commitments={view.commitments}
          unsent={unsent}
          hasHelp={reading.state === "read" && (step.kind !== "pulse" || (isLeader && hasRound))}
          own={ownWork(at, { drafts, decision }, team.round, sheets)}
        />
      )}
    </div>
  );
}
