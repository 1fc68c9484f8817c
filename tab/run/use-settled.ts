import { useEffect, useState } from "react";

/**
 * Whether this has stayed the same for a moment. A button whose meaning changes under the finger
 * waits for it, so that a double click, or a press at the moment somebody else moves the team on,
 * does not skip a step.
 */
export function useSettled(meaning: string): boolean {
  const [settled, setSettled] = useState(meaning);
  useEffect(() => {
    const timeout = setTimeout(() => setSettled(meaning), 600);
    return () => clearTimeout(timeout);
  }, [meaning]);
  return settled === meaning;
}
