import type { Commitment } from "#shared/commitment.ts";
import type { Run } from "#shared/run.ts";
import type { Person } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import { ApiProblem } from "./api.ts";
import { hearCommitment, hearRun } from "./merge.ts";
import { shutOut } from "./shut-out.ts";
import type { TeamStore } from "./team-store.ts";

/** The run that a call was for, in the version that its sender saw. */
export interface SeenRun {
  readonly id: string;
  readonly version: number;
}

/** Who pressed and, for calls that somebody else may be faster with, what they saw. */
interface Presser {
  readonly me: Pick<Person, "userId">;
  readonly seen?: SeenRun | undefined;
}

/**
 * Whether the run that a refusal tells of is what was wanted: then it is heard, and nothing is said, as
 * after a press that was applied.
 */
export function hearDone(
  store: TeamStore,
  error: unknown,
  isMeant: (current: Run) => boolean,
): boolean {
  if (!(error instanceof ApiProblem) || error.code !== "conflict") return false;
  if (!isRun(error.current) || !isMeant(error.current)) return false;
  hearCurrent(store, error);
  store.say(undefined);
  return true;
}

/** Says why a call was not applied, and hears what the refusal tells of how things are now. */
export function hearRefusal(store: TeamStore, error: unknown, { me, seen }: Presser): void {
  if (!(error instanceof ApiProblem)) throw error;
  const { code, current, message } = error;
  hearCurrent(store, error);
  const mayBeLate = code === "conflict" || code === "forbidden";
  const wasFaster = mayBeLate && isRun(current) && isChangedSince(current, seen);
  const sentence = wasFaster ? whoMoved(store, current, code, me) : message;
  // Why they are shut out stands above already.
  const isOut = shutOut(error) === store.snapshot().connection;
  store.say(isOut ? words.panel.notSentOut : code === "offline" ? words.panel.notSent : sentence);
}

/** Hears what a refusal tells of how things are now, and says nothing. */
export function hearCurrent(store: TeamStore, error: unknown): void {
  const current = error instanceof ApiProblem ? error.current : undefined;
  if (isRun(current)) store.hear((heard) => hearRun(heard, current));
  if (isCommitment(current)) store.hear((heard) => hearCommitment(heard, current));
}

/** Whether somebody changed the run after it was seen; late notes make versions, but move nothing. */
function isChangedSince({ id, lastChange }: Run, seen: SeenRun | undefined): boolean {
  return id === seen?.id && lastChange.version > seen.version;
}

/**
 * Who was faster and what they did, which may have been the sender in another window, or who leads now where
 * the sender does not any more; a general sentence where they have left the team.
 */
function whoMoved(
  store: TeamStore,
  { lastChange, facilitatorId }: Run,
  code: string,
  me: Presser["me"],
): string {
  const nameOf = (id: string) =>
    store.heard().team.members.find(({ userId }) => userId === id)?.name;
  const wasTaken = lastChange.verb === "handOver" && lastChange.by === facilitatorId;
  const leader = nameOf(facilitatorId);
  if (leader !== undefined && (code === "forbidden" || wasTaken)) {
    return words.panel.leadsNow(leader);
  }
  if (lastChange.by === me.userId) return words.panel.youDid;
  const name = nameOf(lastChange.by);
  return name === undefined ? words.errors.movedOn : words.panel.did[lastChange.verb](name);
}

function isRun(record: unknown): record is Run {
  return typeof record === "object" && record !== null && "stepIndex" in record;
}

function isCommitment(record: unknown): record is Commitment {
  return typeof record === "object" && record !== null && "ownerId" in record;
}
