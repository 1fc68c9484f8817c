import type { FieldProps } from "@fluentui/react-components";
import { ownWords } from "#shared/words/own-actions-screen.ts";

/** How a field says what is wrong in it; it is read with the field, and not shouted when it appears. */
export function fieldState(
  problem: string | undefined,
): Pick<FieldProps, "validationMessage" | "validationState"> {
  if (problem === undefined) return {};
  return { validationState: "error", validationMessage: { children: problem, role: undefined } };
}

/** The name of a field that may stay empty. */
export function asOptional(label: string): string {
  return `${label} (${ownWords.editor.optional})`;
}
