import { useEffect, useState } from "react";

/** After this time (ms) there has to be leisure. */
const patience = 2_000;

/** Whether what is more urgent has been drawn: false at first, and true from the first idle moment on. */
export function useLeisure(): boolean {
  const [hasLeisure, setLeisure] = useState(false);
  useEffect(() => {
    const begin = () => setLeisure(true);
    // Safari has no idle moments to wait for.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(begin);
      return () => clearTimeout(timer);
    }
    const idle = requestIdleCallback(begin, { timeout: patience });
    return () => cancelIdleCallback(idle);
  }, []);
  return hasLeisure;
}
