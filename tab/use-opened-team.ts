import { useCallback, useEffect } from "react";
import { afterDrawing } from "./after-drawing.ts";
import type { Host } from "./host.ts";
import { type OpenedTeam, openTeam } from "./opened-team.ts";
import { type Reading, useReading } from "./use-reading.ts";
import { realWorld, type World } from "./world.ts";

/**
 * Opens the team of a conversation for as long as the panel is shown; keep `prepare` stable, which is
 * called while it is opened and gets ready what is shown first.
 */
export function useOpenedTeam(
  host: Host,
  conversationId: string,
  world: World | undefined,
  prepare: (world: World) => (opened: OpenedTeam) => Promise<void>,
): Reading<OpenedTeam> {
  const open = useCallback(async () => {
    const here = world ?? realWorld(host);
    const opening = openTeam(host, conversationId, here);
    const getReady = prepare(here);
    const opened = await opening;
    await getReady(opened);
    return opened;
  }, [host, conversationId, world, prepare]);
  const reading = useReading(open, close);
  const opened = reading.state === "read" ? reading.value : undefined;
  // What was read is drawn first: whatever came between is read when the line is up.
  useEffect(() => opened && afterDrawing(opened.stayInTouch), [opened]);
  return reading;
}

function close(opened: OpenedTeam): void {
  opened.close();
}
