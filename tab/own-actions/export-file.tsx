import { Button } from "@fluentui/react-components";
import { useCallback, useRef } from "react";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import type { OwnEntry } from "#shared/own-actions/own-playbook.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import type { Api } from "../api.ts";
import { FileToSave } from "../file-to-save.tsx";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { useBorrowedFocus } from "./use-borrowed-focus.ts";

/** What is exported: these, from the entry with this id; from none where it is all of them. */
export interface ToExport {
  readonly entries: readonly OwnEntry[];
  readonly from: string | undefined;
}

/** How many actions are read at a time. */
const atOnce = 6;

/** A file of actions to save. Some hosts let no page save files: then its text can be copied. */
export function ExportFile(props: {
  readonly api: Api;
  readonly teamId: string;
  readonly toExport: ToExport;
  readonly onClose: () => void;
}) {
  const { api, teamId, toExport, onClose } = props;
  const styles = useEditorStyles();
  const part = useRef<HTMLElement>(null);
  useBorrowedFocus(part);
  const read = useCallback(
    () => readFile(api, teamId, toExport.entries),
    [api, teamId, toExport.entries],
  );
  const reading = useReading(read);
  return (
    <section ref={part} tabIndex={-1} aria-label={ownWords.export} className={styles.notice}>
      {reading.state === "read" ? (
        <FileToSave
          ready={ownWords.exportReady(toExport.entries.length)}
          forms={[{ name: ownWords.fileName, type: "application/json", text: reading.value }]}
        />
      ) : (
        <UnreadPart reading={reading} />
      )}
      <div className={styles.row}>
        <Button size="small" onClick={onClose}>
          {ownWords.close}
        </Button>
      </div>
    </section>
  );
}

async function readFile(api: Api, teamId: string, entries: readonly OwnEntry[]): Promise<string> {
  const actions = [];
  for (let start = 0; start < entries.length; start += atOnce) {
    const some = entries.slice(start, start + atOnce);
    const read = some.map(({ versionId }) => api.call("readActionVersion", { teamId, versionId }));
    actions.push(...(await Promise.all(read)));
  }
  return actionsFile(actions);
}
