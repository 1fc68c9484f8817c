import { useEffect, useState } from "react";

/** Draws the component anew every second, for what shows a clock. */
export function useSecond(): void {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), 1_000);
    return () => clearInterval(timer);
  }, []);
}
