import { useState } from "react";
import type { OnStep } from "./on-step.ts";

/** What whoever leads is typing of a decision; kept until it is written down, whatever the team does. */
export interface TypedDecision {
  /** Undefined where nothing was typed since the decision was written down. */
  readonly find: (stepId: string) => string | undefined;
  readonly type: (stepId: string, text: string) => void;
  /** This text was written down; what was typed since stays. */
  readonly saved: (stepId: string, sent: string) => void;
}

export function useDecision(): TypedDecision {
  const [typed, setTyped] = useState<Readonly<Record<string, string | undefined>>>({});
  return {
    find: (stepId) => typed[stepId],
    type: (stepId, text) => setTyped((before) => ({ ...before, [stepId]: text })),
    saved: (stepId, sent) =>
      setTyped((before) => (before[stepId] === sent ? { ...before, [stepId]: undefined } : before)),
  };
}

/** Whether something is typed in this step that is not what was written down. */
export function isUnsaved({ run, step }: Pick<OnStep, "run" | "step">, typed: TypedDecision) {
  const text = typed.find(step.id);
  return text !== undefined && text.trim() !== (run.decisions?.[step.id]?.text ?? "");
}
