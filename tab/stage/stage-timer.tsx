import { makeStyles, tokens } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { behindMs, remainingMs } from "#shared/timer.ts";
import { runWords } from "#shared/words/run.ts";
import { clockSecond, clockWords, planWords } from "../run/clock-words.ts";
import { TimeBar } from "../run/time-bar.tsx";
import { useServerNow } from "../run/use-server-now.ts";
import { useTeam } from "../team-handle.ts";
import { useStageStyles } from "./stage-styles.ts";

/** The time left, to be read from the back of a room. The panels speak it; here it is only seen. */
export function StageTimer({ run }: { readonly run: Run }) {
  const own = useStyles();
  const styles = useStageStyles();
  const now = useServerNow(useTeam().now, (at) => clockSecond(run, at));
  const left = remainingMs(run, now);
  const isOver = left <= -1000;
  const plan = planWords(behindMs(run, now));
  return (
    <div className={own.timer}>
      <div className={own.line}>
        <span role="timer" aria-live="off" className={own.digits}>
          {clockWords(left)}
        </span>
        {run.timer?.pausedAt !== undefined && (
          <span className={styles.text}>{runWords.paused}</span>
        )}
        {plan && <span className={styles.small}>{plan}</span>}
      </div>
      <TimeBar run={run} now={now} isThick warns={isOver} />
    </div>
  );
}

const useStyles = makeStyles({
  timer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalXXL,
  },
  digits: {
    fontSize: "clamp(44px, 13vmin, 180px)",
    lineHeight: 1.05,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
  },
});
