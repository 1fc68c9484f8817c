import { ToggleButton } from "@fluentui/react-components";
import type { Resource } from "#shared/resource.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import { topicWords } from "#shared/words/library.ts";
import { words } from "#shared/words.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { ChooseOne } from "./choose-one.tsx";
import type { ResourceFilter } from "./filter-resources.ts";
import { useLibraryStyles } from "./library-styles.ts";

const components = Object.keys(words.components) as SafetyComponent[];
const topics = Object.keys(topicWords) as (keyof typeof topicWords)[];
const kinds = Object.keys(words.panel.resourceKinds) as Resource["kind"][];

/** What narrows the list of resources: free and short with one press, the rest in a row that opens. */
export function ResourceFilters(props: {
  readonly filter: ResourceFilter;
  readonly onChange: (filter: ResourceFilter) => void;
}) {
  const { filter, onChange } = props;
  const screen = useScreenStyles();
  const styles = useLibraryStyles();
  const { component, topic, kind, isFree, isShort } = filter;
  const { filters, free, short, ...library } = words.library;
  const on = [component, topic, kind].filter((one) => one !== undefined).length;
  return (
    <div className={screen.section}>
      <div className={screen.row}>
        <ToggleButton
          size="small"
          checked={isFree}
          onClick={() => onChange({ ...filter, isFree: !isFree })}
        >
          {free}
        </ToggleButton>
        <ToggleButton
          size="small"
          checked={isShort}
          onClick={() => onChange({ ...filter, isShort: !isShort })}
        >
          {short}
        </ToggleButton>
      </div>
      <Disclosure title={filters(on)}>
        <div className={styles.filters}>
          <ChooseOne
            label={library.component}
            any={library.anyComponent}
            choices={components}
            nameOf={(name) => words.components[name]}
            chosen={component}
            onChoose={(chosen) => onChange({ ...filter, component: chosen })}
          />
          <ChooseOne
            label={library.topic}
            any={library.anyTopic}
            choices={topics}
            nameOf={(name) => topicWords[name]}
            chosen={topic}
            onChoose={(chosen) => onChange({ ...filter, topic: chosen })}
          />
          <ChooseOne
            label={library.kind}
            any={library.anyKind}
            choices={kinds}
            nameOf={(name) => words.panel.resourceKinds[name]}
            chosen={kind}
            onChoose={(chosen) => onChange({ ...filter, kind: chosen })}
          />
        </div>
      </Disclosure>
    </div>
  );
}
