import { Button, Spinner, Text } from "@fluentui/react-components";
import type { RunStep } from "#shared/run.ts";
import type { Step, TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import type { Reading } from "../use-reading.ts";
import { Disclosure } from "./disclosure.tsx";
import { LeaderScript, type Tip } from "./leader-script.tsx";
import { useRunStyles } from "./run-styles.ts";

/** What everybody does in this step, and what the leader says. */
export function StepTexts(props: {
  readonly step: RunStep;
  readonly reading: Reading<TeamAction>;
  readonly isLeader: boolean;
  /** Whether the step's notes or result are shown, which then matter more than the script. */
  readonly shown: boolean;
}) {
  const { reading, isLeader, shown } = props;
  const styles = useRunStyles();
  if (reading.state === "reading") return <Spinner size="tiny" label={words.run.readingTexts} />;
  if (reading.state === "failed") {
    return (
      <div className={styles.notice}>
        <Text>{words.run.noTexts}</Text>
        <div className={styles.row}>
          <Button onClick={reading.retry}>{words.run.tryAgain}</Button>
        </div>
      </div>
    );
  }
  const step = reading.value.steps.find(({ id }) => id === props.step.id);
  if (!step) return null;
  return (
    <div className={styles.section}>
      <Text size={400} className={styles.words}>
        {step.everybody}
      </Text>
      {isLeader && !shown ? (
        <LeaderScript says={step.leaderSays} tips={tipsOf(step)} />
      ) : (
        <Disclosure title={words.run.leaderSays}>
          {isLeader ? (
            <LeaderScript says={step.leaderSays} tips={tipsOf(step)} />
          ) : (
            <Text>{step.leaderSays}</Text>
          )}
        </Disclosure>
      )}
      {!isLeader && (
        <Disclosure title={words.run.quietWay}>
          <Text>{reading.value.quietWay}</Text>
        </Disclosure>
      )}
    </div>
  );
}

function tipsOf({ ifSilent, ifOneDominates, remote }: Step): Tip[] {
  return [
    { title: words.run.ifSilent, text: ifSilent },
    { title: words.run.ifOneDominates, text: ifOneDominates },
    ...(remote === undefined ? [] : [{ title: words.run.ifRemote, text: remote }]),
  ];
}
