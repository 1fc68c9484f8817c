import { DateTime } from "luxon";

const minute = 60_000;
const dayLong = 24 * 60 * minute;

/**
 * The instant of a local time as another library has it. Luxon is asked only what the clock shows at
 * an instant: which of two instants it takes for a local time it leaves open, and it is an hour off
 * for Pacific/Apia on the morning of 24 September 2011. So the choice is made here: of a time that
 * comes twice the earlier instant, and one that is skipped is counted on from before the jump.
 */
export function luxonInstant(zone: string, day: string, time: string): number {
  const clock = Date.parse(`${day}T${time}Z`);
  const offsetAt = (instant: number) => DateTime.fromMillis(instant, { zone }).offset * minute;
  const before = offsetAt(clock - dayLong);
  const after = offsetAt(clock + dayLong);
  const either = before === after ? [before] : [before, after];
  const shown = either.filter((offset) => offsetAt(clock - offset) === offset);
  return clock - Math.max(...(shown.length === 0 ? [before] : shown));
}
