import { Button, makeStyles, Text, tokens } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { usePresses } from "../controls/use-presses.ts";
import { EndRun } from "./end-run.tsx";
import { MoveButtons } from "./move-buttons.tsx";
import { canReveal, type OnStep } from "./on-step.ts";
import type { OwnWork } from "./own-work.ts";
import { numberOf, titleOf } from "./step-title.ts";
import { TimeControls } from "./time-controls.tsx";
import type { UnsentHere } from "./unsent-here.ts";
import { useIsOffered } from "./unsent-offers.tsx";
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
  const presses = usePresses();
  const isOffered = useIsOffered();
  const { at, own, unsent } = props;
  const { run, step } = at;
  const next = run.steps[run.stepIndex + 1];
  const settling = !useSettled(`${run.stepIndex} ${canReveal(at)}`);

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
          appearance={isOffered ? "secondary" : "primary"}
          className={styles.wide}
          onClick={() => goTo("[data-answers] :is(input, button)")}
        >
          {runWords.pulse.toQuestions}
        </Button>
      )}
      {next ? (
        <MoveButtons
          at={at}
          next={next}
          presses={presses}
          unsent={unsent}
          isAway={props.isAway}
          isSecond={own !== undefined}
        />
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

/** Leads to all that helps in this step, to choose from; where that is one row alone, it is opened. */
function openHelp(): void {
  const rows = document.querySelectorAll<HTMLDetailsElement>("[data-help] details");
  const [first] = rows;
  if (first && rows.length === 1) {
    first.open = true;
    goTo("[data-help] summary");
    return;
  }
  goTo("[data-help]");
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
  wide: { width: "100%", overflowWrap: "anywhere" },
});
