import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { isTakenBackFrom } from "#shared/open-commitment.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { useTeam } from "../team-handle.ts";
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
        aria-label={runWords.commitmentsTitle}
      >
        <Text as="h3" weight="semibold" className={styles.heading}>
          {runWords.commitmentsTitle}
        </Text>
        {agreed.length === 0 && <Text>{runWords.noCommitments}</Text>}
        <ul className={styles.list}>
          {agreed.map((commitment) => (
            <li key={commitment.id} className={styles.card}>
              <CommitmentItem commitment={commitment} />
            </li>
          ))}
        </ul>
        <TakenBack runId={props.at.run.id} />
      </section>
      <ShownBefore at={props.at} />
    </div>
  );
}

/** What somebody else took back of what I was to do or waited for, in this run. */
function TakenBack({ runId }: { readonly runId: string }) {
  const styles = useRunStyles();
  const { me, view } = useTeam();
  const mine = view.takenBack?.filter(
    (one) => one.runId === runId && isTakenBackFrom(one, me.userId),
  );
  return (
    <div role="status" className={styles.section}>
      {mine?.map(({ id, text, withdrawnBy }) => (
        <Text key={id} className={styles.words}>
          {words.panel.tookBack(nameAmong(view.members, withdrawnBy), text)}
        </Text>
      ))}
    </div>
  );
}
