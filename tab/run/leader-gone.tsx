import { Text } from "@fluentui/react-components";
import type { Run } from "#shared/run.ts";
import { nameAmong } from "#shared/turns/turn-sentences.ts";
import { leadWords } from "#shared/words/lead.ts";
import { useTeam } from "../team-handle.ts";
import { useRunStyles } from "./run-styles.ts";
import { TakeLead } from "./take-lead.tsx";

/**
 * That the leader of a run is not connected, in a sentence; undefined while they are, or where this
 * panel cannot know: without a connection of its own it knows nothing, and whoever leads knows better.
 */
export function useLeaderGone({ id, facilitatorId }: Run): string | undefined {
  const { me, connection, view } = useTeam();
  const presence = view.current?.presence;
  const isTold = presence?.runId === id && presence.goneId === facilitatorId;
  if (!isTold || facilitatorId === me.userId || connection === "lost") return undefined;
  return leadWords.leaderGone(nameAmong(view.members, facilitatorId));
}

/** Says that the leader is not connected, and lets anybody take over. */
export function LeaderGone({ run }: { readonly run: Run }) {
  const styles = useRunStyles();
  const sentence = useLeaderGone(run);
  if (sentence === undefined) return null;
  return (
    <div className={styles.notice} data-focus-home tabIndex={-1}>
      <Text>{sentence}</Text>
      <TakeLead run={run} appearance="primary" />
    </div>
  );
}
