import { Button, Subtitle1, Text } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { Resource } from "#shared/resource.ts";
import { words } from "#shared/words.ts";
import { BackButton } from "../controls/back-button.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";
import { CappedList } from "./capped-list.tsx";
import { filterResources, noResourceFilter } from "./filter-resources.ts";
import { findableResource } from "./findable.ts";
import { useLibrary } from "./library-place.ts";
import { readResources } from "./read-resources.ts";
import { ResourceCard } from "./resource-card.tsx";
import { ResourceFilters } from "./resource-filters.tsx";
import { searchIndex } from "./search.ts";
import { SearchField } from "./search-field.tsx";
import { useSaid } from "./use-said.ts";

/** Everything to watch, read and try that is shown to people, and ways to find something in it. */
export function ResourcePage() {
  const styles = useScreenStyles();
  const { pages } = useLibrary();
  const reading = useReading(readResources);
  return (
    <div className={styles.screen}>
      <BackButton onPress={pages.leave} />
      <Subtitle1 as="h2" className={styles.text}>
        {words.library.resources}
      </Subtitle1>
      {reading.state === "read" ? (
        <Resources resources={reading.value} />
      ) : (
        <UnreadPart reading={reading} />
      )}
    </div>
  );
}

function Resources({ resources }: { readonly resources: readonly Resource[] }) {
  const styles = useScreenStyles();
  const [filter, setFilter] = useState(noResourceFilter);
  const [typed, setTyped] = useState("");
  const query = useDeferredValue(typed.trim());
  const index = useMemo(() => searchIndex(resources.map(findableResource)), [resources]);
  const found = useMemo(
    () =>
      query === ""
        ? resources
        : index.find(query).flatMap((id) => resources.find((one) => one.id === id) ?? []),
    [index, query, resources],
  );
  const fitting = filterResources(found, filter);
  const { resourceCount, nothingFits, showAll, searchResources } = words.library;
  const sentence = fitting.length === 0 ? nothingFits : resourceCount(fitting.length);
  return (
    <div className={styles.section}>
      <SearchField label={searchResources} query={typed} onChange={setTyped} />
      <ResourceFilters filter={filter} onChange={setFilter} />
      <div className={styles.split}>
        <Text as="p" size={200} className={styles.quiet} role="status">
          {useSaid(sentence)}
        </Text>
        {fitting.length < resources.length && (
          <Button
            size="small"
            onClick={() => {
              setFilter(noResourceFilter);
              setTyped("");
            }}
          >
            {showAll}
          </Button>
        )}
      </div>
      <CappedList
        key={`${query} ${JSON.stringify(filter)}`}
        entries={fitting}
        most={20}
        card={(resource) => <ResourceCard key={resource.id} resource={resource} />}
      />
    </div>
  );
}
