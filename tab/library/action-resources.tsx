import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import type { Resource } from "#shared/resource.ts";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useReading } from "../use-reading.ts";
import { OutsideLink } from "./outside-link.tsx";

/** What there is to read and watch on an action. The library is loaded when it is looked at. */
export function ActionResources({ action }: { readonly action: TeamAction }) {
  const styles = useScreenStyles();
  const read = useCallback(
    async () => (await import("#shared/playbook/resources.ts")).resourcesOf(action),
    [action],
  );
  const reading = useReading(read);
  return (
    <Section title={words.panel.resourcesTitle}>
      {reading.state === "failed" && <Text as="p">{words.panel.noResources}</Text>}
      {reading.state === "read" && (
        <ul className={styles.list}>
          {reading.value.map((resource) => (
            <li key={resource.id} className={styles.card}>
              <OutsideLink href={resource.url}>{resource.title}</OutsideLink>
              <Text size={200} className={styles.quiet}>
                {factsOf(resource).join(" · ")}
              </Text>
              <Text>{resource.worth}</Text>
              {resource.contentNote !== undefined && (
                <Text size={200} className={styles.quiet}>
                  {resource.contentNote}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function factsOf({ kind, author, minutes, language, paywall }: Resource): string[] {
  return [
    words.panel.resourceKinds[kind],
    author,
    ...(minutes === undefined ? [] : [words.panel.minutes(minutes)]),
    ...(language === "en" ? [] : [words.panel.resourceLanguage(language)]),
    ...(paywall === false
      ? []
      : [words.panel.resourcePaywalls[paywall === true ? "paid" : paywall]]),
  ];
}
