import type { Turn } from "#shared/rotation.ts";
import type { Person } from "#shared/team.ts";
import { type DayWords, whyNext } from "#shared/turns/turn-sentences.ts";
import { dayInReadersWords, dayInWords } from "./cards/own-words.ts";

/** How days are written in cards. */
export const cardDays: DayWords = { day: dayInReadersWords, dueDay: dayInWords };

/**
 * Why somebody stands where they stand in the order, in a sentence with names in it; `readerId` is
 * whoever alone reads it.
 */
export function reasonOf(turn: Turn, members: readonly Person[], readerId?: string): string {
  return whyNext(turn, members, cardDays, readerId);
}
