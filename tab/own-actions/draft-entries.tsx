import { Button, Text } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import type { Person } from "#shared/team.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { useDates } from "../dates.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useEntryStyles } from "./own-entry-card.tsx";

/** What the team is writing, the newest first; anybody can go on with it. */
export function DraftEntries(props: {
  readonly drafts: OwnPlaybookView["drafts"];
  readonly members: readonly Person[];
  readonly onEdit: (actionId: string) => void;
  /** The draft that is to have the focus. */
  readonly focus: string | undefined;
}) {
  const { drafts, members, onEdit, focus } = props;
  const screen = useScreenStyles();
  const styles = useEntryStyles();
  const dates = useDates();
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    list.current?.querySelector<HTMLElement>("[data-wanted] button")?.focus();
  }, []);
  if (drafts.length === 0) return null;
  return (
    <div className={screen.section}>
      <Text as="h3" weight="semibold" className={screen.text}>
        {ownWords.writing}
      </Text>
      <ul ref={list} className={screen.list}>
        {drafts.map(({ id, title, savedAt, savedBy, isNew }) => {
          const name = title.trim() === "" ? ownWords.untitled : title;
          return (
            <li key={id} className={screen.card} {...(id === focus ? { "data-wanted": true } : {})}>
              <Button
                appearance="subtle"
                icon={<ChevronRightRegular />}
                iconPosition="after"
                className={styles.title}
                aria-label={ownWords.goOn(name)}
                onClick={() => onEdit(id)}
              >
                {name}
              </Button>
              <Text size={200} className={screen.quiet}>
                {[
                  isNew ? ownWords.newOne : ownWords.changeOf,
                  ownWords.savedBy(nameAmong(members, savedBy), dates.moment(savedAt)),
                ].join(" · ")}
              </Text>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
