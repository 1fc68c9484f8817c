import { Button, Text } from "@fluentui/react-components";
import { useState } from "react";
import type { TeamActionSummary } from "#shared/team-action.ts";
import { words } from "#shared/words.ts";
import { useSummaries } from "../playbook.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { ActionCard } from "./action-card.tsx";
import { ActionFilterButtons } from "./action-filter-buttons.tsx";
import { componentsOf, filterActions, noFilter } from "./filter-actions.ts";

interface Props {
  readonly onOpen: (actionId: string) => void;
  /** The action whose page was just left: its button gets the focus back. */
  readonly cameFrom: string | undefined;
}

/** The Playbook to choose from. */
export function ActionList(props: Props) {
  const styles = useScreenStyles();
  const reading = useSummaries();
  return (
    <Section title={words.panel.chooseTitle}>
      <Text as="p" className={styles.quiet}>
        {words.panel.chooseNote}
      </Text>
      {reading.state === "read" ? (
        <Actions {...props} actions={reading.value} />
      ) : (
        <UnreadPart reading={reading} />
      )}
    </Section>
  );
}

function Actions(props: Props & { readonly actions: readonly TeamActionSummary[] }) {
  const { actions, onOpen, cameFrom } = props;
  const styles = useScreenStyles();
  const [filter, setFilter] = useState(noFilter);
  const fitting = filterActions(actions, filter);
  if (actions.length === 0) return <Text as="p">{words.panel.noActions}</Text>;
  return (
    <>
      <ActionFilterButtons
        components={componentsOf(actions)}
        filter={filter}
        onChange={setFilter}
      />
      <Text as="p" size={200} className={styles.quiet} role="status">
        {fitting.length > 0 ? words.panel.actionCount(fitting.length) : words.panel.nothingFits}
      </Text>
      {fitting.length === 0 && (
        <Button className={styles.start} onClick={() => setFilter(noFilter)}>
          {words.panel.showAll}
        </Button>
      )}
      <ul className={styles.list}>
        {fitting.map((action) => (
          <ActionCard
            key={action.id}
            action={action}
            onOpen={onOpen}
            takesFocus={action.id === cameFrom}
          />
        ))}
      </ul>
    </>
  );
}
