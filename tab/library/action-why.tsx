import { Badge, Text } from "@fluentui/react-components";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { InLanguage } from "../in-language.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { OutsideLink } from "./outside-link.tsx";

/** Why an action helps, and how sure that is, which of one of the team's own nobody knows. */
export function ActionWhy(props: {
  readonly action: Pick<TeamAction, "id" | "why">;
  readonly isOwn?: boolean;
}) {
  const { action, isOwn = false } = props;
  const styles = useScreenStyles();
  const { text, evidence, source } = action.why;
  return (
    <Section title={words.panel.whyTitle}>
      <Text as="p" className={styles.text}>
        {text}
      </Text>
      {!isOwn && (
        <Badge appearance="outline" color="informative" className={styles.start}>
          {words.panel.evidence(words.evidence[evidence])}
        </Badge>
      )}
      {source && (
        <Text as="p" size={200} className={styles.quiet}>
          {words.panel.source}{" "}
          <InLanguage language="en">
            {source.url ? (
              <OutsideLink href={source.url}>{source.title}</OutsideLink>
            ) : (
              source.title
            )}
          </InLanguage>
        </Text>
      )}
    </Section>
  );
}
