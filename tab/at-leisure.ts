/** After this time (ms) there has to be leisure. */
const patience = 2_000;

/** Calls something once all that is more urgent has been drawn; what is returned calls it off. */
export function atLeisure(act: () => void): () => void {
  // Safari has no idle moments to wait for.
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(act);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(act, { timeout: patience });
  return () => cancelIdleCallback(idle);
}
