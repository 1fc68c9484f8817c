import { Text } from "@fluentui/react-components";
import { runWords } from "#shared/words/run.ts";
import { LeaderScript } from "./leader-script.tsx";
import type { OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";
import { useClamp } from "./use-clamp.ts";

/** What everybody does, and the leader says, once the notes or the dots of a step are shown. */
export function ShownTexts(props: { readonly at: OnStep; readonly isLeader: boolean }) {
  const { at, isLeader } = props;
  const styles = useRunStyles();
  const clamp = useClamp();
  const { afterNotes, afterDots, thenDots } = runWords;
  const after = at.step.kind === "vote" ? afterDots : afterNotes;
  const next = at.run.steps[at.run.stepIndex + 1];
  const votes = next?.kind === "vote" && next.votesOn === at.step.id;
  return (
    <div className={styles.section}>
      <Text size={400} className={styles.words}>
        {votes ? `${after.everybody} ${thenDots}` : after.everybody}
      </Text>
      {isLeader && <LeaderScript says={after.leaderSays} clamp={clamp} />}
    </div>
  );
}
