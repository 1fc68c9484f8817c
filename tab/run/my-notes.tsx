import { Text } from "@fluentui/react-components";
import type { StepContribution } from "#shared/contribution.ts";
import type { RunStep } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { MyNote } from "./my-note.tsx";
import { useRunStyles } from "./run-styles.ts";
import type { Drafts } from "./use-drafts.ts";

/** What I wrote in this step, to be changed until it is shown. */
export function MyNotes(props: {
  readonly step: RunStep;
  readonly notes: StepContribution["notes"];
  readonly drafts: Drafts;
}) {
  const styles = useRunStyles();
  if (props.notes.length === 0) return null;
  return (
    <section className={styles.section} data-focus-home tabIndex={-1} aria-label={runWords.myNotes}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {runWords.myNotes}
      </Text>
      <ul className={styles.list}>
        {props.notes.map((note) => (
          <li key={note.id} className={styles.card}>
            <MyNote step={props.step} note={note} drafts={props.drafts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
