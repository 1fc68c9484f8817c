import { Button, Text } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import type { Person } from "#shared/team.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import type { Api } from "../api.ts";
import { usePresses } from "../controls/use-presses.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
import { Section } from "../section.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { DraftEntries } from "./draft-entries.tsx";
import type { EditorResult } from "./editor-props.ts";
import { ExportFile, type ToExport } from "./export-file.tsx";
import { ImportFile } from "./import-file.tsx";
import { OwnEntryCard, RemovedEntry } from "./own-entry-card.tsx";
import { OwnNoticeLine } from "./own-notice-line.tsx";
import { type OwnActions, useOwnActions } from "./use-own-actions.ts";

/** What the list of a team's own actions needs, in the panel and in the personal tab alike. */
export interface OwnActionsPartProps {
  /** Keep it stable: the list is read again whenever it is another one. */
  readonly api: Api;
  readonly teamId: string;
  readonly members: readonly Person[];
  /** Opens the page of a finished action, in this version (`readActionVersion`). */
  readonly onOpen: (actionId: string, versionId: string) => void;
  /** Opens `ActionEditor` on this action: a new one, a draft, or one to change. */
  readonly onEdit: (actionId: string) => void;
  /** What came of the editor that was just left: it is said, and its entry gets the focus. */
  readonly left?: EditorResult | undefined;
}

/** The team's own actions, what is being written, and what was removed. */
export function OwnActionsPart(props: OwnActionsPartProps) {
  const { api, teamId, left } = props;
  const own = useOwnActions(api, teamId);
  const { say } = own;
  useEffect(() => {
    const text = left && saidOf(left);
    if (text !== undefined) say({ text });
  }, [left, say]);
  return (
    <Section title={ownWords.title}>
      {own.reading.state === "read" ? (
        <Lists {...props} own={own} view={own.reading.value} />
      ) : (
        <UnreadPart reading={own.reading} />
      )}
    </Section>
  );
}

function Lists(
  props: OwnActionsPartProps & { readonly own: OwnActions; readonly view: OwnPlaybookView },
) {
  const { api, teamId, members, onOpen, onEdit, left, own, view } = props;
  const styles = useScreenStyles();
  const presses = usePresses();
  const [toExport, setToExport] = useState<ToExport>();
  const [isImporting, setImporting] = useState(false);
  const listed = view.actions.filter(({ removedAt }) => removedAt === undefined);
  const removed = view.actions.filter(({ removedAt }) => removedAt !== undefined);
  const focus = own.focus ?? entryOf(left);
  return (
    <>
      <Text as="p" className={styles.quiet}>
        {ownWords.note}
      </Text>
      <div className={styles.row}>
        <Button appearance="primary" onClick={() => onEdit(crypto.randomUUID())}>
          {ownWords.write}
        </Button>
        <Button aria-expanded={isImporting} onClick={() => setImporting(!isImporting)}>
          {ownWords.import}
        </Button>
        {listed.length > 0 && (
          <Button onClick={() => setToExport({ entries: listed, from: undefined })}>
            {ownWords.exportAll}
          </Button>
        )}
      </div>
      {isImporting && (
        <ImportFile
          api={api}
          teamId={teamId}
          onImported={own.again}
          onClose={() => setImporting(false)}
        />
      )}
      {toExport?.from === undefined && toExport && (
        <ExportFile
          api={api}
          teamId={teamId}
          toExport={toExport}
          onClose={() => setToExport(undefined)}
        />
      )}
      <OwnNoticeLine own={own} presses={presses} />
      <DraftEntries drafts={view.drafts} members={members} onEdit={onEdit} focus={focus} />
      {listed.length === 0 && (
        <Text as="p" className={styles.text}>
          {ownWords.none}
        </Text>
      )}
      {listed.length > 0 && view.drafts.length > 0 && (
        <Text as="h3" weight="semibold" className={styles.text}>
          {ownWords.ready}
        </Text>
      )}
      <ul className={styles.list}>
        {listed.map((entry) => (
          <OwnEntryCard
            key={entry.id}
            entry={entry}
            takesFocus={entry.id === focus}
            presses={presses}
            onOpen={() => onOpen(entry.id, entry.versionId)}
            onEdit={() => onEdit(entry.id)}
            onExport={() => setToExport({ entries: [entry], from: entry.id })}
            onRemove={() => own.remove(entry)}
          >
            {toExport?.from === entry.id && (
              <ExportFile
                api={api}
                teamId={teamId}
                toExport={toExport}
                onClose={() => setToExport(undefined)}
              />
            )}
          </OwnEntryCard>
        ))}
      </ul>
      {removed.length > 0 && (
        <Disclosure title={ownWords.removedTitle(removed.length)}>
          <ul className={styles.list}>
            {removed.map((entry) => (
              <RemovedEntry
                key={entry.id}
                entry={entry}
                presses={presses}
                onRestore={() => own.restore(entry)}
              />
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

function saidOf(left: EditorResult): string | undefined {
  if (left.kind === "finished") return ownWords.finished(left.entry.summary.title);
  if (left.kind === "discarded") return ownWords.discarded;
  return left.kind === "kept" ? ownWords.kept : undefined;
}

function entryOf(left: EditorResult | undefined): string | undefined {
  return left?.kind === "finished" ? left.entry.id : left?.actionId;
}
