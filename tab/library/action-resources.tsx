import { Text } from "@fluentui/react-components";
import { useCallback } from "react";
import type { TeamAction } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { useReading } from "../use-reading.ts";
import { readResourcesOf } from "./read-resources.ts";
import { ResourceCard } from "./resource-card.tsx";

/** What there is to read and watch on an action. The library is loaded when it is looked at. */
export function ActionResources(props: {
  readonly action: Pick<TeamAction, "resources">;
  /** How many of them at most; all unless it is given. */
  readonly most?: number;
  readonly title?: string;
  readonly level?: "h2" | "h3";
}) {
  const { action, most, title = words.panel.resourcesTitle, level = "h2" } = props;
  const styles = useScreenStyles();
  const read = useCallback(() => readResourcesOf(action), [action]);
  const reading = useReading(read);
  return (
    <Section title={title} level={level}>
      {reading.state === "failed" && <Text as="p">{words.panel.noResources}</Text>}
      {reading.state === "read" && (
        <ul className={styles.list}>
          {reading.value.slice(0, most).map((resource) => (
            <ResourceCard key={resource.id} resource={resource} />
          ))}
        </ul>
      )}
    </Section>
  );
}
