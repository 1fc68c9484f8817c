import { useCallback, useEffect, useRef, useState } from "react";
import { words } from "#shared/words.ts";
import { ApiProblem } from "./api.ts";

/** Something that is read over the network: on its way, here, or not to be had right now. */
export type Reading<T> =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly value: T; readonly again: () => void }
  | { readonly state: "failed"; readonly sentence: string; readonly retry: () => void };

/**
 * Reads when the component appears and whenever `read` is another function; keep it stable. What is
 * there stays while it is read again. `discard` gets each value that is no longer wanted.
 */
export function useReading<T>(read: () => Promise<T>, discard?: (value: T) => void): Reading<T> {
  const [attempt, setAttempt] = useState(0);
  const [reading, setReading] = useState<Reading<T>>({ state: "reading" });
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  const readBefore = useRef(read);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt reads again
  useEffect(() => {
    let wanted = true;
    let value: T | undefined;
    const same = readBefore.current === read;
    readBefore.current = read;
    setReading((now) => (same && now.state === "read" ? now : { state: "reading" }));
    read().then(
      (arrived) => {
        if (!wanted) return discard?.(arrived);
        value = arrived;
        setReading({ state: "read", value, again });
      },
      (error: unknown) =>
        wanted && setReading({ state: "failed", sentence: say(error), retry: again }),
    );
    return () => {
      wanted = false;
      if (value !== undefined) discard?.(value);
    };
  }, [read, attempt]);
  return reading;
}

function say(error: unknown): string {
  return error instanceof ApiProblem ? error.message : words.errors.defect;
}
