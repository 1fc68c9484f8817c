import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import { Id } from "#shared/record.ts";
import { Measuring } from "#shared/team.ts";
import { LocalTime, Weekday, WeeklyMeeting, ZoneName } from "#shared/turns/team-schedule.ts";
import { commandWords } from "#shared/words/commands.ts";
import { words } from "#shared/words.ts";
import type { Settings } from "../../usecases/settings.ts";
import { shownAs } from "../cards/settings-choices.ts";
import { parsed } from "../press.ts";

const { settings } = commandWords;

/** Far more characters than any of the fields may have. */
const text = z.string().max(64);

const whole = text.regex(/^\d{1,3}$/).transform(Number);

/** Chosen days come with commas between them; clients leave out, or send empty, what nobody chose. */
const Days = z
  .string()
  .regex(/^(\d(,\d){0,6})?$/)
  .default("")
  .transform((list) => [...new Set(list.split(",").filter(Boolean).map(Number))].toSorted())
  .pipe(z.array(Weekday));

/** What can be chosen on the card, by its field: what it is called there and what it may be. */
const fields = {
  days: { label: () => settings.onDays, schema: Days },
  at: { label: () => settings.startsAt, schema: text.pipe(LocalTime) },
  minutes: { label: () => settings.lasts, schema: whole.pipe(WeeklyMeeting.shape.minutes) },
  remindAt: { label: () => settings.remindAt, schema: text.pipe(LocalTime) },
  zone: { label: () => settings.zone, schema: ZoneName },
  measureAfter: { label: () => settings.measureAfter, schema: whole.pipe(Measuring.shape.days) },
  turns: { label: () => settings.takesTurns, schema: z.enum(["yes", "no"]).optional() },
};

/** What is in the fields of the card. */
export interface FilledIn extends Settings {
  /** Whether they take turns, where they were asked. */
  readonly takes: boolean | undefined;
}

/** What somebody was shown on the card and what they chose, and for which team. */
export interface ChosenSettings {
  readonly teamId: string;
  /** The meeting that the card showed, if it showed one. */
  readonly meetingId: string | undefined;
  readonly shown: FilledIn;
  readonly chosen: FilledIn;
}

/**
 * Reads what a press sent; throws `invalid`, with the name of the field that cannot be so, and
 * `conflict` for a card that does not say what it showed.
 */
export function settingsFrom(data: unknown): ChosenSettings {
  const ids = z.looseObject({ teamId: Id, meetingId: Id.optional() });
  const { teamId, meetingId, ...sent } = parsed(ids, data);
  const chosen = filledIn((field) => sent[field]);
  if (sent[shownAs("at")] === undefined) throw new DomainError("conflict", settings.changedSince);
  return { teamId, meetingId, chosen, shown: filledIn((field) => sent[shownAs(field)]) };
}

function filledIn(sentAs: (field: keyof typeof fields) => unknown): FilledIn {
  const read = <T>(field: keyof typeof fields, schema: z.ZodType<T>): T => {
    const result = schema.safeParse(sentAs(field));
    if (result.success) return result.data;
    const why = words.errors.invalidField(fields[field].label(), settings.wrong);
    throw new DomainError("invalid", why, { field });
  };
  const takes = read("turns", fields.turns.schema);
  return {
    days: read("days", fields.days.schema),
    at: read("at", fields.at.schema),
    minutes: read("minutes", fields.minutes.schema),
    remindAt: read("remindAt", fields.remindAt.schema),
    zone: read("zone", fields.zone.schema),
    measureAfter: read("measureAfter", fields.measureAfter.schema),
    takes: takes === undefined ? undefined : takes === "yes",
  };
}
