import { useCallback, useEffect, useState } from "react";
import type { OwnEntry, OwnPlaybookView } from "#shared/own-actions/own-playbook.ts";
import { ownWords } from "#shared/words/own-actions-screen.ts";
import { words } from "#shared/words.ts";
import { type Api, ApiProblem } from "../api.ts";
import { type Reading, useReading } from "../use-reading.ts";

/** What was said last, and the way back where there is one. */
export interface OwnNotice {
  readonly text: string;
  /** The action that was just removed. */
  readonly removed?: OwnEntry;
}

/** A team's own actions as they are listed, and what can be done to them. */
export interface OwnActions {
  readonly reading: Reading<OwnPlaybookView>;
  readonly notice: OwnNotice | undefined;
  readonly say: (notice: OwnNotice | undefined) => void;
  /** The entry that is to have the focus. */
  readonly focus: string | undefined;
  readonly remove: (entry: OwnEntry) => Promise<boolean>;
  readonly restore: (entry: OwnEntry) => Promise<boolean>;
  /** Reads the list again, after something changed it. */
  readonly again: () => void;
}

/** Reads the list, and reads it again after each change and whenever the page is looked at. */
export function useOwnActions(api: Api, teamId: string): OwnActions {
  const reading = useReading(
    useCallback(() => api.call("readOwnPlaybook", { teamId }), [api, teamId]),
  );
  const [notice, say] = useState<OwnNotice>();
  const [focus, setFocus] = useState<string>();
  const readAgain = reading.state === "read" ? reading.again : undefined;
  const again = useCallback(() => readAgain?.(), [readAgain]);

  useEffect(() => {
    const onVisible = () => document.visibilityState === "visible" && again();
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [again]);

  const attempt = async (call: () => Promise<OwnNotice>, then?: string): Promise<boolean> => {
    try {
      say(await call());
      setFocus(then);
      return true;
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error;
      say({ text: error.code === "offline" ? words.panel.notSent : error.message });
      return false;
    } finally {
      again();
    }
  };

  return {
    reading,
    notice,
    say,
    focus,
    again,
    remove: ({ id }) =>
      attempt(async () => {
        const removed = await api.call("removeAction", { teamId, actionId: id });
        return { text: ownWords.removed(removed.summary.title), removed };
      }),
    restore: ({ id }) =>
      attempt(async () => {
        const { summary } = await api.call("restoreAction", { teamId, actionId: id });
        return { text: ownWords.restored(summary.title) };
      }, id),
  };
}
