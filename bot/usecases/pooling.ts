import {
  type ActionPool,
  actionPoolKey,
  actionPoolKind,
  counting,
  fewestTeams,
  PoolEntries,
  type PoolEntry,
  poolEntry,
  poolSize,
  renewed,
} from "#shared/measurement/action-pool.ts";
import { pooledRun } from "#shared/measurement/pooled-verdict.ts";
import { OwnActionId } from "#shared/own-actions/own-playbook.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import { momentsOfRun } from "#shared/pulse/measured-runs.ts";
import { type ReleasedRound, roundKey } from "#shared/pulse/round.ts";
import { teamOfPartition, teamPartition, tenantPartition } from "#shared/record.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import type { Ports, RecordPlace, SecretKey } from "../ports.ts";
import { openCheckBefore } from "./checks-before.ts";

/**
 * Enters what a check measured into the pools of its actions: the team's own, and for actions of the
 * Playbook that of all teams of its tenant. A run that is in a pool already changes nothing, so it
 * may be done again.
 */
export async function enterIntoPools(ports: Ports, check: ReleasedRound): Promise<void> {
  const { store, clock } = ports;
  const { tenantId, teamId } = check;
  for (const change of check.measured ?? []) {
    const [component] = change.targeted;
    const entry = component && (await entryOf(ports, check, change, component));
    if (!entry) continue;
    const { actionId } = change;
    // A team may change an action of its own: in two teams the same id can mean two things.
    const isOurs = !OwnActionId.safeParse(actionId).success;
    for (const pk of [
      teamPartition(tenantId, teamId),
      ...(isOurs ? [tenantPartition(tenantId)] : []),
    ]) {
      const key = actionPoolKey(pk, actionId, component);
      const pool = await openPool(ports, pk);
      await store.updateOrCreate(
        key,
        () => pool.sealed(emptyPool(key.id, component), [], clock()),
        (stored) => {
          const entries = pool.entriesIn(stored);
          if (entries.some(({ runId }) => runId === entry.runId)) return stored;
          return pool.sealed(stored, [...entries, entry], clock());
        },
      );
    }
  }
}

/** Takes the runs that no longer count out of a pool, and what it said of them. */
export async function prunePool(ports: Ports, { pk, id }: RecordPlace): Promise<void> {
  const pool = await openPool(ports, pk);
  await ports.store.update({ kind: actionPoolKind, pk, id }, (stored) =>
    pool.sealed(stored, pool.entriesIn(stored), ports.clock()),
  );
}

/** Takes the runs of a team that is erased out of the pools of its tenant: whether there were any. */
export async function leavePools(ports: Ports, tenantId: string, teamId: string): Promise<boolean> {
  const pk = tenantPartition(tenantId);
  const pools = await ports.store.list(actionPoolKind, pk);
  if (pools.length === 0) return false;
  const { entriesIn, sealed } = await openPool(ports, pk);
  let hasFound = false;
  for (const { id } of pools) {
    await ports.store.update({ kind: actionPoolKind, pk, id }, (stored) => {
      const entries = entriesIn(stored);
      const others = entries.filter((entry) => entry.teamId !== teamId);
      if (others.length === entries.length) return stored;
      hasFound = true;
      return sealed(stored, others, ports.clock());
    });
  }
  return hasFound;
}

/** What one run adds, from what is kept of the two checks around it; undefined where that is gone. */
async function entryOf(
  ports: Ports,
  check: ReleasedRound,
  { runId, beforeId, targeted }: MeasuredChange,
  component: SafetyComponent,
): Promise<PoolEntry | undefined> {
  const { tenantId, teamId, closesAt } = check;
  const first = beforeId && (await ports.store.find(roundKey(tenantId, teamId, beforeId)));
  if (!first) return undefined;
  const before = await openCheckBefore(ports, first);
  const after = await openCheckBefore(ports, check);
  if (typeof before === "string" || typeof after === "string") return undefined;
  const minAnswers = Math.min(before.threshold, after.threshold);
  const moments = momentsOfRun(before.comparison, after.comparison, targeted, minAnswers);
  const run = pooledRun(teamId, moments, component);
  return run && poolEntry(runId, closesAt, run);
}

function emptyPool(id: string, component: SafetyComponent): Omit<ActionPool, "box"> {
  return { v: 1, id, component, verdict: "not enough runs yet" };
}

/** The name of the key of a team's own pools. */
export function teamPoolKeyName(tenantId: string, teamId: string): string {
  return `pool-${tenantId}-${teamId}`;
}

/** How the pools of one partition are opened and sealed. */
interface PoolBox {
  readonly entriesIn: (pool: ActionPool) => readonly PoolEntry[];
  readonly sealed: (
    pool: Omit<ActionPool, "box">,
    entries: readonly PoolEntry[],
    now: number,
  ) => ActionPool;
}

async function openPool({ keys, sealer, log }: Ports, pk: string): Promise<PoolBox> {
  const team = teamOfPartition(pk);
  const [tenantId] = pk.split("|");
  const secret: SecretKey = await keys.create(
    team ? teamPoolKeyName(team.tenantId, team.teamId) : `pools-${tenantId}`,
  );
  return {
    entriesIn({ id, box }) {
      const text = sealer.open(secret, id, box);
      // Its key was lost, or it was changed from outside: it begins anew, and somebody should know.
      if (text === undefined) log.error({ poolId: id }, "a pool of runs did not open");
      return text === undefined ? [] : PoolEntries.parse(JSON.parse(text));
    },
    sealed(pool, entries, now) {
      const kept = counting(entries, now);
      const box = sealer.seal(secret, pool.id, JSON.stringify(kept), poolSize());
      return renewed({ ...pool, box }, kept, now, team ? 1 : fewestTeams);
    },
  };
}
