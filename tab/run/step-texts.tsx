import { Button, mergeClasses, Text } from "@fluentui/react-components";
import type { RunStep } from "#shared/run.ts";
import type { Step, TeamAction } from "#shared/team-action.ts";
import { runWords } from "#shared/words/run.ts";
import { LateSpinner } from "../late-spinner.tsx";
import type { Reading } from "../use-reading.ts";
import { LeaderScript } from "./leader-script.tsx";
import { ReadOn } from "./read-on.tsx";
import { useRunStyles } from "./run-styles.ts";
import { useClamp, useClampStyles } from "./use-clamp.ts";

/** What everybody does in this step or, for whoever leads it, what they say. */
export function StepTexts(props: {
  readonly step: RunStep;
  readonly reading: Reading<TeamAction>;
  readonly withScript: boolean;
}) {
  const { reading, withScript } = props;
  const styles = useRunStyles();
  const clamped = useClampStyles();
  const clamp = useClamp();
  if (reading.state === "reading") return <LateSpinner size="tiny" label={runWords.readingTexts} />;
  if (reading.state === "failed") {
    return (
      <div className={styles.notice}>
        <Text>{runWords.noTexts}</Text>
        <div className={styles.row}>
          <Button onClick={reading.retry}>{runWords.tryAgain}</Button>
        </div>
      </div>
    );
  }
  const step = reading.value.steps.find(({ id }) => id === props.step.id);
  if (!step) return null;
  return (
    <div className={styles.section}>
      {withScript ? (
        <LeaderScript says={saysOf(step)} clamp={clamp} />
      ) : (
        <>
          <Text
            ref={clamp.ref}
            size={400}
            data-clamp
            className={mergeClasses(styles.words, clamped.text)}
          >
            {step.everybody}
          </Text>
          <ReadOn clamp={clamp} />
        </>
      )}
    </div>
  );
}

/** The leader's words; in pairs people are told where they read with whom they talk. */
function saysOf({ kind, leaderSays }: Step): string {
  return kind === "pairs" ? `${leaderSays} ${runWords.pairsInPanel}` : leaderSays;
}
