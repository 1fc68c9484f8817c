import { newestRun } from "./merge.ts";
import type { TeamStore } from "./team-store.ts";

/** When something in a step is meant to be so (ms), for a key of `meantKeys`. */
export type MeantAt = (stepId: string, key: string, typedAt?: number) => number;

/**
 * Gives what a member writes a time by the server's clock that is later than that of all that this panel
 * knows they wrote before, so that what was overtaken on its way is seen to be older. `typedAt` is given
 * for what several tabs may send.
 */
export function meantAtIn(store: Pick<TeamStore, "heard">, now: () => number): MeantAt {
  let last = 0;
  return (stepId, key, typedAt) => {
    const heard = store.heard();
    const run = newestRun(heard);
    const known = (run && heard.mine[run.id]?.[stepId]?.meantAt?.[key]) ?? -1;
    if (typedAt !== undefined) return Math.max(Math.round(typedAt), known + 1);
    last = Math.max(Math.round(now()), last + 1, known + 1);
    return last;
  };
}
