import { Text } from "@fluentui/react-components";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { isShutOut } from "../shut-out.ts";
import { useTeam } from "../team-handle.ts";

const sentences = {
  live: () => undefined,
  asking: () => words.panel.asking,
  lost: () => words.panel.reconnecting,
  out: () => words.panel.outOfTeam,
  "signed-out": () => words.panel.signedOut,
};

/** Says when the panel may be behind; the region is always there so that the change is read out. */
export function ConnectionLine() {
  const styles = useScreenStyles();
  const { connection } = useTeam();
  const sentence = sentences[connection]();
  const isGrave = isShutOut(connection);
  return (
    <div role="status">
      {sentence !== undefined && (
        <Text
          as="p"
          size={isGrave ? 300 : 200}
          weight={isGrave ? "semibold" : "regular"}
          className={isGrave ? styles.text : styles.quiet}
        >
          {sentence}
        </Text>
      )}
    </div>
  );
}
