import { Text } from "@fluentui/react-components";
import { runWords } from "#shared/words/run.ts";
import { Disclosure } from "./disclosure.tsx";
import { NotesList } from "./notes-list.tsx";
import { latestShown, type OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";

/** How many notes a decision is about, ties apart. */
const mostTop = 3;

/**
 * What this step works with: to decide, the notes with most dots; else the notes that were shown
 * last, open when that was in the step just before.
 */
export function ShownBefore({ at }: { readonly at: OnStep }) {
  const styles = useRunStyles();
  const vote = at.step.kind === "decide" ? latestShown(at, "vote") : undefined;
  const ranked = vote?.board.notes.filter(({ dots = 0 }) => dots > 0) ?? [];
  // Whoever has as many dots as the last of them belongs to them.
  const least = ranked[mostTop - 1]?.dots ?? 1;
  const top = ranked.filter(({ dots = 0 }) => dots >= least);
  const last = latestShown(at);
  const before = at.run.steps[at.run.stepIndex - 1];
  const unshown = before?.kind === "write" && !at.run.boards[before.id] ? before : undefined;

  return (
    <>
      {unshown && <Text>{runWords.notShownBefore(unshown.title)}</Text>}
      {top.length > 0 && (
        <section className={styles.section} aria-label={runWords.topNotes}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {runWords.topNotes}
          </Text>
          <NotesList notes={top} />
        </section>
      )}
      {last && (
        <Disclosure
          title={runWords.notesOf(last.step.title)}
          open={top.length === 0 && at.run.steps[at.run.stepIndex - 1] === last.step}
        >
          <NotesList notes={last.board.notes} />
        </Disclosure>
      )}
    </>
  );
}
