import { Button, Spinner, Text } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { words } from "#shared/words.ts";
import { useTeamAction } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** What the leader prepares and says first; for all others, how to take part quietly. */
export function Preparation(props: { readonly run: Run; readonly isLeader: boolean }) {
  const { run, isLeader } = props;
  const styles = useScreenStyles();
  const reading = useTeamAction(run.actionId);
  if (reading.state === "reading") return <Spinner size="small" label={words.panel.loading} />;
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
  const { prepare, steps, quietWay, caution, summary } = reading.value;
  const first = steps.find(({ id }) => id === run.steps[0]?.id);
  return (
    <>
      <Text as="p" className={styles.text}>
        {summary}
      </Text>
      {isLeader && (
        <Section title={words.panel.prepareTitle}>
          <ul className={styles.bullets}>
            {prepare.map((sentence) => (
              <li key={sentence}>
                <Text>{sentence}</Text>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {isLeader && caution !== undefined && (
        <Paragraph title={words.panel.cautionTitle} text={caution} />
      )}
      {isLeader && first && <Paragraph title={words.panel.sayFirst} text={first.leaderSays} />}
      {!isLeader && <Paragraph title={words.panel.quietTitle} text={quietWay} />}
    </>
  );
}

function Paragraph(props: { readonly title: string; readonly text: string }) {
  const styles = useScreenStyles();
  return (
    <Section title={props.title}>
      <Text as="p" className={styles.text}>
        {props.text}
      </Text>
    </Section>
  );
}
