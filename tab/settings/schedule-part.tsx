import { Text } from "@fluentui/react-components";
import type { TeamSchedule, WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { todaysZone } from "#shared/turns/zone-names.ts";
import type { HomeTeam } from "#shared/views.ts";
import { settingsWords } from "#shared/words/settings.ts";
import { words } from "#shared/words.ts";
import { InlineConfirm } from "../controls/inline-confirm.tsx";
import { usePresses } from "../controls/use-presses.ts";
import { type Dates, useDates } from "../dates.ts";
import { useMeets } from "../home/use-meets.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { ScheduleForm } from "./schedule-form.tsx";
import { Setting } from "./setting.tsx";
import { useSaved } from "./use-saved.ts";
import { useScheduleDraft } from "./use-schedule-draft.ts";

/** When a team meets and when its bot reminds, and a way to change it. */
export function SchedulePart(props: {
  readonly team: HomeTeam;
  readonly now: number;
  readonly onChoose: (schedule: TeamSchedule) => Promise<boolean>;
}) {
  const { team, now, onChoose } = props;
  const presses = usePresses();
  const [isSaved, save] = useSaved(onChoose);
  const draft = useScheduleDraft(team, save);
  const { meetTitle, meetEnter, meetChange, meetAsk, meetSave } = words.turns;
  return (
    <Setting title={meetTitle} what={settingsWords.meetWhat} isSaved={isSaved}>
      <Chosen team={team} now={now} />
      <InlineConfirm
        name="schedule"
        presses={presses}
        appearance="secondary"
        atStart
        trigger={team.schedule ? meetChange : meetEnter}
        question={meetAsk}
        confirm={meetSave}
        onConfirm={draft.save}
      >
        <ScheduleForm team={team} draft={draft} />
      </InlineConfirm>
    </Setting>
  );
}

/** What is saved. */
function Chosen({ team, now }: { readonly team: HomeTeam; readonly now: number }) {
  const { schedule } = team;
  const styles = useScreenStyles();
  const dates = useDates();
  const { meetNothing, meetNone, meetOtherwise, meetNext, meetZone, meetReminder } = words.turns;
  const meets = useMeets(team, now, meetNext);
  if (!schedule || schedule.meetings.length === 0) {
    return (
      <Text as="p" className={styles.text}>
        {schedule ? meetNone : meetNothing} {meetOtherwise}
      </Text>
    );
  }
  return (
    <>
      <ul className={styles.bullets}>
        {schedule.meetings.map((meeting) => (
          <li key={meeting.id}>
            <Text>{weekly(meeting, team, dates)}</Text>
          </li>
        ))}
      </ul>
      <Text as="p" className={styles.text}>
        {meets} {meetReminder(dates.time(schedule.remindAt))}
      </Text>
      <Text as="p" size={200} className={styles.quiet}>
        {meetZone(todaysZone(schedule.zone).replaceAll("_", " "))}
      </Text>
    </>
  );
}

function weekly(
  { days, at, minutes, conversationId }: WeeklyMeeting,
  { conversations }: HomeTeam,
  { names, time }: Dates,
): string {
  const { weekdays, meetWeekly, meetIn, conversation } = words.turns;
  const said = meetWeekly(names(days.map((day) => weekdays[day - 1] ?? "")), time(at), minutes);
  const place = conversations.indexOf(conversationId);
  const where = conversations.length > 1 && place >= 0 ? meetIn(conversation(place + 1)) : "";
  return `${said}${where}.`;
}
