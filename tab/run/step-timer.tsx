import { makeStyles, ProgressBar, Text, tokens } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { behindMs, currentStep, remainingMs } from "#shared/timer.ts";
import { words } from "#shared/words.ts";
import { clockWords, planWords } from "./clock-words.ts";

/** The time left of the current step. What it shows is advice: it never moves anybody on. */
export function StepTimer({ run, now }: { readonly run: Run; readonly now: number }) {
  const styles = useStyles();
  const left = remainingMs(run, now);
  const whole = (currentStep(run)?.minutes ?? 0) * 60_000 + (run.timer?.extraMs ?? 0);
  const over = left <= -1000;
  const plan = planWords(behindMs(run, now));

  return (
    <div className={styles.timer}>
      <div className={styles.line}>
        <Text role="timer" aria-live="off" size={700} weight="semibold" className={styles.digits}>
          {clockWords(left)}
        </Text>
        {run.timer?.pausedAt !== undefined && <Text weight="semibold">{words.run.paused}</Text>}
        {plan && <Text size={200}>{plan}</Text>}
      </div>
      {/* The words above say it all; a moving progress bar would only make screen readers beep. */}
      <ProgressBar
        aria-hidden
        value={Math.min(1, Math.max(0, 1 - left / whole))}
        color={over ? "warning" : "brand"}
      />
      {over && <Text size={200}>{words.run.timeOverNote}</Text>}
    </div>
  );
}

const useStyles = makeStyles({
  timer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalM,
  },
  digits: { fontVariantNumeric: "tabular-nums" },
});
