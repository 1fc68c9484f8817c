import { makeStyles, Text, tokens } from "@fluentui/react-components";
import {
  HourglassHalfRegular,
  HourglassOneQuarterRegular,
  HourglassRegular,
} from "@fluentui/react-icons";
import type { Run } from "#shared/run.ts";
import { behindMs, remainingMs, timePhase } from "#shared/timer.ts";
import { leadWords } from "#shared/words/lead.ts";
import { runWords } from "#shared/words/run.ts";
import { stepToolWords } from "#shared/words/step-tools.ts";
import { roomy } from "../page-styles.ts";
import { clockWords, planWords } from "./clock-words.ts";
import { numberOf } from "./step-title.ts";
import { TimeBar } from "./time-bar.tsx";

/** How it looks that the time runs out: a word, a sign and a thicker bar, besides the colour. */
const looks = {
  plenty: undefined,
  nearly: { Sign: HourglassHalfRegular, isLate: false },
  last: { Sign: HourglassOneQuarterRegular, isLate: true },
  over: { Sign: HourglassRegular, isLate: true },
} as const;

/** The time left of the current step. What it shows is advice: it never moves anybody on. */
export function StepTimer(props: {
  readonly run: Run;
  readonly now: number;
  /** Whether it stands apart from its step, whose time it then says it is. */
  readonly isApart: boolean;
}) {
  const { run, now, isApart } = props;
  const styles = useStyles();
  const phase = timePhase(run, now);
  const look = looks[phase];
  const plan = planWords(behindMs(run, now));

  return (
    <div className={styles.timer}>
      <div className={styles.line}>
        {isApart && <Text>{stepToolWords.timeOf(numberOf(run.steps, run.stepIndex))}</Text>}
        <Text role="timer" aria-live="off" size={500} weight="semibold" className={styles.digits}>
          {clockWords(remainingMs(run, now))}
        </Text>
        {run.timer?.pausedAt !== undefined && <Text weight="semibold">{runWords.paused}</Text>}
        {look && phase !== "plenty" && (
          <Text weight="semibold" className={styles.phase}>
            <look.Sign aria-hidden /> {leadWords.phases[phase]}
          </Text>
        )}
        {plan && <Text size={200}>{plan}</Text>}
      </div>
      <TimeBar run={run} now={now} isThick={look?.isLate === true} warns={look?.isLate === true} />
      {phase === "over" && <Text size={200}>{leadWords.timeOverNote}</Text>}
    </div>
  );
}

const useStyles = makeStyles({
  timer: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "baseline",
    columnGap: tokens.spacingHorizontalS,
  },
  digits: {
    fontVariantNumeric: "tabular-nums",
    [roomy]: { lineHeight: tokens.lineHeightBase400 },
  },
  phase: { display: "inline-flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
});
