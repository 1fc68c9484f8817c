import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Commitment } from "#shared/commitment.ts";
import type { RunStep, RunStepKind } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { PressButton } from "../controls/press-button.tsx";
import { useTextButton } from "../controls/text-button.ts";
import { usePresses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";
import { countWords } from "./count-words.ts";
import { EndRun } from "./end-run.tsx";
import { canReveal, type OnStep } from "./on-step.ts";
import type { OwnWork } from "./own-work.ts";
import { numberOf, titleOf } from "./step-title.ts";
import { TimeControls } from "./time-controls.tsx";
import type { UnsentHere } from "./unsent-here.ts";
import { UnsentLine } from "./unsent-line.tsx";
import { useClampStyles } from "./use-clamp.ts";
import { useSettled } from "./use-settled.ts";

/** What moves the team; for whoever leads, or leads next. */
export function LeaderControls(props: {
  readonly at: OnStep;
  /** Whether this member looks at another step just now. */
  readonly isAway: boolean;
  readonly commitments: readonly Commitment[];
  /** What they have to do themselves: that is the next press then, and not moving the team. */
  readonly own: OwnWork;
  /** What they typed in this step and have not sent. */
  readonly unsent: UnsentHere | undefined;
  /** Whether there is anything that helps in this step. */
  readonly hasHelp: boolean;
}) {
  const styles = useStyles();
  const clamped = useClampStyles();
  const textButton = useTextButton();
  const { changeRun, revealStep, view } = useTeam();
  const presses = usePresses();
  const { at, own, unsent } = props;
  const { run, step } = at;
  const next = run.steps[run.stepIndex + 1];
  const reveals = canReveal(at);
  const [askedFor, setAskedFor] = useState<string>();
  const isNothing = reveals && isEmpty(at);
  const asks = isNothing || unsent !== undefined;
  const about = `${step.id} ${unsent?.id ?? ""}`;
  const isAsked = asks && askedFor === about;
  const settling = !useSettled(`${run.stepIndex} ${reveals} ${isAsked}`);
  const advance = () => changeRun("advanceRun", {});
  const ask = async () => {
    setAskedFor(about);
    return true;
  };
  const move = reveals ? () => revealStep(step.id) : advance;

  return (
    <section
      className={styles.controls}
      aria-label={runWords.controls}
      data-focus-home
      tabIndex={-1}
    >
      {props.isAway && (
        <Text size={200} weight="semibold" className={styles.team}>
          {stepToolWords.controlsOfTeam(numberOf(run.steps, run.stepIndex), titleOf(step))}
        </Text>
      )}
      {own === "pulse" && !props.isAway && (
        <Button
          type="button"
          appearance="primary"
          className={styles.wide}
          onClick={() => goTo("[data-answers] :is(input, button)")}
        >
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
              className={textButton.words}
              settling={settling}
              label={runWords.skipName}
              onPress={unsent && !isAsked ? ask : advance}
            >
              {runWords.skip}
            </PressButton>
          )}
        </div>
      )}
      {isAsked && isNothing && <Text role="status">{nothingWords(step.kind)}</Text>}
      {isAsked && unsent && <UnsentLine unsent={unsent} presses={presses} />}
      {next ? (
        <PressButton
          name="forward"
          presses={presses}
          appearance={own === undefined && !(isAsked && unsent) ? "primary" : "secondary"}
          settling={settling}
          className={styles.wide}
          textClassName={clamped.button}
          onPress={asks && !isAsked ? ask : move}
        >
          {isAsked ? askedWords(isNothing) : moveWords(reveals ? step.kind : undefined, next)}
        </PressButton>
      ) : (
        <EndRun
          commitments={props.commitments}
          unsent={unsent}
          presses={presses}
          isSecond={own !== undefined}
        />
      )}
      <TimeControls
        run={run}
        presses={presses}
        settling={settling}
        onHelp={props.hasHelp && !props.isAway ? openHelp : undefined}
      />
    </section>
  );
}

/** Takes the leader to their own questions, which may be out of sight. */
function goTo(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus();
}

/** Opens the first of what helps, so that whoever does not see what has the focus sees what came of their press. */
function openHelp(): void {
  const first = document.querySelector<HTMLDetailsElement>("[data-help] details");
  if (first) first.open = true;
  goTo("[data-help] summary");
}

/** Whether nothing would be shown: what is shown once is not taken back. */
function isEmpty({ step, counts, mine }: OnStep): boolean {
  if (step.kind === "vote") return counts.voters === 0 && mine.dots.length === 0;
  return counts.notes === 0 && mine.notes.length === 0;
}

function askedWords(isNothing: boolean): string {
  return isNothing ? runWords.showEmpty : runWords.goOnWithout;
}

/** What the press does: it shows the step of this kind, or moves the team to the next one. */
function moveWords(shown: RunStepKind | undefined, next: RunStep): string {
  if (shown === undefined) return runWords.next(titleOf(next));
  return shown === "vote" ? runWords.showResult : runWords.showNotes;
}

function nothingWords(kind: OnStep["step"]["kind"]): string {
  return kind === "vote" ? runWords.showNoDotsAsk : runWords.showNoNotesAsk;
}

const useStyles = makeStyles({
  controls: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlockStart: tokens.spacingVerticalXS,
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
