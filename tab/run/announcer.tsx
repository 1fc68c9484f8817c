import { useEffect, useRef, useState } from "react";
import type { Run } from "#shared/run.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { useTeam } from "../team-handle.ts";
import { nextSaid, type Said } from "./announcements.ts";

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
  const [text, setText] = useState("");

  useEffect(() => {
    const next = nextSaid(said.current, run, { now, meId, notice });
    said.current = next;
    setText(next.text);
  }, [run, now, meId, notice]);

  return (
    <div role="status" aria-live="polite" className={styles.heard}>
      {text}
    </div>
  );
}
