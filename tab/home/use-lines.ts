import { useEffect } from "react";
import type { Commitment } from "#shared/commitment.ts";
import type { Run } from "#shared/run.ts";
import { afterDrawing } from "../after-drawing.ts";
import type { Live, OpenLive } from "../live.ts";

/** How long more news of commitments are waited for (ms): several lapse at once. */
const moreWithin = 300;

/**
 * Reads again whenever the server tells that something about one of these teams or its commitments
 * changed, or that a run begins, ends or is led by somebody else; what else happens during one, what
 * is promised in it too, is not shown before its end. `check` reads what may have changed while nobody listened.
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
    const open = (teamId: string) => {
      let told: string | undefined;
      let onId: string | undefined;
      const hearRun = (run: Run) => {
        // What is only planned is not shown.
        if (run.startedAt === undefined) return;
        onId = run.endedAt === undefined ? run.id : undefined;
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
          // What is promised while a run is on is read once, when it ends: a reading of Home costs much.
          const isReadAtEnd = ({ state, runId }: Commitment) =>
            state === "promised" && runId === onId;
          if (event.name === "commitment" && !isReadAtEnd(event.data)) againSoon();
        },
      });
    };
    // What was read is drawn first: whatever came between is read when the line is up.
    let lines: readonly Live[] = [];
    const callOff = afterDrawing(() => {
      lines = all.split(" ").map(open);
    });
    return () => {
      callOff();
      clearTimeout(waiting);
      for (const line of lines) line.close();
    };
  }, [all, openLive, again, check]);
}
