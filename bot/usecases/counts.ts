import {
  type Contribution,
  contributionKind,
  countStep,
  type StepCounts,
} from "#shared/contribution.ts";
import { teamPartition } from "#shared/record.ts";
import type { Run, RunStep } from "#shared/run.ts";
import type { Ports } from "../ports.ts";
import { type Counted, type Counting, countedIn, countedOn, forgetOld } from "./counts-memory.ts";

type Needed = Pick<Ports, "store" | "live" | "alone">;

/**
 * Counts a step after a member changed something in it, and tells the room. A count begins only
 * when the one before has been told, so what the room hears last is never older than what it heard
 * before; who asks while a count still waits shares it. That holds within one process: of several,
 * one may tell an older count last, and panels are right again after the next change or read.
 *
 * While no other process runs, this one knows of every change, and reads everybody's documents for it once in
 * five minutes at most.
 */
export function tellCounts(
  ports: Needed,
  tenantId: string,
  run: Run,
  step: RunStep,
  mine: Contribution,
): Promise<StepCounts> {
  return countNext(ports, tenantId, run, step, [mine]);
}

/** Counts a step for whoever looks at it. */
export function readCounts(
  ports: Needed,
  tenantId: string,
  run: Run,
  step: RunStep,
): Promise<StepCounts> {
  return countNext(ports, tenantId, run, step, []);
}

async function countNext(
  ports: Needed,
  tenantId: string,
  run: Run,
  step: RunStep,
  written: Contribution[],
): Promise<StepCounts> {
  const counted = countedIn(ports, tenantId, run, step);
  const before = counted.counting;
  if (before?.waits) {
    before.written.push(...written);
    return before.told;
  }
  const count = async () => {
    counting.waits = false;
    const known = countedOn(ports, counted);
    // What was written lies in what is read, unless it was erased since.
    const all = known
      ? withNewer(known, written, step)
      : await readAll(ports, tenantId, run, step, counted);
    counted.all = all;
    const data = countStep([...all.values()], run.id, step);
    const isNews = written.length > 0;
    if (isNews) ports.live.publish(tenantId, run.teamId, { name: "counts", data });
    return data;
  };
  // The failure of an earlier count belongs to whoever asked for it.
  const told = (before?.told ?? Promise.resolve()).then(count, count);
  const counting: Counting = { waits: true, written, told };
  counted.counting = counting;
  try {
    return await told;
  } finally {
    if (counted.counting === counting) counted.counting = undefined;
    forgetOld(ports, tenantId, run.teamId);
  }
}

async function readAll(
  { store, alone }: Needed,
  tenantId: string,
  run: Run,
  step: RunStep,
  counted: Counted,
): Promise<ReadonlyMap<string, Contribution>> {
  counted.all = undefined;
  // Before it is read: it may be forgotten meanwhile.
  counted.readAt = alone?.now();
  const all = await listContributions({ store }, tenantId, run, step.id);
  // While somebody is erased their part may be there twice; it counts once.
  return new Map(all.map((one) => [one.userId, one]));
}

/** What is known, with what was written after it. */
function withNewer(
  known: ReadonlyMap<string, Contribution>,
  written: readonly Contribution[],
  { id }: RunStep,
): ReadonlyMap<string, Contribution> {
  const changes = (one: Contribution | undefined) => one?.steps[id]?.changes ?? -1;
  const newer = written.filter((one) => changes(one) > changes(known.get(one.userId)));
  return new Map([...known, ...newer.map((one) => [one.userId, one] as const)]);
}

/** What everybody has written in a step of a run and, in an older run, in its other steps. */
export function listContributions(
  { store }: Pick<Ports, "store">,
  tenantId: string,
  { id, teamId, writtenByStep }: Run,
  stepId: string,
): Promise<Contribution[]> {
  const pk = teamPartition(tenantId, teamId);
  return writtenByStep
    ? store.list(contributionKind, pk, { runId: id, stepId })
    : store.list(contributionKind, pk, { runId: id });
}
