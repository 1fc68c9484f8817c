import { Text } from "@fluentui/react-components";
import { everybodyAfter, leaderSaysAfter } from "./after-shown.ts";
import { LeaderScript } from "./leader-script.tsx";
import type { OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";
import { useClamp } from "./use-clamp.ts";

/** What everybody does, and the leader says, once the notes or the dots of a step are shown. */
export function ShownTexts(props: { readonly at: OnStep; readonly isLeader: boolean }) {
  const { at, isLeader } = props;
  const styles = useRunStyles();
  const clamp = useClamp();
  return (
    <div className={styles.section}>
      <Text size={400} className={styles.words}>
        {everybodyAfter(at)}
      </Text>
      {isLeader && <LeaderScript says={leaderSaysAfter(at)} clamp={clamp} />}
    </div>
  );
}
