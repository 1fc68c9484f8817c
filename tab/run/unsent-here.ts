import { runWords } from "#shared/words/run.ts";
import type { Promised, TeamHandle } from "../team-handle.ts";
import { isNote } from "./note-field.tsx";
import type { OnStep } from "./on-step.ts";
import { sendDraft } from "./send-draft.ts";
import {
  fitsAsDecision,
  isUnsaved,
  sendDecision,
  sendLabel,
  type TypedDecision,
} from "./typed-decision.ts";
import type { Drafts } from "./use-drafts.ts";
import type { NewPromise } from "./use-new-promise.ts";

/** What a member has typed in a field of the step that the team is on, and not sent. */
export interface UnsentHere {
  /** Of the draft, so that nobody who was asked about one goes on without another. */
  readonly id: string;
  /** What they may believe otherwise. */
  readonly sentence: string;
  /** Of a commitment that can be sent, who does it and by when: its fields may be out of sight. */
  readonly terms?: Omit<Promised, "text">;
  /** What the button is called that sends it. */
  readonly label: string;
  /** Undefined where it cannot be sent as it is, which its field says. */
  readonly send: (() => Promise<boolean>) | undefined;
}

/** The first such text, or undefined where there is none. */
export function unsentHere(
  at: OnStep,
  typed: {
    readonly drafts: Drafts;
    readonly decision: TypedDecision;
    readonly newPromise: NewPromise;
  },
  team: Pick<TeamHandle, "writeNote" | "changeRun">,
): UnsentHere | undefined {
  const { step } = at;
  if (step.kind === "write") return unsentNote(at, typed.drafts, team);
  if (step.kind === "decide") return unsentDecision(at, typed, team);
  // The pulse that follows is where a run ends; the field is there as well.
  const isLast = step.kind === "commit" || step.kind === "pulse";
  const draft = isLast ? typed.drafts.findPromise() : undefined;
  if (!draft?.text.trim()) return undefined;
  const { terms, fits, send } = typed.newPromise;
  const { unsent, promise: label } = runWords;
  const about = { id: draft.lateId, sentence: unsent.promise, label };
  return fits ? { ...about, terms, send } : { ...about, send: undefined };
}

function unsentNote(
  { step, board, mine }: OnStep,
  drafts: Drafts,
  team: Pick<TeamHandle, "writeNote">,
): UnsentHere | undefined {
  // A change that its author took up and left as it was is none.
  const changed = drafts.all.find(
    ({ isChange, noteId, text }) =>
      isChange &&
      !board &&
      mine.notes.some((note) => note.id === noteId && note.text !== text.trim()),
  );
  const fresh = drafts.findNew(step.id);
  const draft = fresh?.text.trim() ? fresh : changed;
  if (!draft) return undefined;
  const { unsent, addLateNote, addNote, save } = runWords;
  const send = () => sendDraft(team, drafts, draft, board);
  return {
    id: draft.lateId,
    sentence: draft.isChange ? unsent.change : board ? unsent.lateNote : unsent.note,
    label: draft.isChange ? save : board ? addLateNote : addNote,
    send: isNote(draft.text) ? send : undefined,
  };
}

function unsentDecision(
  at: OnStep,
  { drafts, decision }: { readonly drafts: Drafts; readonly decision: TypedDecision },
  team: Pick<TeamHandle, "changeRun">,
): UnsentHere | undefined {
  const draft = drafts.findDecision(at.step.id);
  if (!draft || !isUnsaved(at, decision)) return undefined;
  const { unsent } = runWords;
  const isDecided = at.run.decisions?.[at.step.id] !== undefined;
  const send = () => sendDecision(team, at.step.id, decision);
  return {
    id: draft.lateId,
    sentence: isDecided ? unsent.decisionChange : unsent.decision,
    label: sendLabel(isDecided, draft.text),
    send: fitsAsDecision(draft.text) ? send : undefined,
  };
}
