import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { isTakenBackFrom } from "#shared/open-commitment.ts";
import { words } from "#shared/words.ts";
import { CommitmentCard } from "../commitment-card.tsx";
import type { Term } from "../controls/explained.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useTeam } from "../team-handle.ts";

/**
 * Commitments of earlier runs that are still open: the first thing a meeting looks at. After them what somebody
 * else took back of what I was to do or waited for.
 */
export function OpenCommitments() {
  const { me, view } = useTeam();
  const takenBack = view.takenBack?.filter((one) => isTakenBackFrom(one, me.userId)) ?? [];
  const { agreedTitle, agreedNote, tookBackTitle, tookBackNote } = words.panel;
  return (
    <>
      <Part title={agreedTitle} note={agreedNote} commitments={view.open} explains="commitment" />
      <Part title={tookBackTitle} note={tookBackNote} commitments={takenBack} />
    </>
  );
}

function Part(props: {
  readonly title: string;
  readonly note: string;
  readonly commitments: readonly Commitment[];
  readonly explains?: Term;
}) {
  const styles = useScreenStyles();
  const { me, view, claim, verify, withdraw } = useTeam();
  if (props.commitments.length === 0) return null;
  return (
    <Section title={props.title} explains={props.explains}>
      <Text as="p" className={styles.quiet}>
        {props.note}
      </Text>
      <ul className={styles.list}>
        {props.commitments.map((commitment) => (
          <CommitmentCard
            key={commitment.id}
            commitment={commitment}
            members={view.members}
            me={me}
            onClaim={claim}
            onVerify={verify}
            onWithdraw={withdraw}
          />
        ))}
      </ul>
    </Section>
  );
}
