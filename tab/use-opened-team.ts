import { useCallback } from "react";
import type { Host } from "./host.ts";
import { type OpenedTeam, openTeam } from "./opened-team.ts";
import { type Reading, useReading } from "./use-reading.ts";
import { realWorld, type World } from "./world.ts";

/**
 * Opens the team of a conversation for as long as the panel is shown; keep `prepare` stable, which gets
 * ready what is shown first.
 */
export function useOpenedTeam(
  host: Host,
  conversationId: string,
  world: World | undefined,
  prepare: (opened: OpenedTeam) => Promise<void>,
): Reading<OpenedTeam> {
  const open = useCallback(async () => {
    const opened = await openTeam(host, conversationId, world ?? realWorld(host));
    await prepare(opened);
    return opened;
  }, [host, conversationId, world, prepare]);
  return useReading(open, close);
}

function close(opened: OpenedTeam): void {
  opened.close();
}
