import { decisionLength } from "#shared/limits.ts";
import { runWords } from "#shared/words/run.ts";
import type { TeamHandle } from "../team-handle.ts";
import type { Drafts } from "./draft-store.ts";
import type { OnStep } from "./on-step.ts";

/** What whoever leads is typing of a decision: a draft, kept until it is written down, whatever happens. */
export interface TypedDecision {
  /** Undefined where nothing was typed since the decision was written down. */
  readonly find: (stepId: string) => string | undefined;
  readonly type: (stepId: string, text: string) => void;
  /** This text was written down; what was typed since stays. */
  readonly saved: (stepId: string, sent: string) => void;
}

export function typedDecision(drafts: Drafts): TypedDecision {
  return {
    find: (stepId) => drafts.findDecision(stepId)?.text,
    type: drafts.typeDecision,
    saved(stepId, sent) {
      const draft = drafts.findDecision(stepId);
      if (draft) drafts.saved({ ...draft, text: sent });
    },
  };
}

/** Whether something is typed in this step that is not what was written down. */
export function isUnsaved({ run, step }: Pick<OnStep, "run" | "step">, typed: TypedDecision) {
  const text = typed.find(step.id);
  return text !== undefined && text.trim() !== (run.decisions?.[step.id]?.text ?? "");
}

/** Whether this much fits into a decision. */
export function fitsAsDecision(text: string): boolean {
  return text.trim().length <= decisionLength;
}

/** What the button is called that does that. */
export function sendLabel(isDecided: boolean, text: string): string {
  const { decideSave, decideAgain, decideRemove } = runWords;
  if (!isDecided) return decideSave;
  return text.trim() ? decideAgain : decideRemove;
}

/** Writes down what is typed of a step's decision, or takes that back where it is emptied. */
export async function sendDecision(
  { changeRun }: Pick<TeamHandle, "changeRun">,
  stepId: string,
  typed: TypedDecision,
): Promise<boolean> {
  const text = typed.find(stepId) ?? "";
  const written = text.trim();
  const applied = await changeRun("decideRun", written ? { stepId, text: written } : { stepId });
  if (applied) typed.saved(stepId, text);
  return applied;
}
