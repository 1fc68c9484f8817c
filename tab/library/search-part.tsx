import { Button, Text } from "@fluentui/react-components";
import { useCallback, useDeferredValue, useMemo } from "react";
import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import type { Resource } from "#shared/resource.ts";
import type { TeamActionSummary } from "#shared/team-action.ts";
import { topicWords } from "#shared/words/library.ts";
import { words } from "#shared/words.ts";
import { useTextButton } from "../controls/text-button.ts";
import { type Playbook, usePlaybook } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";
import { ActionCard, listedOf } from "./action-card.tsx";
import { CappedList } from "./capped-list.tsx";
import { findableAction, findableOwn, findableResource } from "./findable.ts";
import { readResources } from "./read-resources.ts";
import { ResourceCard } from "./resource-card.tsx";
import { searchIndex } from "./search.ts";
import { useSaid } from "./use-said.ts";

type OwnActions = OwnPlaybookView["actions"];

interface Props {
  readonly query: string;
  readonly own: OwnActions;
  readonly onQuery: (query: string) => void;
}

/** What was found among the actions and the resources. It reads what it takes when it appears. */
export function SearchPart(props: Props) {
  const playbook = usePlaybook();
  const reading = useReading(useCallback(() => readAll(playbook), [playbook]));
  if (reading.state !== "read") return <UnreadPart reading={reading} />;
  return <Results {...props} all={reading.value} />;
}

interface All {
  readonly actions: readonly TeamActionSummary[];
  readonly texts: Readonly<Record<string, string>>;
  readonly resources: readonly Resource[];
}

async function readAll({ summaries, searchTexts }: Playbook): Promise<All> {
  const [actions, texts, resources] = await Promise.all([
    summaries(),
    searchTexts(),
    readResources(),
  ]);
  return { actions, texts, resources };
}

function Results(props: Props & { readonly all: All }) {
  const { own, all, onQuery } = props;
  const styles = useScreenStyles();
  // Drawing what was found waits for typing, never the other way round.
  const query = useDeferredValue(props.query.trim());
  const index = useMemo(() => indexOf(all, own), [all, own]);
  const { actions, resources } = useMemo(() => {
    const found = index.find(query);
    const pick = <Entry extends { readonly id: string }>(entries: readonly Entry[]) =>
      found.flatMap((id) => entries.find((entry) => entry.id === id) ?? []);
    return {
      actions: pick([...listedOf(own), ...all.actions]),
      resources: pick(all.resources),
    };
  }, [index, query, own, all]);
  const { found, foundActions, foundResources, nothingFound } = words.library;
  const isNothing = actions.length + resources.length === 0;
  const sentence = isNothing ? nothingFound(query) : found(actions.length, resources.length);
  return (
    <div className={styles.screen}>
      <Text as="p" size={200} className={styles.quiet} role="status">
        {useSaid(query === "" ? "" : sentence)}
      </Text>
      {isNothing && <NothingFound onQuery={onQuery} />}
      {actions.length > 0 && (
        <Section title={foundActions} level="h3">
          <CappedList
            key={query}
            entries={actions}
            most={10}
            card={(action) => <ActionCard key={action.id} action={action} />}
          />
        </Section>
      )}
      {resources.length > 0 && (
        <Section title={foundResources} level="h3">
          <CappedList
            key={query}
            entries={resources}
            most={5}
            card={(resource) => <ResourceCard key={resource.id} resource={resource} />}
          />
        </Section>
      )}
    </div>
  );
}

/** Words to begin with: what a team is most likely to look for. */
const suggestions = ["humour", "feedback", "conflict", "remote-work"] as const;

function NothingFound({ onQuery }: Pick<Props, "onQuery">) {
  const styles = useScreenStyles();
  const textButton = useTextButton();
  return (
    <div className={styles.section}>
      <Text as="p" className={styles.text}>
        {words.library.tryThis}
      </Text>
      <div className={styles.row}>
        {suggestions.map((topic) => (
          <Button key={topic} size="small" onClick={() => onQuery(topicWords[topic])}>
            {topicWords[topic]}
          </Button>
        ))}
        <Button
          size="small"
          appearance="subtle"
          className={textButton.words}
          onClick={() => onQuery("")}
        >
          {words.library.clearSearch}
        </Button>
      </div>
    </div>
  );
}

function indexOf({ actions, texts, resources }: All, own: OwnActions) {
  return searchIndex([
    ...findableOwn(own),
    ...actions.map((action) => findableAction(action, texts[action.id] ?? "")),
    ...resources.map(findableResource),
  ]);
}
