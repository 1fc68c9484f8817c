import { useEffect, useRef, useState } from "react";
import type { Run } from "#shared/run.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nextAnnouncement, type Said } from "./announcements.ts";

/** The run's one polite live region: heard, not seen. */
export function Announcer(props: {
  readonly run: Run;
  readonly now: number;
  readonly notice: string | undefined;
}) {
  const { run, now, notice } = props;
  const meId = useTeam().me.userId;
  const styles = useScreenStyles();
  const said = useRef<Said>(undefined);
  const [message, setMessage] = useState("");

  useEffect(() => {
    const next = nextAnnouncement(said.current, run, { now, meId, notice });
    said.current = next.said;
    if (next.message !== undefined) setMessage(next.message);
  }, [run, now, meId, notice]);

  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {message}
    </div>
  );
}
