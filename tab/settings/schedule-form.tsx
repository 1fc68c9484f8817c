import { Button, Field, Input, makeStyles, Select, Text } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import type { WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { mostMeetings } from "#shared/turns/turn-limits.ts";
import type { HomeTeam } from "#shared/views.ts";
import { words } from "#shared/words.ts";
import { fieldState } from "../own-actions/field-state.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { shownZone, zonesWith } from "../zones.ts";
import { MeetingFields } from "./meeting-fields.tsx";
import { timeIn } from "./schedule-draft.ts";
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
  // What was done to the list of meetings last: where the focus goes, and what is heard of it.
  const [moved, setMoved] = useState<{ readonly to: number; readonly said: string }>();
  const { addMeeting, meetFollows, needTime, remindAt: remindLabel } = words.turns;

  useEffect(() => {
    if (failed > 0) focusWrong(form.current);
  }, [failed]);
  useEffect(() => {
    if (moved) focusMeeting(form.current, moved.to);
  }, [moved]);

  const replace = (meeting: WeeklyMeeting) =>
    change({ meetings: meetings.map((one) => (one.id === meeting.id ? meeting : one)) });
  const add = () => {
    draft.addMeeting();
    setMoved({ to: meetings.length, said: "" });
  };
  const remove = (index: number) => {
    change({ meetings: meetings.toSpliced(index, 1) });
    const left = meetings.length - 1;
    setMoved({ to: Math.min(index, left - 1), said: words.home.meetingRemoved(index + 1, left) });
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
          before={meetings.slice(0, index)}
          conversations={team.conversations}
          isTried={failed > 0}
          onChange={replace}
          onRemove={() => remove(index)}
        />
      ))}
      {meetings.length < mostMeetings && (
        <Button data-add-meeting className={screen.start} onClick={add}>
          {addMeeting}
        </Button>
      )}
      <div role="status" className={screen.heard}>
        {moved?.said}
      </div>
      <Field label={words.turns.zone}>
        <Select value={shownZone(zone)} onChange={(_, { value }) => change({ zone: value })}>
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

/** The focus is in the first field of the meeting at this place; without one, on the way to add it. */
function focusMeeting(form: HTMLElement | null, place: number): void {
  const meeting = form?.querySelectorAll("[data-meeting]")[place];
  const first = meeting?.querySelector("input") ?? form?.querySelector("[data-add-meeting]");
  if (first instanceof HTMLElement) first.focus();
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
  },
});
