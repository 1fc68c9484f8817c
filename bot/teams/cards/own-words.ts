import { readerLocale } from "../../reader-language.ts";
import type { TextBlock } from "./card.ts";

/** The title of a card. The text is ours. */
export function heading(text: string): TextBlock {
  return { type: "TextBlock", text, wrap: true, style: "heading", size: "Large", weight: "Bolder" };
}

/** The title of a part of a card. The text is ours. */
export function subheading(text: string): TextBlock {
  return {
    type: "TextBlock",
    text,
    wrap: true,
    style: "heading",
    size: "Medium",
    weight: "Bolder",
    spacing: "Large",
  };
}

/** A line that names what comes below it. The text is ours. */
export function boldLine(text: string): TextBlock {
  return { type: "TextBlock", text, wrap: true, weight: "Bolder" };
}

/** A paragraph. The text is ours: for what people wrote or named there is `peoplesWords`. */
export function paragraph(text: string): TextBlock {
  return { type: "TextBlock", text, wrap: true };
}

/** An instant as a text that Teams replaces by day and time where the reader is. */
export function whenReading(instant: number): string {
  return `${dayWhenReading(instant)}, {{TIME(${stamp(instant)})}}`;
}

/** The same with the day alone. */
export function dayWhenReading(instant: number): string {
  return `{{DATE(${stamp(instant)},SHORT)}}`;
}

/**
 * A day of UTC, given by its first instant. It is written as its noon, so that it is the same day in
 * every zone from 12 hours behind UTC to 11 ahead.
 */
export function utcDayWhenReading(midnight: number): string {
  return dayWhenReading(midnight + 12 * 60 * 60 * 1000);
}

/** Teams replaces stamps without parts of a second only. */
function stamp(instant: number): string {
  return `${new Date(instant).toISOString().slice(0, 19)}Z`;
}

/**
 * The day of an instant (of UTC) where Teams replaces nothing: among people's words, and for a day
 * that is the same in every zone. It has the parts that Teams gives a short date.
 */
export function dayInReadersWords(instant: number): string {
  return new Intl.DateTimeFormat(readerLocale(), shortDate).format(instant);
}

const shortDate = {
  weekday: "short",
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
} as const;

/** A day of the team's calendar (`2026-01-09`), in the same way. */
export function dayInWords(day: string): string {
  return dayInReadersWords(Date.parse(day));
}
