import { Text } from "@fluentui/react-components";
import type { Commitment } from "#shared/commitment.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { words } from "#shared/words.ts";
import { useDates } from "../dates.ts";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";

type Terms = Pick<Commitment, "ownerId" | "forId" | "dueOn">;

/** Who does what by when. */
export function CommitmentLine({ commitment }: { readonly commitment: Commitment }) {
  const styles = useRunStyles();
  const { members } = useTeam().view;
  const whoByWhen = useWhoByWhen();
  return (
    <>
      <Text className={styles.words}>{commitment.text}</Text>
      <Text size={200} className={styles.words}>
        {whoByWhen(nameAmong(members, commitment.ownerId), commitment)}
      </Text>
    </>
  );
}

/** What is being added, to whoever typed it: with their own name it is theirs. */
export function TermsLine({ terms }: { readonly terms: Terms }) {
  const styles = useRunStyles();
  const { me, view } = useTeam();
  const whoByWhen = useWhoByWhen();
  const { ownerId } = terms;
  const owner = ownerId === me.userId ? words.panel.you : nameAmong(view.members, ownerId);
  return (
    <Text weight="semibold" className={styles.words}>
      {runWords.unsent.promiseTerms(whoByWhen(owner, terms))}
    </Text>
  );
}

function useWhoByWhen() {
  const { dueDay } = useDates();
  const { members } = useTeam().view;
  return (owner: string, { forId, dueOn }: Terms) => {
    const receiver = forId === undefined ? [] : [runWords.handedTo(nameAmong(members, forId))];
    return [owner, ...receiver, runWords.byDay(dueDay(dueOn))].join(", ");
  };
}
