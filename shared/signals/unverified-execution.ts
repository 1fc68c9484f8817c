import { type Commitment, dayOver } from "../commitment.ts";
import { day } from "../day.ts";
import { signalWords } from "../words/signals.ts";
import { type Finding, idsOf, type Signal, signalOf } from "./signal.ts";
import { eightWeeks, type TeamRecords, within } from "./team-records.ts";

/** Fewer commitments than this do not show that all is well; two that nobody confirmed are worth a look. */
const fewestSettled = 3;
const fewestUnverified = 2;

/** How long something that was reported as done may wait before it counts as not confirmed. */
const patience = 7 * day;

/**
 * What was said and nobody has seen: of the commitments whose time came in the last eight weeks, how
 * many were confirmed by somebody else. One more that is confirmed never makes it worse.
 */
export function unverifiedExecution({ commitments }: TeamRecords, now: number): Signal {
  const came = within(commitments, timeOf, eightWeeks, now);
  const verified = came.filter(({ state }) => state === "verified");
  const lapsed = came.filter(({ state }) => state === "lapsed");
  const waiting = came.filter((one) => one.state === "claimed" && waitOf(one, now) > patience);
  const overdue = came.filter(({ state }) => state === "promised");
  const unverified = [...lapsed, ...waiting, ...overdue];
  const settled = [...verified, ...unverified];

  const isWorthALook =
    unverified.length >= fewestUnverified && unverified.length * 3 >= settled.length;
  if (!isWorthALook && settled.length < fewestSettled) {
    const finding = { sentence: signalWords.tooFewSettled(fewestSettled), madeOf: idsOf(settled) };
    return signalOf("unverified-execution", [{ attention: "not-enough-yet", findings: [finding] }]);
  }
  const longest = Math.max(...waiting.map((one) => Math.floor(waitOf(one, now) / day)));
  const findings: (Finding | undefined)[] = [
    finding(signalWords.confirmed(verified.length, settled.length), settled),
    finding(signalWords.lapsed(lapsed.length), lapsed),
    finding(signalWords.waiting(waiting.length, longest), waiting),
    finding(signalWords.overdue(overdue.length), overdue),
  ];
  return signalOf("unverified-execution", [
    {
      attention: isWorthALook ? "look" : "none",
      findings: findings.filter((one) => one !== undefined),
    },
  ]);
}

/** When its time came: when it was reported as done, or else when its day was over everywhere on earth. */
function timeOf({ state, claimedAt, dueOn }: Commitment): number | undefined {
  return state === "withdrawn" ? undefined : (claimedAt ?? dayOver(dueOn));
}

function waitOf({ claimedAt }: Commitment, now: number): number {
  return now - (claimedAt ?? now);
}

function finding(sentence: string, madeOf: readonly Commitment[]): Finding | undefined {
  return madeOf.length === 0 ? undefined : { sentence, madeOf: idsOf(madeOf) };
}
