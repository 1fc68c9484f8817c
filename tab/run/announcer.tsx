import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Run } from "#shared/run.ts";
import { nextAnnouncement, type Said } from "./announcements.ts";

/** The run's one polite live region: heard, not seen. */
export function Announcer({ run, now }: { readonly run: Run; readonly now: number }) {
  const styles = useStyles();
  const said = useRef<Said>(undefined);
  const [message, setMessage] = useState("");

  useEffect(() => {
    const next = nextAnnouncement(said.current, run, now);
    said.current = next.said;
    if (next.message !== undefined) setMessage(next.message);
  }, [run, now]);

  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {message}
    </div>
  );
}

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});
