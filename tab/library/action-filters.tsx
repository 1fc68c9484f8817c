import { ToggleButton } from "@fluentui/react-components";
import { useState } from "react";
import { words } from "#shared/words.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import type { ActionFilter } from "./filter-actions.ts";
import { useLibrary } from "./library-place.ts";

const MoreFilters = lazyPart(async () => (await import("./more-filters.tsx")).MoreFilters, "soon");

/** What narrows the list of actions: in a meeting one press for who is there, the rest in a row that opens. */
export function ActionFilters(props: {
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
}) {
  const { filter, onChange } = props;
  const { members, isMeeting } = useLibrary();
  const screen = useScreenStyles();
  const [isOpen, setOpen] = useState(false);
  const { component, minutes, people, moment } = filter;
  const inside = [component, minutes, moment, ...(isMeeting ? [] : [people])];
  const { filters, fitsUs } = words.library;
  return (
    <div className={screen.section}>
      {isMeeting && (
        <ToggleButton
          size="small"
          className={screen.start}
          checked={people !== undefined}
          onClick={() =>
            onChange({ ...filter, people: people === undefined ? members.length : undefined })
          }
        >
          {fitsUs(members.length)}
        </ToggleButton>
      )}
      <Disclosure
        title={filters(inside.filter((one) => one !== undefined).length)}
        onOpen={() => setOpen(true)}
      >
        {isOpen && <MoreFilters filter={filter} onChange={onChange} />}
      </Disclosure>
    </div>
  );
}
