import { Button, Text } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import type { Api } from "../api.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useEditorStyles } from "./editor-styles.ts";
import { type ImportOutcome, importFrom } from "./import-from.ts";
import { useBorrowedFocus } from "./use-borrowed-focus.ts";

/** Takes a file of actions, chosen or dropped, and says what came of it. */
export function ImportFile(props: {
  readonly api: Api;
  readonly teamId: string;
  readonly onImported: () => void;
  readonly onClose: () => void;
}) {
  const { api, teamId, onImported, onClose } = props;
  const styles = useEditorStyles();
  const screen = useScreenStyles();
  const chooser = useRef<HTMLInputElement>(null);
  const part = useRef<HTMLElement>(null);
  const [isReading, setReading] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcome>();
  useBorrowedFocus(part);

  const take = async (file: File | undefined) => {
    if (!file || isReading) return;
    setReading(true);
    const came = await importFrom(api, teamId, file).finally(() => setReading(false));
    setOutcome(came);
    if ("actions" in came) onImported();
  };

  return (
    <section
      ref={part}
      tabIndex={-1}
      aria-label={ownWords.importTitle}
      className={styles.notice}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void take(event.dataTransfer.files[0]);
      }}
    >
      <Text as="h3" weight="semibold" className={styles.heading}>
        {ownWords.importTitle}
      </Text>
      <Text size={200}>{ownWords.importNote}</Text>
      <input
        ref={chooser}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={ownWords.chooseFile}
        onChange={({ currentTarget }) => {
          void take(currentTarget.files?.[0]);
          // The same file can be chosen again once it was mended.
          currentTarget.value = "";
        }}
      />
      <div className={styles.row}>
        <Button disabledFocusable={isReading} onClick={() => chooser.current?.click()}>
          {ownWords.chooseFile}
        </Button>
        <Button onClick={onClose}>{ownWords.close}</Button>
      </div>
      <div role="status" className={screen.section}>
        {isReading && <Text>{ownWords.importing}</Text>}
        {!isReading && outcome && <Came outcome={outcome} />}
      </div>
    </section>
  );
}

function Came({ outcome }: { readonly outcome: ImportOutcome }) {
  const screen = useScreenStyles();
  if ("refused" in outcome) {
    return (
      <>
        <Text weight="semibold">{ownWords.refusedTitle}</Text>
        <Text className={screen.text}>{outcome.refused}</Text>
      </>
    );
  }
  const { actions } = outcome;
  const count = (wanted: string) => actions.filter((one) => one.outcome === wanted).length;
  return (
    <>
      <Text weight="semibold">
        {ownWords.imported(count("added"), count("changed"), count("same"))}
      </Text>
      <ul className={screen.bullets}>
        {actions.map(({ id, title, outcome: came }) => (
          <li key={id}>{`${title}: ${ownWords.outcomes[came]}`}</li>
        ))}
      </ul>
    </>
  );
}
