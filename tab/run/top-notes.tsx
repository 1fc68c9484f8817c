import { makeStyles, mergeClasses, Text } from "@fluentui/react-components";
import type { BoardNote } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { roomy } from "../page-styles.ts";
import { latestShown, type OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";
import { useClampStyles } from "./use-clamp.ts";

/** How many notes a decision is about, ties apart. */
const mostTop = 3;

/** The notes that a decision is about: those with most dots; none where nothing was voted on. */
export function topNotesOf(at: OnStep): readonly BoardNote[] {
  const vote = at.step.kind === "decide" ? latestShown(at, "vote") : undefined;
  const ranked = vote?.board.notes.filter(({ dots = 0 }) => dots > 0) ?? [];
  // Whoever has as many dots as the last of them belongs to them.
  const least = ranked[mostTop - 1]?.dots ?? 1;
  return ranked.filter(({ dots = 0 }) => dots >= least);
}

/** What is decided about, so short that it is in sight while people decide. */
export function TopNotes({ notes }: { readonly notes: readonly BoardNote[] }) {
  const styles = useRunStyles();
  const look = useStyles();
  const clamped = useClampStyles();
  if (notes.length === 0) return null;
  const most = notes[0]?.dots ?? 0;
  return (
    <section className={styles.section} aria-label={runWords.topNotes}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {runWords.topNotes}
      </Text>
      <ul className={mergeClasses(styles.card, look.list)}>
        {notes.map(({ id, text, dots = 0 }, index) => (
          <li key={id} className={look.note} data-in-sight={index === 0 ? true : undefined}>
            <Text
              className={mergeClasses(
                styles.words,
                dots < most && clamped.text,
                dots < most && look.text,
              )}
              title={text}
            >
              {text}
            </Text>
            <Text size={200} weight="semibold" className={look.dots}>
              {runWords.dots(dots)}
            </Text>
          </li>
        ))}
      </ul>
    </section>
  );
}

const useStyles = makeStyles({
  list: { margin: 0, listStyleType: "none" },
  note: { display: "flex", alignItems: "baseline", justifyContent: "space-between", gap: "8px" },
  // What leads, alone or not, is there in full, for it is decided about; the whole of the others is among the notes below.
  text: { [roomy]: { WebkitLineClamp: 2 } },
  dots: { flexShrink: 0 },
});
