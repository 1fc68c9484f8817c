import type { SafetyComponent } from "#shared/safety-component.ts";
import { momentWords } from "#shared/words/library.ts";
import { words } from "#shared/words.ts";
import { ChooseOne } from "./choose-one.tsx";
import type { ActionFilter } from "./filter-actions.ts";
import { useLibrary } from "./library-place.ts";
import { useLibraryStyles } from "./library-styles.ts";

const components = Object.keys(words.components) as SafetyComponent[];
const moments = Object.keys(momentWords) as (keyof typeof momentWords)[];
const times = [15, 20, 30, 45];
const sizes = [3, 5, 8, 10, 12];

/** The choices that narrow the list of actions. */
export function MoreFilters(props: {
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
}) {
  const { filter, onChange } = props;
  const { isMeeting } = useLibrary();
  const styles = useLibraryStyles();
  const { component, minutes, people, moment } = filter;
  const { library } = words;
  return (
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
        label={library.time}
        any={library.anyTime}
        choices={times}
        nameOf={library.upTo}
        chosen={minutes}
        onChoose={(chosen) => onChange({ ...filter, minutes: chosen })}
      />
      {!isMeeting && (
        <ChooseOne
          label={library.people}
          any={library.anyPeople}
          choices={sizes}
          nameOf={library.peopleCount}
          chosen={people}
          onChoose={(chosen) => onChange({ ...filter, people: chosen })}
        />
      )}
      <ChooseOne
        label={library.moment}
        any={library.anyMoment}
        choices={moments}
        nameOf={(name) => momentWords[name]}
        chosen={moment}
        onChoose={(chosen) => onChange({ ...filter, moment: chosen })}
      />
    </div>
  );
}
