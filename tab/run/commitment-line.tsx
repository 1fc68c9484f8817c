import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { useDates } from "../dates.ts";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";

/** Who does what by when. */
export function CommitmentLine({ commitment }: { readonly commitment: Commitment }) {
  const styles = useRunStyles();
  const { dueDay } = useDates();
  const { members } = useTeam().view;
  const { text, ownerId, forId, dueOn } = commitment;
  const receiver = forId === undefined ? [] : [runWords.handedTo(nameAmong(members, forId))];
  return (
    <>
      <Text className={styles.words}>{text}</Text>
      <Text size={200} className={styles.words}>
        {[nameAmong(members, ownerId), ...receiver, runWords.byDay(dueDay(dueOn))].join(", ")}
      </Text>
    </>
  );
}
