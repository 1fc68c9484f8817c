import { Text } from "@fluentui/react-components";
import { useState } from "react";
import { runWords } from "#shared/words/run.ts";
import { deviceShelf, placesOnDevice } from "./draft-shelf.ts";
import { useRunStyles } from "./run-styles.ts";
import { UnsentText } from "./unsent-text.tsx";

/**
 * All that this person typed on this device, where no team can be opened: they may have been taken out of
 * theirs, and reach it no other way.
 */
export function UnsentAnywhere({ userId }: { readonly userId: string }) {
  const styles = useRunStyles();
  const [left, setLeft] = useState(() =>
    placesOnDevice(userId).flatMap((place) => {
      const shelf = deviceShelf(place, Date.now);
      return shelf
        .read()
        .filter(({ text }) => text.trim() !== "")
        .map((draft) => ({ draft, drop: () => shelf.remove(draft) }));
    }),
  );
  if (left.length === 0) return null;
  return (
    <section className={styles.notice}>
      <Text as="h2" weight="semibold" className={styles.heading}>
        {runWords.unsentMaybe}
      </Text>
      <Text size={200}>{runWords.unsentNote}</Text>
      {left.map(({ draft, drop }) => (
        <UnsentText
          key={draft.lateId}
          text={draft.text}
          onDrop={() => {
            drop();
            setLeft((before) => before.filter((one) => one.draft !== draft));
          }}
        />
      ))}
    </section>
  );
}
