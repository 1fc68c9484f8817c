import type { Commitment } from "#shared/commitment.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { runWords } from "#shared/words/run.ts";
import { stageWords } from "#shared/words/stage.ts";
import { useDates } from "../dates.ts";
import { useTeam } from "../team-handle.ts";
import { useStageStyles } from "./stage-styles.ts";

/** Who does what by when. */
export function StageAgreed(props: {
  readonly commitments: readonly Commitment[];
  /** What is said where there is none. */
  readonly none: string;
}) {
  const { commitments, none } = props;
  const styles = useStageStyles();
  const dates = useDates();
  const { members } = useTeam().view;
  if (commitments.length === 0) return <p className={styles.text}>{none}</p>;
  return (
    <>
      <h3 className={styles.heading}>{runWords.commitmentsTitle}</h3>
      <ul className={styles.notes}>
        {commitments.map(({ id, ownerId, text, dueOn }) => (
          <li key={id} className={styles.note}>
            {stageWords.agreed(nameAmong(members, ownerId), text, dates.dueDay(dueOn))}
          </li>
        ))}
      </ul>
    </>
  );
}
