import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { isTakenBack } from "#shared/open-commitment.ts";
import type { Person } from "#shared/team.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "./controls/inline-confirm.tsx";
import { PressButton } from "./controls/press-button.tsx";
import { usePresses } from "./controls/use-presses.ts";
import { useDates } from "./dates.ts";
import { localDay } from "./run/local-day.ts";
import { useScreenStyles } from "./screen-styles.ts";

/**
 * What somebody promised: its owner says that it is done, somebody else confirms it. While it is only
 * promised, its owner or whoever wrote it down takes it back; anybody, where its owner has left.
 */
export function CommitmentCard(props: {
  readonly commitment: Commitment;
  readonly members: readonly Person[];
  readonly me: Person;
  readonly onClaim: (commitmentId: string) => Promise<boolean>;
  readonly onVerify: (commitmentId: string) => Promise<boolean>;
  readonly onWithdraw: (commitmentId: string) => Promise<boolean>;
}) {
  const { commitment, members, me, onClaim, onVerify, onWithdraw } = props;
  const { id, text, ownerId, forId, dueOn, state } = commitment;
  const styles = useScreenStyles();
  const presses = usePresses();
  const dates = useDates();
  const isMine = ownerId === me.userId;
  const owner = isMine ? words.panel.you : nameAmong(members, ownerId);
  const isOverdue = (state === "promised" || state === "claimed") && dueOn < localDay(Date.now());
  const standing = standingOf(commitment, members, isMine);
  const hasOwnerLeft = !members.some(({ userId }) => userId === ownerId);
  const told = [ownerId, forId]
    .filter((userId) => userId !== me.userId && members.some((one) => one.userId === userId))
    .map((userId) => nameAmong(members, userId));
  const { withdrawAsk, withdrawTold } = words.panel;
  const mayWithdraw = isMine || commitment.promisedBy === me.userId || hasOwnerLeft;

  return (
    <li className={styles.card}>
      <Text weight="semibold" as="p" className={styles.text}>
        {text}
      </Text>
      <Text as="p" className={styles.quiet}>
        {words.panel.promisedBy(owner, dates.dueDay(dueOn))}
      </Text>
      {forId !== undefined && (
        <Text as="p" className={styles.quiet}>
          {forWhom(forId === me.userId, nameAmong(members, forId), isTakenBack(commitment))}
        </Text>
      )}
      {isOverdue && (
        <Text as="p" weight="semibold" className={styles.text}>
          {words.panel.overdue}
        </Text>
      )}
      {standing !== undefined && (
        <Text as="p" className={styles.text}>
          {standing}
        </Text>
      )}
      {isMine && state === "promised" && (
        <PressButton
          name="claim"
          presses={presses}
          label={words.panel.claimName(text)}
          onPress={() => onClaim(id)}
          className={styles.start}
        >
          {words.panel.claim}
        </PressButton>
      )}
      {mayWithdraw && state === "promised" && (
        <InlineConfirm
          name="withdraw"
          presses={presses}
          trigger={words.panel.withdraw}
          label={words.panel.withdrawOne(text)}
          question={
            told.length > 0 ? `${withdrawAsk} ${withdrawTold(dates.names(told))}` : withdrawAsk
          }
          confirm={words.panel.withdraw}
          onConfirm={() => onWithdraw(id)}
          isSecond
          atStart
        />
      )}
      {!isMine && state === "claimed" && (
        <PressButton
          name="verify"
          presses={presses}
          label={words.panel.verifyName(text)}
          onPress={() => onVerify(id)}
          className={styles.start}
        >
          {words.panel.verify}
        </PressButton>
      )}
    </li>
  );
}

/** Who knows best whether it is done; nobody needs to know that once it was taken back. */
function forWhom(isMe: boolean, name: string, isOver: boolean): string {
  const { forYou, forThem, wasForYou, wasForThem } = words.panel;
  if (isOver) return isMe ? wasForYou : wasForThem(name);
  return isMe ? forYou : forThem(name);
}

/** How far it is, in a sentence; nothing while it is only promised. */
function standingOf(
  { state, ownerId, verifiedBy, withdrawnBy }: Commitment,
  members: readonly Person[],
  isMine: boolean,
): string | undefined {
  if (state === "lapsed") return words.panel.lapsed;
  if (state === "verified") return words.panel.verified(nameAmong(members, verifiedBy ?? ""));
  if (state === "withdrawn") return words.panel.tookThisBack(nameAmong(members, withdrawnBy));
  if (state !== "claimed") return undefined;
  return isMine ? words.panel.youClaimed : words.panel.claimed(nameAmong(members, ownerId));
}
