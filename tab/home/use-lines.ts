import { useEffect } from "react";
import type { OpenLive } from "../live.ts";

/** Reads again whenever the server tells that something about one of these teams changed. */
export function useLines(
  teamIds: readonly string[],
  openLive: OpenLive,
  again: (() => void) | undefined,
): void {
  const all = teamIds.join(" ");
  useEffect(() => {
    if (!again || all === "") return undefined;
    const lines = all.split(" ").map((teamId) =>
      openLive(teamId, {
        onUp: again,
        onDown: () => undefined,
        onEvent: ({ name }) => name === "team" && again(),
      }),
    );
    return () => {
      for (const line of lines) line.close();
    };
  }, [all, openLive, again]);
}
