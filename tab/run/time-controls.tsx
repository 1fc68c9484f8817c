import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { PressButton } from "../controls/press-button.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useTeam } from "../team-handle.ts";

/** Back, pause, more time, and the way to what helps. */
export function TimeControls(props: {
  readonly run: Run;
  readonly presses: Presses;
  readonly settling: boolean;
  /** Leads to what helps in this step, where there is anything. */
  readonly onHelp: (() => void) | undefined;
}) {
  const styles = useStyles();
  const { changeRun } = useTeam();
  const { run, presses, settling, onHelp } = props;
  const isPaused = run.timer?.pausedAt !== undefined;
  const look = { presses, appearance: "subtle", size: "small", className: styles.slim } as const;

  return (
    <div className={styles.row}>
      <PressButton
        {...look}
        name="back"
        settling={settling}
        resting={run.stepIndex === 0}
        onPress={() => changeRun("goBackRun", {})}
      >
        {runWords.back}
      </PressButton>
      <PressButton
        {...look}
        name="pause"
        onPress={() => changeRun(isPaused ? "resumeRun" : "pauseRun", {})}
      >
        {isPaused ? runWords.resume : runWords.pause}
      </PressButton>
      {[1, 5].map((minutes) => (
        <PressButton
          key={minutes}
          {...look}
          name={`${minutes} more`}
          label={runWords.moreTimeName(minutes)}
          onPress={() => changeRun("extendRun", { minutes })}
        >
          {runWords.moreTime(minutes)}
        </PressButton>
      ))}
      {onHelp && (
        <Button
          type="button"
          appearance="subtle"
          size="small"
          className={styles.slim}
          onClick={onHelp}
        >
          {runWords.help}
        </Button>
      )}
    </div>
  );
}

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", justifyContent: "space-between" },
  slim: { minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});
