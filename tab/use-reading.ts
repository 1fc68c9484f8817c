import { useEffect, useState } from "react";
import { words } from "#shared/words.ts";
import { ApiProblem } from "./api.ts";

/** Something that is read over the network: on its way, here, or not to be had right now. */
export type Reading<T> =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly value: T; readonly again: () => void }
  | { readonly state: "failed"; readonly sentence: string; readonly retry: () => void };

/**
 * Reads when the component appears and whenever `read` is another function; keep both stable. What
 * is there stays while it is read again, and where that fails. `discard` gets each value that is no
 * longer wanted.
 */
export function useReading<T>(read: () => Promise<T>, discard?: (value: T) => void): Reading<T> {
  const [reading, setReading] = useState<Reading<T>>({ state: "reading" });

  useEffect(() => {
    let isShown = true;
    let leave = () => {};

    function begin(): void {
      if (!isShown) return;
      leave();
      let wanted = true;
      let value: T | undefined;
      leave = () => {
        wanted = false;
        if (value !== undefined) discard?.(value);
      };
      setReading((now) => (now.state === "read" ? now : { state: "reading" }));
      read().then(
        (arrived) => {
          if (!wanted) return discard?.(arrived);
          value = arrived;
          setReading({ state: "read", value, again: begin });
        },
        (error: unknown) =>
          wanted &&
          setReading((now) =>
            now.state === "read" ? now : { state: "failed", sentence: say(error), retry: begin },
          ),
      );
    }

    setReading({ state: "reading" });
    begin();
    return () => {
      isShown = false;
      leave();
    };
  }, [read, discard]);
  return reading;
}

function say(error: unknown): string {
  return error instanceof ApiProblem ? error.message : words.errors.defect;
}
