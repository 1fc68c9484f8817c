import { createContext, useContext } from "react";
import type { DraftContent, DraftStep } from "#shared/own-actions/draft-content.ts";
import type { SectionName } from "./problem-keys.ts";

/** What every field of the form works with. */
export interface Editing {
  readonly content: DraftContent;
  readonly edit: (change: (content: DraftContent) => DraftContent) => void;
  /** What is to be said at a field now: nothing before it was visited or finishing was tried. */
  readonly problemAt: (key: string) => string | undefined;
  /** How many things are still to do in a part of the form, or in a step, said or not. */
  readonly openIn: (place: SectionName | { readonly stepId: string }) => number;
  /** A field was left: what is wrong in it is said from now on, and what was typed is saved. */
  readonly leave: (key: string) => void;
  /** The field that the focus is on its way to; what is closed around it opens. */
  readonly wanted: string | undefined;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The draft that this field belongs to. */
export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error("useEditing is used outside an editor");
  return editing;
}

/** A change of one step. */
export function withStep(
  content: DraftContent,
  stepId: string,
  change: (step: DraftStep) => DraftStep,
): DraftContent {
  return {
    ...content,
    steps: content.steps.map((step) => (step.id === stepId ? change(step) : step)),
  };
}
