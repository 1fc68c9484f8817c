import { Text } from "@fluentui/react-components";
import type { BoardNote } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { useRunStyles } from "./run-styles.ts";

/** Notes that were shown to all, with their dots after a vote. */
export function NotesList({ notes }: { readonly notes: readonly BoardNote[] }) {
  const styles = useRunStyles();
  if (notes.length === 0) return <Text>{runWords.noNotes}</Text>;
  return (
    <ul className={styles.list}>
      {notes.map((note) => (
        <li key={note.id} className={styles.card}>
          <Text className={styles.words}>{note.text}</Text>
          {note.dots !== undefined && (
            <Text size={200} weight="semibold">
              {runWords.dots(note.dots)}
            </Text>
          )}
        </li>
      ))}
    </ul>
  );
}
