import { Text } from "@fluentui/react-components";
import { useId } from "react";
import { mostDots } from "#shared/limits.ts";
import type { BoardNote } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { useTeam } from "../team-handle.ts";
import { BallotNote } from "./ballot-note.tsx";
import type { OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";
import { useDots } from "./use-dots.ts";

/** The notes to choose from, with my dots. */
export function Ballot(props: { readonly at: OnStep; readonly notes: readonly BoardNote[] }) {
  const styles = useRunStyles();
  const team = useTeam();
  const countId = useId();
  const { dots, place } = useDots(props.at.mine.dots, (wish) =>
    team.placeDots(props.at.step.id, wish),
  );
  const take = (noteId: string) => {
    const index = dots.indexOf(noteId);
    place(dots.filter((_, other) => other !== index));
  };

  return (
    <section className={styles.section} aria-label={runWords.yourDots}>
      <div className={styles.apart}>
        <Text as="h3" weight="semibold" className={styles.heading}>
          {runWords.yourDots}
        </Text>
        <Text size={200} id={countId}>
          {runWords.dotsPlaced(dots.length, mostDots)}
        </Text>
      </div>
      <ul className={styles.list}>
        {props.notes.map((note, index) => (
          <li key={note.id} className={styles.card} data-in-sight={index === 0 ? true : undefined}>
            <BallotNote
              text={note.text}
              dots={dots.filter((dot) => dot === note.id).length}
              noneLeft={dots.length < mostDots ? undefined : countId}
              onAdd={() => place([...dots, note.id])}
              onTake={() => take(note.id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
