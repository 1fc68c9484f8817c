import { z } from "zod/v4";
import { day } from "../day.ts";
import { rosterDays } from "../privacy/retention.ts";
import { Id, Instant, type RecordKey, type RecordKind, tenantPartition } from "../record.ts";

/** Who was asked by a recent round, each person as a keyed hash of their id. */
const Entry = z.strictObject({ teamId: Id, at: Instant, people: z.array(z.string()) });

/**
 * The rosters of a tenant's recent rounds. Two teams that are the same but for one or two people
 * would tell, one result beside the other, what those people answered.
 */
export const RosterLedger = z.strictObject({ v: z.literal(1), entries: z.array(Entry) });
export type RosterLedger = z.infer<typeof RosterLedger>;

const ledgerKind: RecordKind<RosterLedger> = {
  type: "roster-ledger",
  schema: RosterLedger,
  keptFor: () => recentFor,
};

/** Where a tenant's ledger is kept. */
export function rosterLedgerKey(tenantId: string): RecordKey<RosterLedger> {
  return { kind: ledgerKind, pk: tenantPartition(tenantId), id: "rosters" };
}

/** A ledger in which no round is entered. */
export const emptyLedger: RosterLedger = { v: 1, entries: [] };

/** How long a round counts as recent (ms). */
export const recentFor = rosterDays * day;

/** A roster that would be asked now. */
export interface AskedRoster {
  readonly teamId: string;
  readonly people: readonly string[];
  readonly threshold: number;
  readonly now: number;
}

/**
 * Whether another team had a recent round with almost the same people: fewer of them
 * differ than the threshold. One's own earlier rosters never stand in the way.
 */
export function hasTwin(ledger: RosterLedger, asked: AskedRoster): boolean {
  return ledger.entries.some(
    ({ teamId, at, people }) =>
      teamId !== asked.teamId &&
      at > asked.now - recentFor &&
      difference(people, asked.people) < asked.threshold,
  );
}

/** Enters a roster, once for each team and set of people, and forgets what is not recent any more. */
export function entered(ledger: RosterLedger, asked: AskedRoster): RosterLedger {
  const { teamId, now } = asked;
  const people = asked.people.toSorted();
  const others = ledger.entries.filter(
    (entry) =>
      entry.at > now - recentFor &&
      !(entry.teamId === teamId && difference(entry.people, people) === 0),
  );
  return { ...ledger, entries: [...others, { teamId, at: now, people }] };
}

/** How many people are in one roster and not in the other. */
function difference(a: readonly string[], b: readonly string[]): number {
  const known = new Set(a);
  const inBoth = b.filter((person) => known.has(person)).length;
  return a.length + b.length - 2 * inBoth;
}
