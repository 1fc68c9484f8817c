import { Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { CommitmentCard } from "../commitment-card.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useTeam } from "../team-handle.ts";

/** Commitments of earlier runs that are still open: the first thing a meeting looks at. */
export function OpenCommitments() {
  const styles = useScreenStyles();
  const { me, view, claim, verify, withdraw } = useTeam();
  if (view.open.length === 0) return null;
  return (
    <Section title={words.panel.agreedTitle} explains="commitment">
      <Text as="p" className={styles.quiet}>
        {words.panel.agreedNote}
      </Text>
      <ul className={styles.list}>
        {view.open.map((commitment) => (
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
