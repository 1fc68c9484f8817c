import { useMemo, useSyncExternalStore } from "react";
import type { OpenedTeam } from "./opened-team.ts";
import type { TeamHandle } from "./team-handle.ts";
import type { Snapshot } from "./team-store.ts";

/** The handle of an opened team as it is now, and what the frame shows around the screens. */
export function useTeamHandle({
  me,
  isInMeeting,
  shareToStage,
  openHome,
  store,
  calls,
  now,
}: OpenedTeam): {
  readonly handle: TeamHandle;
  readonly snapshot: Snapshot;
} {
  const snapshot = useSyncExternalStore(store.subscribe, store.snapshot);
  const { view, connection } = snapshot;
  const handle = useMemo(
    () => ({ me, isInMeeting, shareToStage, openHome, view, connection, now, ...calls }),
    [me, isInMeeting, shareToStage, openHome, view, connection, now, calls],
  );
  return { handle, snapshot };
}
