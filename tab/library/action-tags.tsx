import { Badge, Text } from "@fluentui/react-components";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";

/** How long an action takes, which components it serves and whose it is, at a glance. */
export function ActionTags(props: {
  readonly minutes: number;
  readonly components: readonly SafetyComponent[];
  readonly isOwn?: boolean;
}) {
  const styles = useScreenStyles();
  const { minutes, components, isOwn = false } = props;
  const facts = [words.panel.minutes(minutes), ...components.map((one) => words.components[one])];
  return (
    <div className={styles.row}>
      {isOwn && (
        <Badge appearance="outline" color="brand">
          {words.library.ownTag}
        </Badge>
      )}
      <Text size={200} className={styles.quiet}>
        {facts.join(" · ")}
      </Text>
    </div>
  );
}
