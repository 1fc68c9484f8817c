import { Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { Disclosure } from "./disclosure.tsx";
import { NotesList } from "./notes-list.tsx";
import { latestShown, type OnStep } from "./on-step.ts";
import { useRunStyles } from "./run-styles.ts";

/** How many notes a decision is about at most. */
const mostTop = 3;

/**
 * What this step works with: to decide, the notes with most dots; else the notes that were shown
 * last, open when that was in the step just before.
 */
export function ShownBefore({ at }: { readonly at: OnStep }) {
  const styles = useRunStyles();
  const vote = at.step.kind === "decide" ? latestShown(at, "vote") : undefined;
  const top = vote?.board.notes.filter(({ dots = 0 }) => dots > 0).slice(0, mostTop) ?? [];
  const last = latestShown(at);

  return (
    <>
      {top.length > 0 && (
        <section className={styles.section} aria-label={words.run.topNotes}>
          <Text as="h3" weight="semibold" className={styles.heading}>
            {words.run.topNotes}
          </Text>
          <NotesList notes={top} />
        </section>
      )}
      {last && (
        <Disclosure
          title={words.run.notesOf(last.step.title)}
          open={top.length === 0 && at.run.steps[at.run.stepIndex - 1] === last.step}
        >
          <NotesList notes={last.board.notes} />
        </Disclosure>
      )}
    </>
  );
}
