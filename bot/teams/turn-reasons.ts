import type { Turn } from "#shared/rotation.ts";
import type { Person } from "#shared/team.ts";
import { type DayWords, whyNext } from "#shared/turns/turn-sentences.ts";
import { dayInWords } from "./cards/own-words.ts";

const days = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "UTC" });

/** How days are written in cards. */
export const cardDays: DayWords = { day: (instant) => days.format(instant), dueDay: dayInWords };

/** Why somebody stands where they stand in the order, in a sentence with names in it. */
export function reasonOf(turn: Turn, members: readonly Person[]): string {
  return whyNext(turn, members, cardDays);
}
