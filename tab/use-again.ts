import { useEffect, useState } from "react";
import type { Reading } from "./use-reading.ts";

/** Reads again each time that what it belongs to was read anew: `asOf` is when that was (ms). */
export function useAgain(reading: Reading<unknown>, asOf: number): void {
  const [seen, setSeen] = useState(asOf);
  const again = reading.state === "read" ? reading.again : undefined;
  useEffect(() => {
    if (seen === asOf) return;
    setSeen(asOf);
    again?.();
  }, [seen, asOf, again]);
}
