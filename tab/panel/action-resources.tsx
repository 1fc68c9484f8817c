import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
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
          {reading.value.map(({ id, kind, title, author, url, minutes, about, note }) => (
            <li key={id} className={styles.card}>
              <OutsideLink href={url}>{title}</OutsideLink>
              <Text size={200} className={styles.quiet}>
                {[words.panel.resourceKinds[kind], author, ...lengthOf(minutes)].join(" · ")}
              </Text>
              <Text>{about}</Text>
              {note !== undefined && (
                <Text size={200} className={styles.quiet}>
                  {note}
                </Text>
              )}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

function lengthOf(minutes: number | undefined): string[] {
  return minutes === undefined ? [] : [words.panel.minutes(minutes)];
}
