import { Button, Text } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { LateSpinner } from "../late-spinner.tsx";
import { Fact, Facts } from "../library/fact.tsx";
import { useRunAction } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";

/** What the leader prepares; for all others, how to take part quietly. */
export function Preparation(props: {
  readonly run: Run;
  readonly isLeader: boolean;
  /** Opens the whole preparation card. */
  readonly onOpen: () => void;
}) {
  const { run, isLeader, onOpen } = props;
  const styles = useScreenStyles();
  const reading = useRunAction(run);
  if (reading.state === "reading") return <LateSpinner size="small" label={words.panel.loading} />;
  if (reading.state === "failed") {
    return (
      <div className={styles.section} role="status">
        <Text>{words.panel.textsFailed}</Text>
        <Button onClick={reading.retry} className={styles.start}>
          {words.panel.retry}
        </Button>
      </div>
    );
  }
  const { prepare, quietWay, caution, summary } = reading.value;
  return (
    <>
      <Text as="p" className={styles.text}>
        {summary}
      </Text>
      {isLeader && <Facts title={words.panel.prepareTitle} sentences={prepare} />}
      {isLeader && caution !== undefined && (
        <Fact title={words.panel.cautionTitle} text={caution} />
      )}
      {isLeader && (
        <Text as="p" className={styles.text}>
          {words.panel.saysAll}
        </Text>
      )}
      {isLeader && (
        <Button className={styles.start} onClick={onOpen}>
          {words.library.openPreparation}
        </Button>
      )}
      {!isLeader && <Fact title={words.panel.quietTitle} text={quietWay} />}
    </>
  );
}
