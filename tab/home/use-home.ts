import { useCallback, useEffect, useMemo, useState } from "react";
import type { HomeView } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { type Api, ApiProblem, createApi } from "../api.ts";
import type { Host } from "../host.ts";
import { type Reading, useReading } from "../use-reading.ts";

/** What the personal tab shows and what can be done there. */
export interface Home {
  readonly reading: Reading<HomeView>;
  /** Why the last press was not applied, until it is dismissed. */
  readonly notice: string | undefined;
  readonly dismissNotice: () => void;
  readonly claim: (teamId: string, commitmentId: string) => Promise<boolean>;
  readonly verify: (teamId: string, commitmentId: string) => Promise<boolean>;
}

/** Reads the personal tab, and reads it again after each change and whenever it is looked at. */
export function useHome(host: Host, given?: Api): Home {
  const api = useMemo(() => given ?? createApi(host.getToken), [given, host]);
  const reading = useReading(useCallback(() => api.call("readHome", {}), [api]));
  const [notice, setNotice] = useState<string>();
  const again = reading.state === "read" ? reading.again : undefined;

  useEffect(() => {
    const onVisible = () => document.visibilityState === "visible" && again?.();
    document.addEventListener("visibilitychange", onVisible);
    return () => document.removeEventListener("visibilitychange", onVisible);
  }, [again]);

  const settle =
    (name: "claimCommitment" | "verifyCommitment") =>
    async (teamId: string, commitmentId: string): Promise<boolean> => {
      try {
        await api.call(name, { teamId, commitmentId });
        setNotice(undefined);
        return true;
      } catch (error) {
        if (!(error instanceof ApiProblem)) throw error;
        setNotice(error.code === "offline" ? words.panel.notSent : error.message);
        return false;
      } finally {
        again?.();
      }
    };

  return {
    reading,
    notice,
    dismissNotice: () => setNotice(undefined),
    claim: settle("claimCommitment"),
    verify: settle("verifyCommitment"),
  };
}
