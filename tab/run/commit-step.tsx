import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { words } from "#shared/words.ts";
import { CommitmentItem } from "./commitment-item.tsx";
import type { OnStep } from "./on-step.ts";
import { PromiseForm } from "./promise-form.tsx";
import { useRunStyles } from "./run-styles.ts";
import { ShownBefore } from "./shown-before.tsx";
import { standing } from "./standing.ts";
import type { NewPromise } from "./use-new-promise.ts";

/** Who does what by when: what was agreed so far, and one more. */
export function CommitStep(props: {
  readonly at: OnStep;
  readonly commitments: readonly Commitment[];
  readonly newPromise: NewPromise;
}) {
  const styles = useRunStyles();
  const agreed = standing(props.commitments);
  return (
    <div className={styles.section}>
      <PromiseForm newPromise={props.newPromise} />
      <section
        className={styles.section}
        data-focus-home
        tabIndex={-1}
        aria-label={words.run.commitmentsTitle}
      >
        <Text as="h3" weight="semibold" className={styles.heading}>
          {words.run.commitmentsTitle}
        </Text>
        {agreed.length === 0 && <Text>{words.run.noCommitments}</Text>}
        <ul className={styles.list}>
          {agreed.map((commitment) => (
            <li key={commitment.id} className={styles.card}>
              <CommitmentItem commitment={commitment} />
            </li>
          ))}
        </ul>
      </section>
      <ShownBefore at={props.at} />
    </div>
  );
}
