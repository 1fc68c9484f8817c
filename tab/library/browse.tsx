import { Button, Text } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useDeferredValue, useEffect, useState } from "react";
import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import { words } from "#shared/words.ts";
import { usePlaybook, useSummaries } from "../playbook.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";
import { ActionCard, type ListedAction, listedOf } from "./action-card.tsx";
import { ActionFilters } from "./action-filters.tsx";
import { CappedList } from "./capped-list.tsx";
import { filterActions, noFilter } from "./filter-actions.ts";
import { useLibrary } from "./library-place.ts";
import { useLibraryStyles } from "./library-styles.ts";
import { SearchField } from "./search-field.tsx";

const loadSearch = async () => (await import("./search-part.tsx")).SearchPart;
const SearchPart = lazyPart(loadSearch);

/** A small button that opens a page, as the title of a card does. */
const opensPage = {
  size: "small",
  icon: <ChevronRightRegular />,
  iconPosition: "after",
} as const;

/** The actions to choose from, the team's own first, and ways to find one. */
export function Browse(props: {
  readonly title: string;
  readonly note: string;
  /** Whether it is in sight; coming back, it reads the team's own actions again. */
  readonly isShown: boolean;
}) {
  const { title, note, isShown } = props;
  const styles = useScreenStyles();
  const library = useLibraryStyles();
  const { pages } = useLibrary();
  const { own, team } = usePlaybook();
  const summaries = useSummaries();
  const owned = useReading(own);
  const [query, setQuery] = useState("");
  const [isSearching, setSearching] = useState(false);
  useAgain(isShown, owned.state === "read" ? owned.again : undefined);

  const ours = owned.state === "read" ? owned.value.actions : noneOwn;
  const isFound = query.trim() !== "";
  return (
    <Section title={title}>
      <Text as="p" className={styles.quiet}>
        {note}
      </Text>
      <SearchField
        label={words.library.searchActions}
        query={query}
        onChange={setQuery}
        onBegin={() => setSearching(true)}
      />
      <div hidden={isFound} className={isFound ? undefined : styles.row}>
        <Button {...opensPage} onClick={() => pages.open({ name: "resources" })}>
          {words.library.resources}
        </Button>
        {team && (
          <Button {...opensPage} onClick={() => pages.open({ name: "own" })}>
            {words.library.own}
          </Button>
        )}
        {team && (
          <Button {...opensPage} onClick={() => pages.open({ name: "standing" })}>
            {words.library.standing}
          </Button>
        )}
      </div>
      {isSearching && (
        <div hidden={!isFound} className={library.found}>
          <SearchPart query={query} own={ours} onQuery={setQuery} />
        </div>
      )}
      <div hidden={isFound}>
        {owned.state === "failed" && <UnreadPart reading={owned} />}
        {summaries.state === "read" && owned.state !== "reading" ? (
          <Actions actions={[...listedOf(ours), ...summaries.value]} />
        ) : (
          <UnreadPart reading={summaries.state === "read" ? { state: "reading" } : summaries} />
        )}
      </div>
    </Section>
  );
}

/** More than a panel shows without scrolling, below all that stands above the list. */
const inSight = 2;

function Actions({ actions }: { readonly actions: readonly ListedAction[] }) {
  const styles = useScreenStyles();
  const [filter, setFilter] = useState(noFilter);
  const fitting = filterActions(actions, filter);
  // What is in sight first; the rest follows before anybody has scrolled to it.
  const drawn = useDeferredValue(fitting, fitting.slice(0, inSight));
  // In a meeting those that are recommended stand above; the others are found, or shown on a press.
  const { isMeeting } = useLibrary();
  const isCapped = isMeeting && filter === noFilter;
  if (actions.length === 0) return <Text as="p">{words.panel.noActions}</Text>;
  return (
    <div className={styles.section}>
      <ActionFilters filter={filter} onChange={setFilter} />
      <div className={styles.split}>
        <Text as="p" size={200} className={styles.quiet} role="status">
          {fitting.length > 0 ? words.panel.actionCount(fitting.length) : words.panel.nothingFits}
        </Text>
        {fitting.length < actions.length && (
          <Button size="small" onClick={() => setFilter({ ...noFilter })}>
            {words.panel.showAll}
          </Button>
        )}
      </div>
      {isCapped ? (
        <CappedList entries={fitting} most={firstOfAll} card={card} />
      ) : (
        <ul className={styles.list}>{drawn.map(card)}</ul>
      )}
    </div>
  );
}

/** How many actions a meeting sees before somebody asks for all. */
const firstOfAll = 3;

function card(action: ListedAction) {
  return <ActionCard key={action.id} action={action} />;
}

const noneOwn: OwnPlaybookView["actions"] = [];

/** Reads again each time that something comes back into sight. */
function useAgain(isShown: boolean, again: (() => void) | undefined): void {
  const [wasShown, setWasShown] = useState(isShown);
  useEffect(() => {
    if (wasShown === isShown) return;
    setWasShown(isShown);
    if (isShown) again?.();
  }, [isShown, wasShown, again]);
}
