import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { words } from "#shared/words.ts";
import { ApiProblem } from "./api.ts";

/** Something that is read over the network: on its way, here, or not to be had right now. */
export type Reading<T> =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly value: T; readonly again: () => void }
  | { readonly state: "failed"; readonly sentence: string; readonly retry: () => void };

/** How something is read; `ahead` is what came of it already, where it was asked for before it is shown. */
export interface Read<T> {
  (): Promise<T>;
  readonly ahead?: () => T | undefined;
}

type Heard<T> =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly value: T }
  | { readonly state: "failed"; readonly sentence: string };

/**
 * Reads when the component appears and whenever `read` is another function; keep both stable. What
 * is there stays while it is read again, and where that fails. `discard` gets each value that is no
 * longer wanted.
 */
export function useReading<T>(read: Read<T>, discard?: (value: T) => void): Reading<T> {
  const [heard, setHeard] = useState(() => heardAhead(read));
  const begin = useRef(() => {});

  useEffect(() => {
    let isShown = true;
    let leave = () => {};

    begin.current = () => {
      if (!isShown) return;
      leave();
      let wanted = true;
      let value: T | undefined;
      leave = () => {
        wanted = false;
        if (value !== undefined) discard?.(value);
      };
      setHeard((now) => (now.state === "read" ? now : waiting));
      read().then(
        (arrived) => {
          if (!wanted) return discard?.(arrived);
          value = arrived;
          setHeard((now) => hearing(now, arrived));
        },
        (error: unknown) =>
          wanted &&
          setHeard((now) =>
            now.state === "read" ? now : { state: "failed", sentence: say(error) },
          ),
      );
    };

    const ahead = heardAhead(read);
    setHeard((now) => (ahead.state === "read" ? hearing(now, ahead.value) : waiting));
    begin.current();
    return () => {
      isShown = false;
      leave();
    };
  }, [read, discard]);

  // The same for as long as the component lives: what hangs on it is not to begin anew with each reading.
  const again = useCallback(() => begin.current(), []);
  return useMemo(() => {
    if (heard.state === "read") return { ...heard, again };
    return heard.state === "failed" ? { ...heard, retry: again } : heard;
  }, [heard, again]);
}

const waiting = { state: "reading" } as const;

function heardAhead<T>(read: Read<T>): Heard<T> {
  const value = read.ahead?.();
  return value === undefined ? waiting : { state: "read", value };
}

/** The same again is no news, and nothing is drawn anew for it. */
function hearing<T>(now: Heard<T>, value: T): Heard<T> {
  return now.state === "read" && now.value === value ? now : { state: "read", value };
}

function say(error: unknown): string {
  return error instanceof ApiProblem ? error.message : words.errors.defect;
}
