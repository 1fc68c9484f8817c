import type { Measuring } from "#shared/team.ts";
import type { TeamSchedule, WeeklyMeeting } from "#shared/turns/team-schedule.ts";
import { todaysZone } from "#shared/turns/zone-names.ts";
import { cardWords } from "#shared/words/cards.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import { commonZones } from "../commands/zones.ts";
import { button, linkButton } from "./buttons.ts";
import { type Card, type ChoiceSet, card } from "./card.ts";
import { heading, paragraph } from "./own-words.ts";
import { peoplesWords, shownTeamName } from "./peoples-words.ts";
import { type Choices, including, lengths, shownAs, spans, times } from "./settings-choices.ts";

const { settings } = commandWords;

/** What a team has chosen so far, as far as a card shows it. */
export interface ShownSettings {
  readonly teamId: string;
  readonly teamName: string;
  /** The meeting that the card is about. */
  readonly meeting: WeeklyMeeting | undefined;
  readonly schedule: TeamSchedule | undefined;
  readonly measuring: Measuring;
  /** Whether the reader takes turns: only in their own chat. */
  readonly takes: boolean | undefined;
  /** The reader's own zone. */
  readonly zone: string;
  readonly link: string;
}

/** When nobody has chosen otherwise. */
const usual = { at: "09:00", minutes: 30, remindAt: "09:00" };

/** What a team chooses: when it meets, when the bot writes, when an action is measured again. */
export function settingsCard(shown: ShownSettings): Card {
  const { teamId, teamName, meeting, schedule, measuring, takes, link } = shown;
  const { at, minutes } = meeting ?? usual;
  const zone = todaysZone(schedule?.zone ?? shown.zone);
  const fields = [
    days(meeting?.days ?? []),
    choice("at", settings.startsAt, at, including(times(7, 19, 15), at)),
    choice("minutes", settings.lasts, String(minutes), lengths(minutes)),
    remindAt(schedule?.remindAt ?? usual.remindAt),
    choice("zone", settings.zone, zone, including(commonZones, zone)),
    choice("measureAfter", settings.measureAfter, String(measuring.days), spans()),
    ...(takes === undefined ? [] : [turns(takes)]),
  ];
  const before = fields.map(({ id, value = "" }) => [shownAs(id), value]);
  const meetingId = meeting ? { meetingId: meeting.id } : {};
  return card(
    settings.title,
    [
      heading(settings.title),
      peoplesWords(shownTeamName(teamName)),
      paragraph(takes === undefined ? settings.forAll : settings.forAllButOwn),
      ...((schedule?.meetings.length ?? 0) > 1 ? [paragraph(settings.several)] : []),
      ...fields,
    ],
    [
      button(settings.save, "settings.save", {
        ...{ teamId, ...meetingId },
        ...Object.fromEntries(before),
      }),
      linkButton(cardWords.meeting.open, link),
    ],
  );
}

/** In place of the card: what is chosen now. */
export function settingsSavedCard(shown: ShownSettings): Card {
  const { teamName, meeting, schedule, measuring, takes, link } = shown;
  const { meetWeekly, meetZone, weekdays } = words.turns;
  const on = (meeting?.days ?? []).map((day) => weekdays[day - 1] ?? "").join(", ");
  return card(
    settings.savedTitle,
    [
      heading(settings.savedTitle),
      peoplesWords(shownTeamName(teamName)),
      ...(meeting
        ? [paragraph(`${meetWeekly(on, meeting.at, meeting.minutes)}.`)]
        : [paragraph(settings.noMeeting)]),
      ...(schedule
        ? [
            paragraph(settings.writesAt(schedule.remindAt)),
            // A zone's name has signs that would be markup in our own words.
            peoplesWords(meetZone(todaysZone(schedule.zone))),
          ]
        : []),
      paragraph(settings.measured(measuring.days)),
      ...(takes === undefined
        ? []
        : [paragraph(`${takes ? settings.takes : settings.takesNone}.`)]),
    ],
    [linkButton(cardWords.meeting.open, link)],
  );
}

function choice(
  id: string,
  label: string,
  value: string,
  choices: readonly string[] | Choices,
): ChoiceSet {
  return {
    type: "Input.ChoiceSet",
    id,
    label,
    style: "compact",
    wrap: true,
    isRequired: true,
    errorMessage: settings.chooseOne,
    value,
    choices: choices.map((one) => (typeof one === "string" ? { title: one, value: one } : one)),
  };
}

function days(chosen: readonly number[]): ChoiceSet {
  const choices = words.turns.weekdays.map((title, index) => ({ title, value: String(index + 1) }));
  const { errorMessage: _, value: __, ...list } = choice("days", settings.onDays, "", choices);
  const value = chosen.length > 0 ? { value: chosen.join(",") } : {};
  return { ...list, isMultiSelect: true, isRequired: false, ...value };
}

function remindAt(value: string): ChoiceSet {
  return choice(
    "remindAt",
    settings.remindAt,
    value,
    including(times(7, 12, 30).slice(0, 11), value),
  );
}

function turns(takes: boolean): ChoiceSet {
  return choice("turns", settings.takesTurns, takes ? "yes" : "no", [
    { title: settings.takes, value: "yes" },
    { title: settings.takesNone, value: "no" },
  ]);
}
