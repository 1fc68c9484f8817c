import { z } from "zod/v4";
import { day } from "../day.ts";
import { pooledDays } from "../privacy/retention.ts";
import { Id, Instant, type RecordKey, type RecordKind } from "../record.ts";
import { SafetyComponent } from "../safety-component.ts";
import { fewestRuns, type PooledRun, PooledVerdict, pooledVerdictOf } from "./pooled-verdict.ts";

/** How often what a pool says may change (ms): each time tells something about the newest runs. */
const renewedAfter = 91 * day;

/** How long a run counts (ms): teams and work change. */
const countsFor = pooledDays * day;

/** The newest runs that a pool holds. */
const mostRuns = 60;

/** A pool of several teams says nothing with fewer teams than this, so that none can be picked out. */
export const fewestTeams = 3;

/** One run in a pool, sealed with the others; see `PooledRun`. */
const PoolEntry = z.strictObject({
  runId: Id,
  teamId: Id,
  at: Instant,
  gapBefore: z.number(),
  gapAfter: z.number(),
  noiseBefore: z.number(),
  noiseAfter: z.number(),
  spread: z.number(),
  noise: z.number(),
});
export type PoolEntry = z.infer<typeof PoolEntry>;

/** What the box of a pool holds. */
export const PoolEntries = z.array(PoolEntry).max(mostRuns);

/**
 * What followed the runs of one action, of one team or of all teams of a tenant. The runs lie in one
 * sealed box of a constant length; what may be said of them stands beside it.
 */
export const ActionPool = z.strictObject({
  v: z.literal(1),
  id: Id,
  /** The component that the action serves most. */
  component: SafetyComponent,
  box: z.string(),
  verdict: PooledVerdict,
  /** When the verdict was last looked at anew. */
  renewedAt: Instant.optional(),
  /** When its oldest run no longer counts. */
  nextDueAt: Instant.optional(),
});
export type ActionPool = z.infer<typeof ActionPool>;

/** The kind of record that a pool is. */
export const actionPoolKind: RecordKind<ActionPool> = {
  type: "action-pool",
  schema: ActionPool,
  // With its last run it has nothing more to keep.
  keptFor: ({ nextDueAt }) => (nextDueAt === undefined ? day : undefined),
};

/**
 * Where a pool is kept: in a team's partition or in its tenant's, one for each component that an
 * action has served most.
 */
export function actionPoolKey(
  pk: string,
  actionId: string,
  component: SafetyComponent,
): RecordKey<ActionPool> {
  return { kind: actionPoolKind, pk, id: `pool-${actionId}-${component}` };
}

/** What a run adds to a pool. */
export function poolEntry(runId: string, at: number, run: PooledRun): PoolEntry {
  const { profile, ...rest } = run;
  return { runId, at, ...rest, spread: profile.spread, noise: profile.noise };
}

/** The runs of a pool that still count, the newest last. */
export function counting(entries: readonly PoolEntry[], now: number): PoolEntry[] {
  return entries
    .filter(({ at }) => at > now - countsFor)
    .toSorted((a, b) => a.at - b.at)
    .slice(-mostRuns);
}

/**
 * What a pool says of its runs, which are in their order: looked at anew at most once a quarter, and
 * nothing as soon as it has too few runs or too few teams.
 */
export function renewed(
  pool: ActionPool,
  entries: readonly PoolEntry[],
  now: number,
  teams: number,
): ActionPool {
  const { nextDueAt: _, ...rest } = pool;
  const [oldest] = entries;
  const dated = oldest ? { ...rest, nextDueAt: oldest.at + countsFor } : rest;
  const found = new Set(entries.map(({ teamId }) => teamId)).size;
  if (entries.length < fewestRuns || found < teams) {
    return { ...dated, verdict: "not enough runs yet" };
  }
  const isNew = pool.renewedAt === undefined || now - pool.renewedAt >= renewedAfter;
  if (!isNew) return dated;
  return { ...dated, verdict: pooledVerdictOf(entries.map(pooledRunOf)), renewedAt: now };
}

function pooledRunOf({ spread, noise, teamId, ...one }: PoolEntry): PooledRun {
  const { gapBefore, gapAfter, noiseBefore, noiseAfter } = one;
  return { teamId, gapBefore, gapAfter, noiseBefore, noiseAfter, profile: { spread, noise } };
}

/** How many bytes a pool has room for, so that its length does not tell how many runs it holds. */
export function poolSize(): number {
  const longest: PoolEntry = {
    runId: "i".repeat(64),
    teamId: "i".repeat(64),
    at: 9_999_999_999_999,
    gapBefore: -widest,
    gapAfter: -widest,
    noiseBefore: widest,
    noiseAfter: widest,
    spread: widest,
    noise: widest,
  };
  return JSON.stringify(Array(mostRuns).fill(longest)).length + mostRuns * spare;
}

/** As many digits as a number can have. */
const widest = Math.PI / 10;

/** More than any way of writing these six numbers can be longer than the ones above. */
const spare = 48;
