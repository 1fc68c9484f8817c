import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { isOpen, isTakenBack, isTakenBackFrom } from "#shared/open-commitment.ts";
import type { Person } from "#shared/team.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { CommitmentCard } from "../commitment-card.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

interface Props {
  readonly team: HomeTeam;
  readonly me: Person;
  readonly onClaim: (commitmentId: string) => Promise<boolean>;
  readonly onVerify: (commitmentId: string) => Promise<boolean>;
  readonly onWithdraw: (commitmentId: string) => Promise<boolean>;
}

/** What I promised, what others wait for me to confirm, what was settled of mine, and what was taken back from me. */
export function CommitmentsPart(props: Props) {
  const { team, me } = props;
  const styles = useScreenStyles();
  const isMine = ({ ownerId }: Commitment) => ownerId === me.userId;
  const mine = team.commitments.filter((one) => isMine(one) && isOpen(one));
  const toConfirm = team.commitments.filter((one) => !isMine(one) && one.state === "claimed");
  const settled = team.commitments.filter(
    (one) => isTakenBackFrom(one, me.userId) || (isMine(one) && !isOpen(one) && !isTakenBack(one)),
  );
  return (
    <>
      <Section title={words.home.mine} level="h3" explains="commitment">
        {mine.length === 0 && (
          <Text as="p" className={styles.quiet}>
            {words.home.nothingPromised}
          </Text>
        )}
        <List {...props} commitments={mine} />
      </Section>
      {toConfirm.length > 0 && (
        <Section title={words.home.toConfirm} level="h3">
          <List {...props} commitments={toConfirm} />
        </Section>
      )}
      {settled.length > 0 && (
        <Section title={words.home.settled} level="h3">
          <List {...props} commitments={settled} />
        </Section>
      )}
    </>
  );
}

function List(props: Props & { readonly commitments: readonly Commitment[] }) {
  const styles = useScreenStyles();
  const { commitments, team, me, onClaim, onVerify, onWithdraw } = props;
  if (commitments.length === 0) return null;
  return (
    <ul className={styles.list}>
      {commitments.map((commitment) => (
        <CommitmentCard
          key={commitment.id}
          commitment={commitment}
          members={team.members}
          me={me}
          onClaim={onClaim}
          onVerify={onVerify}
          onWithdraw={onWithdraw}
        />
      ))}
    </ul>
  );
}
