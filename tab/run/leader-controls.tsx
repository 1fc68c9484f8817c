import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Commitment } from "#shared/commitment.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { PressButton } from "../controls/press-button.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { countWords } from "./count-words.ts";
import { EndRun } from "./end-run.tsx";
import { canReveal, type OnStep } from "./on-step.ts";
import type { OwnPart } from "./own-part.ts";
import { titleOf } from "./step-title.ts";
import { TimeControls } from "./time-controls.tsx";
import { useClampStyles } from "./use-clamp.ts";
import type { NewPromise } from "./use-new-promise.ts";
import { useSettled } from "./use-settled.ts";

/** What moves the team; for whoever leads, or leads next. */
export function LeaderControls(props: {
  readonly at: OnStep;
  /** Whether this member looks at another step just now. */
  readonly isAway: boolean;
  readonly commitments: readonly Commitment[];
  readonly newPromise: NewPromise;
  /** What they have to do themselves: that is the next press then, and not moving the team. */
  readonly own: OwnPart;
}) {
  const styles = useStyles();
  const clamped = useClampStyles();
  const { changeRun, revealStep, view } = useTeam();
  const presses = usePresses();
  const { at, own } = props;
  const { run, step } = at;
  const next = run.steps[run.stepIndex + 1];
  const reveals = canReveal(at);
  const [askedFor, setAskedFor] = useState<string>();
  const asks = reveals && isEmpty(at);
  const isAsked = asks && askedFor === step.id;
  const resting = !useSettled(`${run.stepIndex} ${reveals} ${isAsked}`);
  const advance = () => changeRun("advanceRun", {});
  const ask = async () => {
    setAskedFor(step.id);
    return true;
  };
  const reveal = asks && !isAsked ? ask : () => revealStep(step.id);

  return (
    <section
      className={styles.controls}
      aria-label={runWords.controls}
      data-focus-home
      tabIndex={-1}
    >
      {props.isAway && (
        <Text size={200} weight="semibold" className={styles.team}>
          {stepToolWords.controlsOfTeam(run.stepIndex + 1, titleOf(step))}
        </Text>
      )}
      {own === "pulse" && !props.isAway && (
        <Button type="button" appearance="primary" className={styles.wide} onClick={goToAnswers}>
          {runWords.pulse.toQuestions}
        </Button>
      )}
      {next && (
        <div className={styles.line}>
          {!props.isAway && <Text size={200}>{countWords(at, view.members)}</Text>}
          {reveals && (
            <PressButton
              name="skip"
              presses={presses}
              appearance="subtle"
              size="small"
              resting={resting}
              label={runWords.skipName}
              onPress={advance}
            >
              {runWords.skip}
            </PressButton>
          )}
        </div>
      )}
      {isAsked && <Text role="status">{nothingWords(step.kind)}</Text>}
      {next ? (
        <PressButton
          name="forward"
          presses={presses}
          appearance={own === undefined ? "primary" : "secondary"}
          resting={resting}
          className={styles.wide}
          textClassName={clamped.button}
          onPress={reveals ? reveal : advance}
        >
          {reveals ? showWords(step.kind, isAsked) : runWords.next(titleOf(next))}
        </PressButton>
      ) : (
        <EndRun
          commitments={props.commitments}
          newPromise={props.newPromise}
          presses={presses}
          appearance={own === undefined ? "primary" : "secondary"}
        />
      )}
      <TimeControls run={run} presses={presses} resting={resting} />
    </section>
  );
}

/** Takes the leader to their own questions, which may be out of sight. */
function goToAnswers(): void {
  document.querySelector<HTMLElement>("[data-answers] :is(input, button)")?.focus();
}

/** Whether nothing would be shown: what is shown once is not taken back. */
function isEmpty({ step, counts, mine }: OnStep): boolean {
  if (step.kind === "vote") return counts.voters === 0 && mine.dots.length === 0;
  return counts.notes === 0 && mine.notes.length === 0;
}

function showWords(kind: OnStep["step"]["kind"], isAsked: boolean): string {
  if (isAsked) return runWords.showEmpty;
  return kind === "vote" ? runWords.showResult : runWords.showNotes;
}

function nothingWords(kind: OnStep["step"]["kind"]): string {
  return kind === "vote" ? runWords.showNoDotsAsk : runWords.showNoNotesAsk;
}

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  team: { overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
  },
  wide: { width: "100%", overflowWrap: "anywhere" },
});
