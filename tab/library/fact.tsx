import { Text } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";

/** One thing to know, in a sentence or a few. */
export function Fact(props: { readonly title: string; readonly text: ReactNode }) {
  const styles = useScreenStyles();
  return (
    <Section title={props.title}>
      <Text as="p" className={styles.text}>
        {props.text}
      </Text>
    </Section>
  );
}

/** Several of one kind. */
export function Facts(props: { readonly title: string; readonly sentences: readonly string[] }) {
  const styles = useScreenStyles();
  return (
    <Section title={props.title}>
      <ul className={styles.bullets}>
        {props.sentences.map((sentence) => (
          <li key={sentence}>
            <Text>{sentence}</Text>
          </li>
        ))}
      </ul>
    </Section>
  );
}
