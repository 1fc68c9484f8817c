import { Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";

const sentences = {
  live: () => undefined,
  asking: () => words.panel.asking,
  lost: () => words.panel.reconnecting,
};

/** Says when the panel may be behind; the region is always there so that the change is read out. */
export function ConnectionLine() {
  const styles = useScreenStyles();
  const sentence = sentences[useTeam().connection]();
  return (
    <div role="status">
      {sentence !== undefined && (
        <Text as="p" size={200} className={styles.quiet}>
          {sentence}
        </Text>
      )}
    </div>
  );
}
