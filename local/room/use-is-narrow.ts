import { useSyncExternalStore } from "react";

/** Widths at which the meeting shows one pane at a time. */
export const narrow = "(max-width: 919px)";

export function useIsNarrow(): boolean {
  return useSyncExternalStore(hear, () => matchMedia(narrow).matches);
}

function hear(changed: () => void): () => void {
  const query = matchMedia(narrow);
  query.addEventListener("change", changed);
  return () => query.removeEventListener("change", changed);
}
