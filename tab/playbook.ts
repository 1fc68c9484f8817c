import { createContext, useCallback, useContext } from "react";
import type { TeamAction, TeamActionSummary } from "#shared/team-action.ts";
import type { Api } from "./api.ts";
import { type Reading, useReading } from "./use-reading.ts";

/** The Playbook as the server has it; each part is read once. */
export interface Playbook {
  readonly summaries: () => Promise<readonly TeamActionSummary[]>;
  readonly action: (actionId: string) => Promise<TeamAction>;
}

export const PlaybookContext = createContext<Playbook | undefined>(undefined);

function usePlaybook(): Playbook {
  const playbook = useContext(PlaybookContext);
  if (!playbook) throw new Error("usePlaybook is used outside a panel");
  return playbook;
}

/** The actions to choose from. */
export function useSummaries(): Reading<readonly TeamActionSummary[]> {
  const { summaries } = usePlaybook();
  return useReading(summaries);
}

/** One action with all its texts. */
export function useTeamAction(actionId: string): Reading<TeamAction> {
  const { action } = usePlaybook();
  return useReading(useCallback(() => action(actionId), [action, actionId]));
}

/** Reads the Playbook; what has arrived once is not asked for again. */
export function createPlaybook(api: Api): Playbook {
  const known = new Map<string, Promise<unknown>>();
  function once<T>(key: string, read: () => Promise<T>): Promise<T> {
    const reading = (known.get(key) as Promise<T> | undefined) ?? read();
    known.set(key, reading);
    reading.catch(() => known.delete(key));
    return reading;
  }
  return {
    summaries: () => once("", () => api.call("readPlaybook", {})),
    action: (actionId) => once(actionId, () => api.call("readTeamAction", { actionId })),
  };
}
