import type { Commitment } from "./commitment.ts";
import type { StepCounts } from "./contribution.ts";
import type { LeaderPresence } from "./leader-presence.ts";
import type { Run } from "./run.ts";

/**
 * What the server tells the open panels of a team. Every message is whole, so that one that is
 * lost, late or doubled does no harm: a panel keeps the newest version of each record.
 */
export interface LiveEvents {
  /** The run as it is now. */
  run: Run;
  /** How many have written in the current step; at most four messages a second. */
  counts: StepCounts;
  /** A commitment as it is now. */
  commitment: Commitment;
  /** Whether whoever leads the run is connected. */
  presence: LeaderPresence;
  /** Something about the team changed (members, rotation): read it again. */
  team: { readonly teamId: string };
}

/** One of the messages, by name. */
export type LiveEvent = {
  [Name in keyof LiveEvents]: { readonly name: Name; readonly data: LiveEvents[Name] };
}[keyof LiveEvents];
