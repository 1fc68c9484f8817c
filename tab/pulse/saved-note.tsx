import { Button, Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";

/** Under the sentence that an answer is saved: how to answer again. Nothing of what was sent. */
export function SavedNote({ again }: { readonly again: () => void }) {
  const styles = useScreenStyles();
  return (
    <div className={styles.section}>
      <Text as="p" size={200} className={styles.quiet}>
        {words.pulse.againNote}
      </Text>
      <Button className={styles.start} onClick={again}>
        {words.pulse.again}
      </Button>
    </div>
  );
}
