import type { Commitment } from "../commitment.ts";
import { day } from "../day.ts";
import { signalWords } from "../words/signals.ts";
import { reportedPart } from "./reported.ts";
import { type Part, part, type Signal, signalOf } from "./signal.ts";
import { eightWeeks, type TeamRecords, within } from "./team-records.ts";

/** With fewer hand-offs than this in eight weeks their waits say nothing. */
const fewestHandOffs = 3;

/** A hand-off that waited longer than this to be confirmed was slow. */
const patience = 3 * day;

/** What waits for others: hand-offs that were done and not confirmed yet, and what people report of waits. */
export function delayedHandOffs({ commitments, pulses }: TeamRecords, now: number): Signal {
  return signalOf("delayed-hand-offs", [
    waitsPart(commitments, now),
    reportedPart(pulses, "delayed-hand-offs", now),
  ]);
}

function waitsPart(commitments: readonly Commitment[], now: number): Part {
  const handOffs = within(
    commitments.filter(({ forId }) => forId !== undefined),
    ({ claimedAt }) => claimedAt,
    eightWeeks,
    now,
  );
  // One that was reported as done just now may still be confirmed in time: it says nothing yet.
  const counted = handOffs.filter((one) => isSlow(one, now) || one.state === "verified");
  if (counted.length < fewestHandOffs) {
    return part("not-enough-yet", signalWords.tooFewHandOffs(fewestHandOffs), counted);
  }
  const slow = counted.filter((one) => isSlow(one, now)).length;
  const attention = slow * 2 >= counted.length ? "look" : "none";
  return part(attention, signalWords.waits(slow, counted.length), counted);
}

/** Whether it waited, or has waited by now, for more than three days; what lapsed waited for two weeks. */
function isSlow({ claimedAt, verifiedAt }: Commitment, now: number): boolean {
  return (verifiedAt ?? now) - (claimedAt ?? now) > patience;
}
