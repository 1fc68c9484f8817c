import { useState } from "react";
import type { OnStep } from "./on-step.ts";

/** What whoever leads is typing of a decision; kept until it is written down, whatever the team does. */
export interface TypedDecision {
  /** Undefined where nothing was typed since the decision was written down. */
  readonly find: (stepId: string) => string | undefined;
  readonly type: (stepId: string, text: string) => void;
  readonly saved: (stepId: string) => void;
}

export function useDecision(): TypedDecision {
  const [typed, setTyped] = useState<Readonly<Record<string, string | undefined>>>({});
  const set = (stepId: string, text: string | undefined) =>
    setTyped((before) => ({ ...before, [stepId]: text }));
  return { find: (stepId) => typed[stepId], type: set, saved: (stepId) => set(stepId, undefined) };
}

/** Whether something is typed in this step that is not what was written down. */
export function isUnsaved({ run, step }: Pick<OnStep, "run" | "step">, typed: TypedDecision) {
  const text = typed.find(step.id);
  return text !== undefined && text.trim() !== (run.decisions?.[step.id]?.text ?? "");
}
