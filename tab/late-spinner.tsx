import { Spinner, type SpinnerProps } from "@fluentui/react-components";
import { useEffect, useState } from "react";

/** What comes within this time (ms) is not announced first: a spinner that only flashes is in the way. */
const patience = 300;

/** A spinner for whatever takes longer than a moment. */
export function LateSpinner(props: SpinnerProps) {
  return useIsLate(true) ? <Spinner {...props} /> : null;
}

/** Whether something that is waited for takes longer than a moment. */
export function useIsLate(waits: boolean): boolean {
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    if (!waits) return undefined;
    const timer = setTimeout(() => setLate(true), patience);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [waits]);
  return isLate && waits;
}
