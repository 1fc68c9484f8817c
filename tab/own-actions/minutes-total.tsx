import { Text } from "@fluentui/react-components";
import type { DraftContent } from "#shared/own-actions/draft-content.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { leastMinutes, minutesOf, mostMinutes } from "./step-minutes.ts";

/** How long the steps take together, beside how long an action may take. */
export function MinutesTotal({ content }: { readonly content: DraftContent }) {
  const styles = useEditorStyles();
  const screen = useScreenStyles();
  const { full, short } = minutesOf(content);
  const fits = full >= leastMinutes && full <= mostMinutes;
  const { total, shortTotal } = ownWords.editor;
  return (
    <span className={styles.total}>
      <Text size={200} weight={fits ? "regular" : "semibold"} className={screen.text}>
        {total(full, leastMinutes, mostMinutes)}
      </Text>
      {content.hasShorter && (
        <Text size={200} className={screen.quiet}>
          {shortTotal(short)}
        </Text>
      )}
    </span>
  );
}
