import {
  type Contribution,
  contributionKind,
  countStep,
  type StepCounts,
} from "#shared/contribution.ts";
import { teamPartition } from "#shared/record.ts";
import type { Run, RunStep } from "#shared/run.ts";
import type { Live, Ports } from "../ports.ts";
import { aloneSince } from "./other-servers.ts";

type Needed = Pick<Ports, "store" | "live" | "clock">;

/** A count of one step that waits for its turn or is being made, and the writing that the room is to hear of. */
interface Counting {
  waits: boolean;
  readonly written: Contribution[];
  readonly told: Promise<StepCounts>;
}

/** What all have written, by member, as far as the step of a team is known that was counted last. */
interface Counted {
  readonly step: string;
  counting?: Counting | undefined;
  /** As it was read last, with what was written here since. */
  all?: ReadonlyMap<string, Contribution> | undefined;
  /** When it was read; undefined where it is to be read before it is counted again. */
  readAt?: number | undefined;
}

/** For so long it is counted by what was read and is written here (ms); then it is read again. */
export const countedOnFor = 5 * 60_000;

/** By the room that hears them, and in it by team: those that are being counted, or counted on. */
const known = new WeakMap<Live, Map<string, Counted>>();

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
  const counted = countedOf(ports, tenantId, run, step);
  const before = counted.counting;
  if (before?.waits) {
    before.written.push(...written);
    return before.told;
  }
  const count = async () => {
    counting.waits = false;
    const known = mayCountOn(ports, counted);
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
    forgetOld(ports, teamName(tenantId, run.teamId));
  }
}

/** Whether a member has written nothing in a step yet, as far as it is counted on. */
export function isFirstHere(
  ports: Needed,
  tenantId: string,
  run: Run,
  step: RunStep,
  userId: string,
): boolean {
  const counted = known.get(ports.live)?.get(teamName(tenantId, run.teamId));
  if (counted?.step !== stepName(run, step)) return false;
  const all = mayCountOn(ports, counted);
  return all !== undefined && !all.has(userId);
}

/** Lets what a team has written be read before it is counted again: it was changed without being counted. */
export function forgetCounts(
  ports: Pick<Ports, "live" | "clock">,
  tenantId: string,
  teamId: string,
): void {
  const team = teamName(tenantId, teamId);
  const counted = known.get(ports.live)?.get(team);
  if (counted) counted.readAt = undefined;
  forgetOld(ports, team);
}

/** Lets go of all that is not counted on any more: nothing that people wrote is kept for longer than that. */
export function forgetOldCounts(ports: Pick<Ports, "live" | "clock">): void {
  for (const team of known.get(ports.live)?.keys() ?? []) forgetOld(ports, team);
}

function forgetOld(ports: Pick<Ports, "live" | "clock">, team: string): void {
  const teams = known.get(ports.live);
  const counted = teams?.get(team);
  if (counted && !counted.counting && !mayCountOn(ports, counted)) teams?.delete(team);
}

function countedOf(ports: Needed, tenantId: string, run: Run, step: RunStep): Counted {
  const teams = known.get(ports.live) ?? new Map<string, Counted>();
  known.set(ports.live, teams);
  const [team, name] = [teamName(tenantId, run.teamId), stepName(run, step)];
  const last = teams.get(team);
  if (last?.step === name) return last;
  const fresh = { step: name };
  teams.set(team, fresh);
  return fresh;
}

/** What is known, where nothing else can have changed it. */
function mayCountOn(
  ports: Pick<Ports, "live" | "clock">,
  { all, readAt }: Counted,
): Counted["all"] {
  const since = aloneSince(ports);
  if (readAt === undefined || since === undefined || readAt < since) return undefined;
  return ports.clock() - readAt < countedOnFor ? all : undefined;
}

async function readAll(
  { store, clock }: Needed,
  tenantId: string,
  run: Run,
  step: RunStep,
  counted: Counted,
): Promise<ReadonlyMap<string, Contribution>> {
  counted.all = undefined;
  counted.readAt = clock();
  const all = await listContributions({ store }, tenantId, run, step.id);
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

function stepName({ id }: Run, step: RunStep): string {
  return `${id} ${step.id}`;
}

function teamName(tenantId: string, teamId: string): string {
  return JSON.stringify([tenantId, teamId]);
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
