import { Text } from "@fluentui/react-components";
import { leads } from "#shared/permissions.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { useTeam } from "../team-handle.ts";
import { Ballot } from "./ballot.tsx";
import { NotesList } from "./notes-list.tsx";
import { type OnStep, votable } from "./on-step.ts";
import { ReadyRow } from "./ready-row.tsx";
import { useRunStyles } from "./run-styles.ts";
import { tieWords } from "./tie-words.ts";

/** Dots on the notes of an earlier step; once they are shown, the notes by their dots. */
export function VoteStep({ at }: { readonly at: OnStep }) {
  const styles = useRunStyles();
  const { view, me } = useTeam();
  const board = votable(at);

  if (at.board) {
    const tie = tieWords(at.board.notes);
    return (
      <div className={styles.section}>
        <Text as="h3" weight="semibold" className={styles.heading} data-in-sight>
          {runWords.result}
        </Text>
        {tie && <Text className={styles.words}>{tie}</Text>}
        <NotesList notes={at.board.notes} />
        <ReadyRow at={at} label={runWords.ready} />
      </div>
    );
  }
  if (!board) {
    const title = at.run.steps.find(({ id }) => id === at.step.votesOn)?.title ?? "";
    return (
      <Text className={styles.notice}>
        {leads(at.run, me.userId)
          ? runWords.notShownToLeader(title)
          : runWords.notShown(title, nameAmong(view.members, at.run.facilitatorId))}
      </Text>
    );
  }
  if (board.notes.length === 0) {
    return <Text className={styles.notice}>{runWords.emptyVote}</Text>;
  }
  return (
    <div className={styles.section}>
      <Ballot at={at} notes={board.notes} />
      <ReadyRow at={at} label={runWords.ready} />
    </div>
  );
}
