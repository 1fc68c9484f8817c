import { useEffect } from "react";
import { afterDrawing } from "./after-drawing.ts";
import type { OpenedTeam } from "./opened-team.ts";
import { type Read, type Reading, useReading } from "./use-reading.ts";

/** A team that is opened for as long as its panel is shown; keep `open` stable. */
export function useOpenedTeam(open: Read<OpenedTeam>): Reading<OpenedTeam> {
  const reading = useReading(open, close);
  const opened = reading.state === "read" ? reading.value : undefined;
  // What was read is drawn first: whatever came between is read when the line is up.
  useEffect(() => opened && afterDrawing(opened.stayInTouch), [opened]);
  return reading;
}

function close(opened: OpenedTeam): void {
  opened.close();
}
