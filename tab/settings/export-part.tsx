import { Button } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { csvOf } from "#shared/privacy/csv.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { type FileForm, FileToSave } from "../file-to-save.tsx";
import { useEditorStyles } from "../own-actions/editor-styles.ts";
import { useBorrowedFocus } from "../own-actions/use-borrowed-focus.ts";
import { UnreadPart } from "../unread-part.tsx";
import { useReading } from "../use-reading.ts";
import { Setting } from "./setting.tsx";

interface Stored {
  /** What is written on the button, and names the part with the files. */
  readonly make: string;
  /** The name of the files, without its ending. */
  readonly fileName: string;
  /** Reads what is stored; keep it stable. */
  readonly read: () => Promise<unknown>;
}

/** What is stored of somebody, to be saved as JSON and as a table. It is read when it is asked for. */
export function ExportPart(props: Stored & { readonly title: string; readonly what: string }) {
  const { title, what, make, fileName, read } = props;
  const [isOpen, setOpen] = useState(false);
  return (
    <Setting title={title} what={what}>
      <div>
        <Button onClick={() => setOpen(true)}>{make}</Button>
      </div>
      {isOpen && <Files {...{ make, fileName, read }} onClose={() => setOpen(false)} />}
    </Setting>
  );
}

function Files(props: Stored & { readonly onClose: () => void }) {
  const { make, fileName, read, onClose } = props;
  const styles = useEditorStyles();
  const part = useRef<HTMLElement>(null);
  useBorrowedFocus(part);
  const reading = useReading(read);
  const found = reading.state === "read" ? reading.value : undefined;
  const forms = useMemo((): [FileForm, FileForm] => {
    const json = `${JSON.stringify(found, undefined, 2)}\n`;
    return [
      { name: `${fileName}.json`, type: "application/json", text: json },
      { name: `${fileName}.csv`, type: "text/csv", text: csvOf(found) },
    ];
  }, [found, fileName]);
  return (
    <section ref={part} tabIndex={-1} aria-label={make} className={styles.notice}>
      {reading.state === "read" ? (
        <FileToSave ready={settingsWords.exportReady} forms={forms} />
      ) : (
        <UnreadPart reading={reading} />
      )}
      <div className={styles.row}>
        <Button size="small" onClick={onClose}>
          {settingsWords.exportClose}
        </Button>
      </div>
    </section>
  );
}
