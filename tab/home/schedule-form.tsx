import { Button, Field, Input, makeStyles, Select, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef } from "react";
import type { WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { mostMeetings } from "#shared/turns/turn-limits.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { fieldState } from "../own-actions/field-state.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { timeIn, zonesWith } from "./schedule-draft.ts";
import type { ScheduleDraft } from "./use-schedule-draft.ts";

/** The fields of a team's schedule: its weekly meetings, its time zone, the hour of reminders. */
export function ScheduleForm(props: { readonly team: HomeTeam; readonly draft: ScheduleDraft }) {
  const { team, draft } = props;
  const { schedule, change, failed } = draft;
  const { meetings, zone, remindAt } = schedule;
  const screen = useScreenStyles();
  const styles = useStyles();
  const form = useRef<HTMLDivElement>(null);
  const zones = useMemo(() => zonesWith(zone), [zone]);
  const { addMeeting, meetFollows, needTime, remindAt: remindLabel } = words.turns;

  useEffect(() => {
    if (failed > 0) focusWrong(form.current);
  }, [failed]);

  const replace = (meeting: WeeklyMeeting) =>
    change({ meetings: meetings.map((one) => (one.id === meeting.id ? meeting : one)) });
  const remove = (id: string) => {
    change({ meetings: meetings.filter((one) => one.id !== id) });
    form.current?.focus();
  };
  return (
    <div ref={form} tabIndex={-1} className={styles.form}>
      {draft.isBehind && (
        <div role="status" className={screen.section}>
          <Text>{words.turns.changedMeanwhile}</Text>
          <Button
            className={screen.start}
            onClick={() => {
              draft.startAnew();
              form.current?.focus();
            }}
          >
            {words.turns.startAnew}
          </Button>
        </div>
      )}
      {meetings.map((meeting, index) => (
        <MeetingFields
          key={meeting.id}
          meeting={meeting}
          number={index + 1}
          conversations={team.conversations}
          isTried={failed > 0}
          onChange={replace}
          onRemove={() => remove(meeting.id)}
        />
      ))}
      {meetings.length < mostMeetings && (
        <Button className={screen.start} onClick={draft.addMeeting}>
          {addMeeting}
        </Button>
      )}
      <Field label={words.turns.zone}>
        <Select value={zone} onChange={(_, { value }) => change({ zone: value })}>
          {zones.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll("_", " ")}
            </option>
          ))}
        </Select>
      </Field>
      <Field
        label={remindLabel}
        {...fieldState(failed > 0 && remindAt === "" ? needTime : undefined)}
      >
        <Input
          type="time"
          value={remindAt}
          onChange={(_, { value }) => change({ remindAt: timeIn(value) })}
        />
      </Field>
      <Text as="p" size={200} className={screen.text}>
        {meetFollows}
      </Text>
    </div>
  );
}

/** Where something is wrong, the first such field has the focus. */
function focusWrong(form: HTMLElement | null): void {
  const wrong = form?.querySelector<HTMLElement>("[aria-invalid=true]");
  (wrong?.querySelector("input") ?? wrong)?.focus();
}

const useStyles = makeStyles({
  form: {
    display: "flex",
    flexDirection: "column",
    gap: "inherit",
    minWidth: 0,
    // Their own width of some twenty characters is too much where the text is very large.
    "& :is(input:not([type=checkbox]), select)": { width: "100%", minWidth: 0 },
    "& .fui-Field": { maxWidth: "400px" },
  },
});
