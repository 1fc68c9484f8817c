import { liveOverSockets } from "../../tab/live.ts";
import type { OpenLine } from "./load-line.ts";

/** Opens a line with the code that a panel has for it, which reads all of what it hears. */
export const openPanelLine: OpenLine = (url, { token, teamId }, { onRun, onEnd }) =>
  new Promise((resolve) => {
    const open = liveOverSockets(async () => token, url);
    const line = open(teamId, {
      onEvent(event) {
        if (event.name === "run") onRun(event.data.version);
      },
      onUp: () => resolve(line),
      onDown: () => onEnd("a panel lost its line"),
    });
  });
