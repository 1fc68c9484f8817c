import { useCallback } from "react";
import type { Host } from "./host.ts";
import { type OpenedTeam, openTeam } from "./opened-team.ts";
import { type Reading, useReading } from "./use-reading.ts";
import { realWorld, type World } from "./world.ts";

/** Opens the team of a conversation for as long as the panel is shown. */
export function useOpenedTeam(
  host: Host,
  conversationId: string,
  world?: World,
): Reading<OpenedTeam> {
  const open = useCallback(
    () => openTeam(host, conversationId, world ?? realWorld(host)),
    [host, conversationId, world],
  );
  return useReading(open, close);
}

function close(opened: OpenedTeam): void {
  opened.close();
}
