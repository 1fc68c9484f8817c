import type { Contribution, StepCounts } from "#shared/contribution.ts";
import type { Run, RunStep } from "#shared/run.ts";
import type { Live, Ports } from "../ports.ts";

type Needed = Pick<Ports, "live" | "alone">;

/** A count of one step that waits for its turn or is being made, and the writing that the room is to hear of. */
export interface Counting {
  waits: boolean;
  readonly written: Contribution[];
  readonly told: Promise<StepCounts>;
}

/** What all have written, by member, as far as the step of a team is known that was counted last. */
export interface Counted {
  readonly step: string;
  counting?: Counting | undefined;
  /** As it was read last, with what was written here since. */
  all?: ReadonlyMap<string, Contribution> | undefined;
  /** When it was read, by the time of `Alone`; undefined where it is to be read before it is counted again. */
  readAt?: number | undefined;
}

/** For so long it is counted by what was read and is written here (ms); then it is read again. */
export const countedOnFor = 5 * 60_000;

/** By the room that hears them, and in it by team: those that are being counted, or counted on. */
const rooms = new WeakMap<Live, Map<string, Counted>>();

/** What is counted in a step; another step of the team takes its place. */
export function countedIn(
  { live }: Pick<Ports, "live">,
  tenantId: string,
  run: Run,
  step: RunStep,
): Counted {
  const teams = rooms.get(live) ?? new Map<string, Counted>();
  rooms.set(live, teams);
  const [team, name] = [teamName(tenantId, run.teamId), stepName(run, step)];
  const last = teams.get(team);
  if (last?.step === name) return last;
  const fresh = { step: name };
  teams.set(team, fresh);
  return fresh;
}

/** What is known, where nothing else can have changed it. */
export function countedOn({ alone }: Needed, { all, readAt }: Counted): Counted["all"] {
  const since = alone?.since();
  if (!alone || readAt === undefined || since === undefined || readAt < since) return undefined;
  return alone.now() - readAt < countedOnFor ? all : undefined;
}

/**
 * Whether a member has most likely written nothing in a step yet: as it is counted on, or where nothing of it was counted
 * since the step began. Where nobody knows what others write, it is not guessed.
 */
export function isFirstHere(
  ports: Needed,
  tenantId: string,
  run: Run,
  step: RunStep,
  userId: string,
): boolean {
  if (ports.alone?.since() === undefined) return false;
  const counted = rooms.get(ports.live)?.get(teamName(tenantId, run.teamId));
  if (counted?.step !== stepName(run, step)) return true;
  const all = countedOn(ports, counted);
  return all !== undefined && !all.has(userId);
}

/** Lets what a team has written be read before it is counted again: it was changed without being counted. */
export function forgetCounts(ports: Needed, tenantId: string, teamId: string): void {
  const counted = rooms.get(ports.live)?.get(teamName(tenantId, teamId));
  if (counted) counted.readAt = undefined;
  forgetOld(ports, tenantId, teamId);
}

/** Lets go of what a team has written once it is not counted on any more. */
export function forgetOld(ports: Needed, tenantId: string, teamId: string): void {
  letGo(ports, teamName(tenantId, teamId));
}

/** The same for all teams: nothing that people wrote is kept for longer than that. */
export function forgetOldCounts(ports: Needed): void {
  for (const team of rooms.get(ports.live)?.keys() ?? []) letGo(ports, team);
}

function letGo(ports: Needed, team: string): void {
  const teams = rooms.get(ports.live);
  const counted = teams?.get(team);
  if (counted && !counted.counting && !countedOn(ports, counted)) teams?.delete(team);
}

function stepName({ id }: Run, step: RunStep): string {
  return `${id} ${step.id}`;
}

function teamName(tenantId: string, teamId: string): string {
  return JSON.stringify([tenantId, teamId]);
}
