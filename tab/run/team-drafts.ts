import { createContext, useContext } from "react";
import { type DraftOwner, deviceShelf, runsOnDevice } from "./draft-shelf.ts";
import { createDraftStore, type DraftStore } from "./draft-store.ts";

/**
 * What one person typed in the runs of a team and has not sent. It is there for as long as the page is, also
 * where the device keeps nothing, and outlasts the run that it was typed in.
 */
export interface TeamDrafts {
  readonly ofRun: (runId: string) => DraftStore;
  /** This run is on: what is left of those before does not stay for ever. */
  readonly tidy: (runId: string) => void;
  /** The runs of which there may be drafts. */
  readonly runIds: () => readonly string[];
}

/** The drafts of this person in this team; `now` is the server's time (ms). */
export function createTeamDrafts(owner: DraftOwner, now: () => number): TeamDrafts {
  const stores = new Map<string, DraftStore>();
  const shelfOf = (runId: string) => deviceShelf({ ...owner, runId }, now);
  return {
    ofRun(runId) {
      const known = stores.get(runId);
      if (known) return known;
      const tools = { newId: () => crypto.randomUUID(), now };
      const store = createDraftStore(shelfOf(runId), tools);
      stores.set(runId, store);
      return store;
    },
    tidy: (runId) => shelfOf(runId).tidy(),
    runIds: () => [...new Set([...stores.keys(), ...runsOnDevice(owner)])],
  };
}

export const TeamDraftsContext = createContext<TeamDrafts | undefined>(undefined);

/** The drafts of the panel that this component is drawn in. */
export function useTeamDrafts(): TeamDrafts {
  const drafts = useContext(TeamDraftsContext);
  if (!drafts) throw new Error("useTeamDrafts is used outside a panel");
  return drafts;
}
