import { Text } from "@fluentui/react-components";
import { useCallback, useEffect, useSyncExternalStore } from "react";
import { takesPromises } from "#shared/promise-time.ts";
import type { Run } from "#shared/run.ts";
import { runWords } from "#shared/words/run.ts";
import { useTeam } from "../team-handle.ts";
import { useReading } from "../use-reading.ts";
import type { DraftStore } from "./draft-store.ts";
import { LeftPromise } from "./left-promise.tsx";
import { useRunStyles } from "./run-styles.ts";
import { isSavedIn } from "./saved-draft.ts";
import { useTeamDrafts } from "./team-drafts.ts";
import { UnsentText } from "./unsent-text.tsx";
import { useNewPromise } from "./use-new-promise.ts";

/** What I typed in one run that has ended. */
export function UnsentOfRun({ runId }: { readonly runId: string }) {
  const { readRun, now } = useTeam();
  const store = useTeamDrafts().ofRun(runId);
  const reading = useReading(useCallback(() => readRun(runId), [readRun, runId]));
  const view = reading.state === "read" ? reading.value : undefined;
  useEffect(() => {
    if (view) store.settle(isSavedIn(view));
  }, [store, view]);
  // Whether it was sent after all is known once the run was read.
  if (reading.state === "reading") return null;
  if (view && takesPromises(view.run, now())) return <WithPromise store={store} run={view.run} />;
  return <Unsent store={store} isSure={view !== undefined} />;
}

/** For a while after the end what was typed may still become a commitment. */
function WithPromise({ store, run }: { readonly store: DraftStore; readonly run: Run }) {
  const drafts = useSyncExternalStore(store.subscribe, store.drafts);
  const newPromise = useNewPromise(drafts, run);
  const typed = drafts.findPromise();
  const isTyped = typed !== undefined && typed.text.trim() !== "";
  return (
    <>
      {isTyped && (
        <LeftPromise
          sentence={runWords.promiseUnsent}
          draft={typed}
          drafts={drafts}
          newPromise={newPromise}
        />
      )}
      <Unsent
        store={store}
        isSure
        without={typed?.lateId}
        onPromise={isTyped ? undefined : (text) => newPromise.fill({ text })}
      />
    </>
  );
}

function Unsent(props: {
  readonly store: DraftStore;
  /** Whether it is known that it was not sent. */
  readonly isSure: boolean;
  readonly without?: string | undefined;
  readonly onPromise?: ((text: string) => void) | undefined;
}) {
  const { store, isSure, without, onPromise } = props;
  const styles = useRunStyles();
  const drafts = useSyncExternalStore(store.subscribe, store.drafts);
  const left = drafts.all.filter(({ text, lateId }) => text.trim() !== "" && lateId !== without);
  if (left.length === 0) return null;
  return (
    <section className={styles.notice} data-focus-home tabIndex={-1}>
      <Text as="h3" weight="semibold" className={styles.heading}>
        {isSure ? runWords.unsentTitle : runWords.unsentMaybe}
      </Text>
      <Text size={200}>{runWords.unsentNote}</Text>
      {left.map((draft) => (
        <UnsentText
          key={draft.lateId}
          text={draft.text}
          onDrop={() => drafts.drop(draft)}
          onPromise={
            onPromise &&
            (() => {
              onPromise(draft.text);
              drafts.drop(draft);
            })
          }
        />
      ))}
    </section>
  );
}
