import { runWords } from "#shared/words/run.ts";

/** How near the end begins at which the characters are counted aloud. */
const near = 40;

/** What a field says about the length of its text: nothing until it is nearly full. */
export function lengthHint(
  text: string,
  most: number,
): { readonly validationMessage?: string; readonly validationState?: "none" | "error" } {
  const left = most - text.trim().length;
  if (left > near) return {};
  return left < 0
    ? { validationMessage: runWords.charactersOver(-left), validationState: "error" }
    : { validationMessage: runWords.charactersLeft(left), validationState: "none" };
}
