import type { Run } from "#shared/run.ts";
import { useTeam } from "../team-handle.ts";
import { Announcer } from "./announcer.tsx";
import { clockSecond } from "./clock-words.ts";
import { StepTimer } from "./step-timer.tsx";
import { useServerNow } from "./use-server-now.ts";

/** All that changes as time goes by, so that nothing else is drawn each second. */
export function StepClock(props: {
  readonly run: Run;
  /** Whether another step is looked at, so that it has to say whose time it is. */
  readonly isApart?: boolean;
  /** What else is said aloud while it is so. */
  readonly notice: string | undefined;
}) {
  const { run, notice, isApart = false } = props;
  const now = useServerNow(useTeam().now, (at) => clockSecond(run, at));
  return (
    <>
      <StepTimer run={run} now={now} isApart={isApart} />
      <Announcer run={run} now={now} notice={notice} />
    </>
  );
}
