import {
  Button,
  Checkbox,
  Field,
  FieldContextProvider,
  Input,
  makeStyles,
  mergeClasses,
  Select,
  tokens,
} from "@fluentui/react-components";
import type { WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { words } from "#shared/words.ts";
import { useTextButton } from "../controls/text-button.ts";
import { fieldState } from "../own-actions/field-state.ts";
import { useScreenStyles } from "../screen-styles.ts";
import { lengthsWith, problemsOf, timeIn } from "./schedule-draft.ts";

/** The fields of one weekly meeting. */
export function MeetingFields(props: {
  readonly meeting: WeeklyMeeting;
  readonly number: number;
  /** The meetings before it, at whose time it must not be. */
  readonly before: readonly WeeklyMeeting[];
  readonly conversations: readonly string[];
  /** Whether what is wrong is said. */
  readonly isTried: boolean;
  readonly onChange: (meeting: WeeklyMeeting) => void;
  readonly onRemove: () => void;
}) {
  const { meeting, number, before, conversations, isTried, onChange, onRemove } = props;
  const screen = useScreenStyles();
  const styles = useStyles();
  const textButton = useTextButton();
  const problems = isTried ? problemsOf(meeting, before) : {};
  const { onDays, startsAt, lasts, lastsMinutes, where, conversation } = words.turns;
  const mark = (day: number, isOn: boolean) => {
    const others = meeting.days.filter((one) => one !== day);
    onChange({ ...meeting, days: (isOn ? [...others, day] : others).toSorted() });
  };
  return (
    <fieldset data-meeting className={mergeClasses(screen.group, styles.meeting)}>
      <legend className={styles.legend}>{words.turns.meeting(number)}</legend>
      <Field label={onDays} {...fieldState(problems.days)}>
        <fieldset aria-label={onDays} className={mergeClasses(screen.group, styles.days)}>
          {/* A field is for one control: each box would take its id, and every label belong to Monday. */}
          <FieldContextProvider value={undefined}>
            {words.turns.weekdays.map((name, index) => (
              <Checkbox
                key={name}
                label={words.turns.shortWeekdays[index] ?? name}
                aria-label={name}
                aria-invalid={problems.days !== undefined}
                checked={meeting.days.includes(index + 1)}
                onChange={(_, { checked }) => mark(index + 1, checked === true)}
              />
            ))}
          </FieldContextProvider>
        </fieldset>
      </Field>
      <Field label={startsAt} {...fieldState(problems.at)}>
        <Input
          type="time"
          value={meeting.at}
          onChange={(_, { value }) => onChange({ ...meeting, at: timeIn(value) })}
        />
      </Field>
      <Field label={lasts}>
        <Select
          value={String(meeting.minutes)}
          onChange={(_, { value }) => onChange({ ...meeting, minutes: Number(value) })}
        >
          {lengthsWith(meeting.minutes).map((minutes) => (
            <option key={minutes} value={minutes}>
              {lastsMinutes(minutes)}
            </option>
          ))}
        </Select>
      </Field>
      {conversations.length > 1 && (
        <Field label={where}>
          <Select
            value={meeting.conversationId}
            onChange={(_, { value }) => onChange({ ...meeting, conversationId: value })}
          >
            {conversations.map((id, index) => (
              <option key={id} value={id}>
                {conversation(index + 1)}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <Button appearance="subtle" className={textButton.medium} onClick={onRemove}>
        {words.turns.removeMeeting(number)}
      </Button>
    </fieldset>
  );
}

const useStyles = makeStyles({
  meeting: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    minWidth: 0,
    paddingBlockEnd: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  // In the flow of the fieldset, not on its edge.
  legend: { float: "left", padding: 0, fontWeight: tokens.fontWeightSemibold },
  days: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(88px, 1fr))",
    minWidth: 0,
    "& label": { whiteSpace: "nowrap" },
  },
});
