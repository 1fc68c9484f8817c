import type { Turn } from "#shared/rotation.ts";
import type { Person } from "#shared/team.ts";
import { type DayWords, whyNext } from "#shared/turns/turn-sentences.ts";
import { calendarLocale, dayInWords } from "./cards/own-words.ts";

const format = { dateStyle: "long", timeZone: "UTC" } as const;

/** How days are written in cards. */
export const cardDays: DayWords = {
  day: (instant) => new Intl.DateTimeFormat(calendarLocale(), format).format(instant),
  dueDay: dayInWords,
};

/** Why somebody stands where they stand in the order, in a sentence with names in it. */
export function reasonOf(turn: Turn, members: readonly Person[]): string {
  return whyNext(turn, members, cardDays);
}
