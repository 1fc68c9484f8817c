import { useState, useSyncExternalStore } from "react";
import type { RunView } from "#shared/views.ts";
import type { Draft } from "./draft.ts";
import type { Drafts } from "./draft-store.ts";
import { isSavedIn } from "./saved-draft.ts";
import { useTeamDrafts } from "./team-drafts.ts";

export type { Draft, Drafts };

/** The drafts of this run, those of before a reload with them. */
export function useDrafts(view: RunView): Drafts {
  const team = useTeamDrafts();
  const [store] = useState(() => {
    team.tidy(view.run.id);
    const ofRun = team.ofRun(view.run.id);
    ofRun.settle(isSavedIn(view));
    return ofRun;
  });
  return useSyncExternalStore(store.subscribe, store.drafts);
}
