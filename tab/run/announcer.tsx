import { useEffect, useRef, useState } from "react";
import type { Run } from "#shared/run.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nextAnnouncement, type Said } from "./announcements.ts";
import { useLeaderGone } from "./leader-gone.tsx";

/** The run's one polite live region: heard, not seen. */
export function Announcer({ run, now }: { readonly run: Run; readonly now: number }) {
  const gone = useLeaderGone(run);
  const meId = useTeam().me.userId;
  const styles = useScreenStyles();
  const said = useRef<Said>(undefined);
  const [message, setMessage] = useState("");

  useEffect(() => {
    const next = nextAnnouncement(said.current, run, { now, meId, gone });
    said.current = next.said;
    if (next.message !== undefined) setMessage(next.message);
  }, [run, now, meId, gone]);

  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {message}
    </div>
  );
}
