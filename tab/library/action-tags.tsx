import { Badge } from "@fluentui/react-components";
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
  return (
    <div className={styles.row}>
      {props.isOwn === true && (
        <Badge appearance="outline" color="brand">
          {words.library.ownTag}
        </Badge>
      )}
      <Badge appearance="outline" color="informative">
        {words.panel.minutes(props.minutes)}
      </Badge>
      {props.components.map((component) => (
        <Badge key={component} appearance="outline" color="informative">
          {words.components[component]}
        </Badge>
      ))}
    </div>
  );
}
