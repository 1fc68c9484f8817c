import { Text } from "@fluentui/react-components";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import type { Presses } from "../controls/use-presses.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nextOf } from "../turn-words.ts";
import { MyTurn } from "../turns/my-turn.tsx";

/**
 * What can be done about whoever leads: they take it on or pass; in a meeting all others say that they
 * are not here, where they lead by the order. In place of somebody who was picked, anybody takes the lead.
 */
export function TurnActions(props: {
  readonly leaderId: string;
  readonly presses: Presses;
  readonly isPicked?: boolean;
  /** Whether they took the lead themselves: then they need not say that they will. */
  readonly hasTaken?: boolean;
}) {
  const { leaderId, presses, isPicked = false, hasTaken = false } = props;
  const styles = useScreenStyles();
  const { me, isInMeeting, view, turns } = useTeam();
  const hasAccepted = view.turns.acceptedIds.includes(leaderId);
  if (leaderId === me.userId) {
    const cannotPass = view.turns.cannotPassIds.includes(leaderId);
    return <MyTurn {...{ presses, turns, hasAccepted, hasTaken, isPicked, cannotPass }} />;
  }
  const name = nameAmong(view.members, leaderId);
  const { acceptedBy, notHere, notHereAsk, notHereNote, notHereConfirm } = words.turns;
  const said = hasAccepted && (
    <Text as="p" className={styles.quiet}>
      {acceptedBy(name)}
    </Text>
  );
  if (!isInMeeting || nextOf(view.rotation)?.userId !== leaderId) return said;
  return (
    <>
      {said}
      <InlineConfirm
        name="absent"
        presses={presses}
        appearance="secondary"
        atStart
        trigger={notHere(name)}
        question={notHereAsk(name)}
        confirm={notHereConfirm}
        onConfirm={() => turns.absent(leaderId)}
      >
        <Text as="p" className={styles.text}>
          {notHereNote(name)}
        </Text>
      </InlineConfirm>
    </>
  );
}
