import { useState, useSyncExternalStore } from "react";
import type { RunView } from "#shared/views.ts";
import { useTeam } from "../team-handle.ts";
import type { Draft } from "./draft.ts";
import { deviceShelf } from "./draft-shelf.ts";
import { createDraftStore, type Drafts } from "./draft-store.ts";
import { isSavedIn } from "./saved-draft.ts";

export type { Draft, Drafts };

/** The drafts of this run, those of before a reload with them. */
export function useDrafts({ run, mine }: RunView): Drafts {
  const { me, view, now } = useTeam();
  const [store] = useState(() => {
    const place = { userId: me.userId, teamId: view.id, runId: run.id };
    return createDraftStore(
      deviceShelf(place, now),
      { newId: () => crypto.randomUUID(), now },
      isSavedIn(mine),
    );
  });
  return useSyncExternalStore(store.subscribe, store.drafts);
}
