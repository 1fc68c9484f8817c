import { useEffect, useSyncExternalStore } from "react";
import type { DraftKeeper, DraftState } from "./draft-keeper.ts";

/**
 * The draft as it is now. What is not saved is saved when the page is put aside or the editor goes
 * away; a page that would close with something unsaved asks first.
 */
export function useDraft(keeper: DraftKeeper): DraftState {
  useEffect(() => {
    const putAside = () => document.visibilityState === "hidden" && save();
    const save = () => {
      if (!keeper.isSaved()) void keeper.flush();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (!keeper.isSaved()) event.preventDefault();
    };
    document.addEventListener("visibilitychange", putAside);
    addEventListener("beforeunload", ask);
    return () => {
      document.removeEventListener("visibilitychange", putAside);
      removeEventListener("beforeunload", ask);
      save();
    };
  }, [keeper]);
  return useSyncExternalStore(keeper.subscribe, keeper.snapshot);
}
