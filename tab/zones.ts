import { todaysZone } from "#shared/turns/zone-names.ts";

/** The zone of whoever looks. */
export function readersZone(): string {
  return shownZone(new Intl.DateTimeFormat().resolvedOptions().timeZone);
}

/** The zone in which times are told: this one, or the reader's where the browser does not know it. */
export function tellingZone(zone: string): string {
  return isKnown(zone) ? zone : readersZone();
}

/** The day of the calendar in a zone, as `2026-01-12`, the way Swedish writes it. */
export function dayIn(zone: string, now: number): string {
  const date = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  return new Intl.DateTimeFormat("sv", { ...date, timeZone: tellingZone(zone) }).format(now);
}

/** A zone by today's name where the browser knows it by that. */
export function shownZone(zone: string): string {
  const today = todaysZone(zone);
  return today === zone || isKnown(today) ? today : zone;
}

/** The zones to choose from by today's names, the chosen one among them. */
export function zonesWith(zone: string): string[] {
  const all = [zone, "UTC", ...Intl.supportedValuesOf("timeZone")].map(shownZone);
  return [...new Set(all)].toSorted();
}

function isKnown(timeZone: string): boolean {
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
