import { mergeClasses, Text, ToggleButton } from "@fluentui/react-components";
import { useId } from "react";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { words } from "#shared/words.ts";
import { useScreenStyles } from "../screen-styles.ts";
import type { ActionFilter } from "./filter-actions.ts";

/** Buttons that narrow the list of actions: one component, and what fits into a quarter of an hour. */
export function ActionFilterButtons(props: {
  readonly components: readonly SafetyComponent[];
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
}) {
  const { components, filter, onChange } = props;
  const styles = useScreenStyles();
  const id = useId();
  return (
    <fieldset aria-labelledby={id} className={mergeClasses(styles.section, styles.group)}>
      <Text id={id} size={200} className={styles.quiet}>
        {words.panel.filterBy}
      </Text>
      <div className={styles.row}>
        <ToggleButton
          size="small"
          checked={filter.fitsQuarter}
          onClick={() => onChange({ ...filter, fitsQuarter: !filter.fitsQuarter })}
        >
          {words.panel.fitsQuarter}
        </ToggleButton>
        {components.map((component) => (
          <ToggleButton
            key={component}
            size="small"
            checked={filter.component === component}
            onClick={() =>
              onChange({
                ...filter,
                component: filter.component === component ? undefined : component,
              })
            }
          >
            {words.components[component]}
          </ToggleButton>
        ))}
      </div>
    </fieldset>
  );
}
