import { reportedPart } from "./reported.ts";
import { type Signal, signalOf } from "./signal.ts";
import type { TeamRecords } from "./team-records.ts";

/** Things held back: only people can say, so it is what they reported and nothing else. */
export function unspokenFriction({ pulses }: TeamRecords, now: number): Signal {
  return signalOf("unspoken-friction", [reportedPart(pulses, "unspoken-friction", now)]);
}
