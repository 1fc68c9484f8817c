import { runWords } from "#shared/words/run.ts";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { LeftDraft } from "./left-draft.tsx";
import type { OnStep } from "./on-step.ts";
import type { Draft, Drafts } from "./use-drafts.ts";
import type { NewPromise } from "./use-new-promise.ts";

const LeftPromise = lazyPart(async () => (await import("./left-promise.tsx")).LeftPromise, "soon");

/**
 * What I was typing when the team moved on, when the notes that I was changing were shown, or when I took
 * away in another window the note that I was changing here.
 */
export function LeftDrafts(props: {
  readonly at: OnStep;
  readonly drafts: Drafts;
  readonly newPromise: NewPromise;
}) {
  const { at, drafts, newPromise } = props;
  const { step, board, mine } = at;
  const isGone = ({ isChange, stepId, noteId }: Draft) =>
    isChange && stepId === step.id && !board && mine.notes.every(({ id }) => id !== noteId);
  const isLeft = (draft: Draft) =>
    draft.stepId !== step.id || (draft.isChange && board !== undefined) || isGone(draft);
  // A decision is in its step, which the team can come back to.
  const left = drafts.all.filter(
    (draft) => draft.text.trim() !== "" && !draft.isDecision && isLeft(draft),
  );
  return left.map((draft) =>
    draft.promise ? (
      step.kind !== "commit" && (
        <LeftPromise
          key={draft.lateId}
          sentence={runWords.promiseKept}
          draft={draft}
          drafts={drafts}
          newPromise={newPromise}
        />
      )
    ) : (
      <LeftDraft key={draft.lateId} at={at} draft={draft} drafts={drafts} isGone={isGone(draft)} />
    ),
  );
}
