import { Button, Link, Text, Textarea } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import { actionsFile } from "#shared/own-actions/actions-file.ts";
import type { OwnEntry } from "#shared/own-actions/own-playbook.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import type { Api } from "../api.ts";
import { Disclosure } from "../run/disclosure.tsx";
import { useScreenStyles } from "../screen-styles.ts";
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
        <File text={reading.value} count={toExport.entries.length} />
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

function File(props: { readonly text: string; readonly count: number }) {
  const { text, count } = props;
  const screen = useScreenStyles();
  const [said, setSaid] = useState<string>();
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [text]);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(ownWords.copied),
      () => setSaid(ownWords.copyFailed),
    );
  return (
    <>
      <Text role="status" weight="semibold">
        {said ?? ownWords.exportReady(count)}
      </Text>
      <Link href={address} download={ownWords.fileName}>
        {`${ownWords.saveFile}: ${ownWords.fileName}`}
      </Link>
      <Button size="small" className={screen.start} onClick={() => void copy()}>
        {ownWords.copyText}
      </Button>
      <Disclosure title={ownWords.fileText} open={said === ownWords.copyFailed}>
        <Textarea
          readOnly
          aria-label={ownWords.fileText}
          value={text}
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
      </Disclosure>
    </>
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
