import {
  type ActionPool,
  actionPoolKey,
  fewestTeams,
  PoolEntries,
  type PoolEntry,
  poolEntry,
  poolSize,
  renewed,
  withEntry,
} from "#shared/measurement/action-pool.ts";
import { pooledRun } from "#shared/measurement/pooled-verdict.ts";
import type { MeasuredChange } from "#shared/pulse/measured-change.ts";
import { momentsOfRun } from "#shared/pulse/measured-runs.ts";
import { type ReleasedRound, roundKey } from "#shared/pulse/round.ts";
import { teamPartition, tenantPartition } from "#shared/record.ts";
import type { SafetyComponent } from "#shared/safety-component.ts";
import type { Ports, SecretKey } from "../ports.ts";
import { openCheckBefore } from "./checks-before.ts";

/**
 * Enters what a check measured into the pools of its actions: the team's own, and that of all teams
 * of its tenant. A run that is in a pool already changes nothing, so it may be done again.
 */
export async function enterIntoPools(ports: Ports, check: ReleasedRound): Promise<void> {
  for (const change of check.measured ?? []) {
    const [component] = change.targeted;
    const entry = component && (await entryOf(ports, check, change, component));
    if (!entry) continue;
    const { tenantId, teamId } = check;
    const { actionId } = change;
    const own = { pk: teamPartition(tenantId, teamId), keyName: `pool-${teamId}`, teams: 1 };
    const all = { pk: tenantPartition(tenantId), keyName: `pools-${tenantId}`, teams: fewestTeams };
    for (const place of [own, all]) await enter(ports, { ...place, actionId, component }, entry);
  }
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
  const before = first && (await openCheckBefore(ports, first));
  const after = await openCheckBefore(ports, check);
  if (!before || !after) return undefined;
  const minAnswers = Math.max(before.threshold, after.threshold);
  const moments = momentsOfRun(before.comparison, after.comparison, targeted, minAnswers);
  const run = pooledRun(teamId, moments, component);
  return run && poolEntry(runId, closesAt, run);
}

interface PoolPlace {
  readonly pk: string;
  readonly keyName: string;
  /** Of how many teams there must be runs before anything is said. */
  readonly teams: number;
  readonly actionId: string;
  readonly component: SafetyComponent;
}

async function enter(
  { store, keys, sealer, clock }: Ports,
  { pk, keyName, teams, actionId, component }: PoolPlace,
  entry: PoolEntry,
): Promise<void> {
  const secret = await keys.create(keyName);
  const key = actionPoolKey(pk, actionId);
  const sealed = (pool: Omit<ActionPool, "box">, entries: readonly PoolEntry[]): ActionPool => {
    return { ...pool, box: sealer.seal(secret, key.id, JSON.stringify(entries), poolSize()) };
  };
  const empty = { v: 1 as const, id: key.id, component, verdict: "not enough runs yet" as const };
  await store.updateOrCreate(
    key,
    () => sealed(empty, []),
    (pool) => {
      const entries = entriesIn(sealer, secret, pool);
      const after = withEntry(entries, entry);
      return after === entries ? pool : renewed(sealed(pool, after), after, clock(), teams);
    },
  );
}

/** The runs of a pool; none where its key was lost, so that it begins anew. */
function entriesIn(
  sealer: Ports["sealer"],
  secret: SecretKey,
  { id, box }: ActionPool,
): readonly PoolEntry[] {
  const text = sealer.open(secret, id, box);
  return text === undefined ? [] : PoolEntries.parse(JSON.parse(text));
}
