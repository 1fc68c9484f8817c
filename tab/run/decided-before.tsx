import { Text } from "@fluentui/react-components";
import { decisionsOf } from "#shared/decisions.ts";
import type { Run } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { useRunStyles } from "./run-styles.ts";

/** What the team decided in the steps before this one, in all of them without one; nothing where it did not. */
export function DecidedBefore(props: { readonly run: Run; readonly before?: number }) {
  const styles = useRunStyles();
  const decisions = decisionsOf(props.run, props.before);
  if (decisions.length === 0) return null;
  return (
    <section className={styles.section} aria-label={runWords.decidedTitle}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {runWords.decidedTitle}
      </Text>
      <ul className={styles.list}>
        {decisions.map(({ stepId, text }) => (
          <li key={stepId} className={styles.card}>
            {text}
          </li>
        ))}
      </ul>
    </section>
  );
}
