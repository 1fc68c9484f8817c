import { useState } from "react";
import type { TeamSchedule } from "#shared/turns/team-schedule.ts";
import type { HomeTeam } from "#shared/views.ts";
import { isWhole, newMeeting, newSchedule, withConversations } from "./schedule-draft.ts";

/** A schedule that is being changed: what is typed stays, whatever is read meanwhile. */
export interface ScheduleDraft {
  readonly schedule: TeamSchedule;
  readonly change: (changed: Partial<TeamSchedule>) => void;
  readonly addMeeting: () => void;
  /** How often it was to be saved and could not be; what is wrong is said from then on. */
  readonly failed: number;
  /** Whether somebody else has saved another one since the first change. */
  readonly isBehind: boolean;
  readonly startAnew: () => void;
  readonly save: () => Promise<boolean>;
}

export function useScheduleDraft(
  team: HomeTeam,
  onChoose: (schedule: TeamSchedule) => Promise<boolean>,
): ScheduleDraft {
  const saved = JSON.stringify(team.schedule);
  const [first] = useState(() => newSchedule(team, crypto.randomUUID()));
  const [edited, setEdited] = useState<{ schedule: TeamSchedule; over: string | undefined }>();
  const [failed, setFailed] = useState(0);
  const schedule = edited?.schedule ?? team.schedule ?? first;

  const change = (changed: Partial<TeamSchedule>) =>
    setEdited({ schedule: { ...schedule, ...changed }, over: edited ? edited.over : saved });
  const startAnew = () => {
    setEdited(undefined);
    setFailed(0);
  };
  return {
    schedule,
    change,
    addMeeting: () =>
      change({ meetings: [...schedule.meetings, newMeeting(team, crypto.randomUUID())] }),
    failed,
    isBehind: edited !== undefined && edited.over !== saved,
    startAnew,
    async save() {
      if (!isWhole(schedule)) {
        setFailed(failed + 1);
        return false;
      }
      const applied = await onChoose(withConversations(schedule, team));
      if (applied) startAnew();
      return applied;
    },
  };
}
