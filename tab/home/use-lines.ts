import { useEffect } from "react";
import type { Run } from "#shared/run.ts";
import type { OpenLive } from "../live.ts";

/** How long more news of commitments are waited for (ms): several lapse at once. */
const moreWithin = 300;

/**
 * Reads again whenever the server tells that something about one of these teams changed, that a
 * commitment was claimed or settled, or that a run begins, ends or is led by somebody else; what else
 * happens during one is not shown. `check` reads what may have changed while nobody listened.
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
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const againSoon = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        again();
      }, moreWithin);
    };
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
          // What is promised in a run is read once, when the run ends: a reading of Home costs much.
          if (event.name === "commitment" && event.data.state !== "promised") againSoon();
        },
      });
    });
    return () => {
      clearTimeout(waiting);
      for (const line of lines) line.close();
    };
  }, [all, openLive, again, check]);
}
