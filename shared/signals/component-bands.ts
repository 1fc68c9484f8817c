import { z } from "zod/v4";
import { Band } from "../pulse/band.ts";
import { Id, Instant } from "../record.ts";
import { SafetyComponent, safetyComponents } from "../safety-component.ts";
import { type ClosedPulse, newestPulses } from "./team-records.ts";

/** The newest band of one component, from which pulse it is and when that opened. */
export const ComponentBand = z.strictObject({
  component: SafetyComponent,
  band: Band,
  roundId: Id,
  at: Instant,
});
export type ComponentBand = z.infer<typeof ComponentBand>;

/** The newest band of each component that has had one, in the order of the six components. */
export function componentBands(pulses: readonly ClosedPulse[], now: number): ComponentBand[] {
  const newest = newestPulses(pulses, Number.POSITIVE_INFINITY, now);
  return safetyComponents.flatMap((component) => {
    const pulse = newest.find(({ bands }) => bands[component] !== undefined);
    const band = pulse?.bands[component];
    return pulse && band ? [{ component, band, roundId: pulse.id, at: pulse.openedAt }] : [];
  });
}
