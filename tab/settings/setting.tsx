import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { settingsWords } from "#shared/words/settings.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** One thing to choose: what it does and who may change it, what is chosen, and that it was saved. */
export function Setting(props: {
  readonly title: string;
  /** What it does, and who may change it where that is not everybody: a sentence each. */
  readonly what: string;
  /** Whether what was chosen last has been saved; absent where nothing is chosen here. */
  readonly isSaved?: boolean;
  readonly children?: ReactNode;
}) {
  const { title, what, isSaved, children } = props;
  const styles = useScreenStyles();
  return (
    <Section title={title} level="h3">
      <Text as="p" className={styles.quiet}>
        {what}
      </Text>
      {children}
      {isSaved !== undefined && (
        <Text as="p" role="status" className={styles.text}>
          {isSaved && settingsWords.saved}
        </Text>
      )}
    </Section>
  );
}
