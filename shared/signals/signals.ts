import { coordinationCost } from "./coordination-cost.ts";
import { delayedHandOffs } from "./delayed-hand-offs.ts";
import { disengagement } from "./disengagement.ts";
import { misalignment } from "./misalignment.ts";
import type { Signal } from "./signal.ts";
import type { TeamRecords } from "./team-records.ts";
import { unspokenFriction } from "./unspoken-friction.ts";
import { unverifiedExecution } from "./unverified-execution.ts";

/** The six execution signals of a team, always in the same order; docs/signals.md has the formulas. */
export function signalsOf(records: TeamRecords, now: number): Signal[] {
  return [
    disengagement(records, now),
    misalignment(records, now),
    unverifiedExecution(records, now),
    delayedHandOffs(records, now),
    unspokenFriction(records, now),
    coordinationCost(records, now),
  ];
}
