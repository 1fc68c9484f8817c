import { useState } from "react";
import { lazyPart } from "../pulse/lazy-part.tsx";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";
import { useTeamDrafts } from "./team-drafts.ts";

const UnsentOfRun = lazyPart(async () => (await import("./unsent-of-run.tsx")).UnsentOfRun, "soon");

/** What I typed in runs that have ended and never sent: offered to me, on this device alone. */
export function UnsentTexts() {
  const styles = useRunStyles();
  const { current } = useTeam().view;
  const [runIds] = useState(useTeamDrafts().runIds);
  const before = runIds.filter((runId) => runId !== current?.run.id);
  if (before.length === 0) return null;
  return (
    <div className={styles.ahead}>
      {before.map((runId) => (
        <UnsentOfRun key={runId} runId={runId} />
      ))}
    </div>
  );
}
