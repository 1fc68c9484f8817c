import { useEffect } from "react";
import type { Run } from "#shared/run.ts";
import type { OpenLive } from "../live.ts";

/**
 * Reads again whenever the server tells that something about one of these teams changed, or that a
 * run begins, ends or is led by somebody else; what happens during one is not shown. `check` reads
 * what may have changed while nobody listened.
 */
export function useLines(
  teamIds: readonly string[],
  openLive: OpenLive,
  again: (() => void) | undefined,
  check: () => void,
): void {
  const all = teamIds.join(" ");
  useEffect(() => {
    if (!again || all === "") return undefined;
    const lines = all.split(" ").map((teamId) => {
      let told: string | undefined;
      const hearRun = (run: Run) => {
        // What is only planned is not shown.
        if (run.startedAt === undefined) return;
        const before = told;
        told = [run.id, run.startedAt, run.endedAt, run.facilitatorId].join(" ");
        if (told !== before) again();
      };
      return openLive(teamId, {
        onUp: check,
        onDown: () => undefined,
        onEvent: (event) => {
          if (event.name === "team") again();
          if (event.name === "run") hearRun(event.data);
        },
      });
    });
    return () => {
      for (const line of lines) line.close();
    };
  }, [all, openLive, again, check]);
}
