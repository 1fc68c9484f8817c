import { Button, Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { LateSpinner } from "./late-spinner.tsx";
import { useScreenStyles } from "./screen-styles.ts";
import type { Reading } from "./use-reading.ts";

/** A part of a screen that is on its way or could not be read. */
export function UnreadPart(props: {
  readonly reading: Exclude<Reading<unknown>, { state: "read" }>;
}) {
  const { reading } = props;
  const styles = useScreenStyles();
  if (reading.state === "reading") return <LateSpinner size="small" label={words.panel.loading} />;
  return (
    <div className={styles.section} role="status">
      <Text as="p" className={styles.text}>
        {reading.sentence}
      </Text>
      <Button onClick={reading.retry} className={styles.start}>
        {words.panel.retry}
      </Button>
    </div>
  );
}
