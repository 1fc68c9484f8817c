import { createContext, useContext } from "react";
import { zonePlace } from "#shared/turns/zone-names.ts";
import { words } from "#shared/words.ts";
import { tellingZone } from "./zones.ts";

/** Days as people of this locale write them. */
export interface Dates {
  /** The day of an instant, such as 3 December 2026. */
  readonly day: (instant: number) => string;
  /** The same as short as an axis needs it, such as 3 Dec. */
  readonly shortDay: (instant: number) => string;
  /** An instant to the minute, such as Thursday 3 December at 10:00. */
  readonly moment: (instant: number) => string;
  /** The same by the clock of a zone, which it names. */
  readonly momentIn: (instant: number, zone: string) => string;
  /** A time of the day that is stored as `16:00`, wherever that is. */
  readonly time: (at: string) => string;
  /** A day that is stored as `2026-12-03`, whatever the time zone. */
  readonly dueDay: (dueOn: string) => string;
  /** Names one after another, as a language joins them. */
  readonly names: (names: readonly string[]) => string;
  /** Which of two names comes first in the alphabet. */
  readonly byName: (a: string, b: string) => number;
}

/** The host's locale; the browser's own until the host has said it. */
export const LocaleContext = createContext<string | undefined>(undefined);

/** What was made for a locale before: to make it takes longer than to draw a screen with it. */
const known = new Map<string | undefined, Dates>();

/** Formats dates and lists for a locale; the browser's own without one. */
export function datesFor(hosts: string | undefined): Dates {
  const dates = known.get(hosts) ?? made(hosts);
  known.set(hosts, dates);
  return dates;
}

function made(hosts: string | undefined): Dates {
  const locale = hosts === undefined ? undefined : readable(hosts);
  const format = { day: "numeric", month: "long", year: "numeric" } as const;
  const day = whenUsed(locale, format);
  const shortDay = whenUsed(locale, { day: "numeric", month: "short" });
  const dueDay = whenUsed(locale, { ...format, timeZone: "UTC" });
  const clock = { hour: "numeric", minute: "2-digit" } as const;
  const toTheMinute = { weekday: "long", day: "numeric", month: "long", ...clock } as const;
  const time = whenUsed(locale, { ...clock, timeZone: "UTC" });
  const moment = whenUsed(locale, toTheMinute);
  return {
    day,
    shortDay,
    moment,
    momentIn(instant, wanted) {
      const timeZone = tellingZone(wanted);
      const there = new Intl.DateTimeFormat(locale, { ...toTheMinute, timeZone });
      return words.home.zoneTime(there.format(instant), zonePlace(timeZone));
    },
    time: (at) => time(Date.parse(`2026-01-01T${at}Z`)),
    dueDay: (dueOn) => dueDay(Date.parse(dueOn)),
    byName: (a, b) => a.localeCompare(b, locale),
    names: (names) => new Intl.ListFormat(locale, { type: "unit", style: "short" }).format(names),
  };
}

/** Making a format takes longer than using it, and few screens use many. */
function whenUsed(
  locale: string | undefined,
  options: Intl.DateTimeFormatOptions,
): (instant: number) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (instant) => {
    format ??= new Intl.DateTimeFormat(locale, options);
    return format.format(instant);
  };
}

/** The locale, or English where a host names one in another way, such as `en-US@posix`. */
function readable(locale: string): string {
  try {
    return new Intl.Locale(locale).toString();
  } catch (error) {
    if (error instanceof RangeError) return "en";
    throw error;
  }
}

/** Dates for whoever looks at the screen. */
export function useDates(): Dates {
  return datesFor(useContext(LocaleContext));
}
