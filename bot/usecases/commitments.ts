import {
  type Commitment,
  claim,
  commitmentKey,
  commitmentKind,
  lapse,
  promise,
  requireDueSoon,
  verify,
  withdraw,
} from "#shared/commitment.ts";
import { DomainError } from "#shared/errors.ts";
import { mostCommitments } from "#shared/limits.ts";
import { takesPromises } from "#shared/promise-time.ts";
import type { RecordKey } from "#shared/record.ts";
import { type Run, runKey } from "#shared/run.ts";
import { findMember, type Team } from "#shared/team.ts";
import { askTime } from "#shared/turns/meeting-times.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
import { inTurn } from "./in-turn.ts";
import { readOwnTeam, type TeamInput } from "./membership.ts";

/** Which commitment of which team a call is about. */
export interface CommitmentInput extends TeamInput {
  readonly commitmentId: string;
}

/** What is promised: by whom, by which day, in which run. */
export interface PromiseInput extends CommitmentInput {
  readonly runId: string;
  readonly text: string;
  readonly ownerId: string;
  readonly forId?: string | undefined;
  readonly dueOn: string;
}

/** Which commitment something is to be done about, by the clock and not by a person. */
export interface CommitmentPlace {
  readonly tenantId: string;
  readonly teamId: string;
  readonly commitmentId: string;
}

/**
 * Writes down a commitment while the run is on, or was until just now. Its id is the sender's: sent twice, it is one. Where
 * the id is somebody else's or another promise's, that is said, so that no promise is lost unseen.
 */
export async function promiseCommitment(ports: Ports, input: PromiseInput): Promise<Commitment> {
  const { store, clock, live } = ports;
  const { actor, teamId, commitmentId, runId, text, ownerId, forId, dueOn } = input;
  const team = await readOwnTeam(ports, input);
  const run = await store.read(runKey(actor.tenantId, teamId, runId));
  const fresh = { id: commitmentId, teamId, runId, text, ownerId, forId, dueOn };
  const key = commitmentKey(actor.tenantId, teamId, commitmentId);
  const make = () =>
    store.updateOrCreate(
      key,
      () => {
        requireOn(run, clock());
        requireMember(team, "ownerId", ownerId);
        if (forId !== undefined) requireMember(team, "forId", forId);
        requireDueSoon(dueOn, clock());
        const askAt = askTime(team.schedule, dueOn, clock());
        return promise({ ...fresh, askAt, actorId: actor.userId, now: clock() });
      },
      (existing) => {
        if (isSamePromise(existing, { ...fresh, promisedBy: actor.userId })) return existing;
        throw new DomainError("conflict", words.errors.alreadyExists, { current: existing });
      },
      { isNew: true },
    );
  // One after the other, or several would find the same last place.
  const commitment = await inTurn(live, `promises ${key.pk} ${runId}`, () =>
    withinMost(ports, key, runId, make),
  );
  live.publish(actor.tenantId, teamId, { name: "commitment", data: commitment });
  return commitment;
}

/**
 * Makes a commitment unless its run has as many as may be. What is there already is answered again. Where another server
 * may have taken the same place it is looked once more, and whoever finds too many takes their own back.
 */
async function withinMost(
  { store, alone }: Pick<Ports, "store" | "alone">,
  key: RecordKey<Commitment>,
  runId: string,
  make: () => Promise<Commitment>,
): Promise<Commitment> {
  const list = () => store.list(commitmentKind, key.pk, { runId });
  const tooMany = () =>
    new DomainError("conflict", words.errors.tooManyCommitments(mostCommitments));
  const before = await list();
  if (before.some(({ id }) => id === key.id)) return make();
  if (before.length >= mostCommitments) throw tooMany();
  const since = alone?.since();
  const made = await make();
  const wasAlone = since !== undefined && alone?.since() === since;
  if (wasAlone || (await list()).length <= mostCommitments) return made;
  await store.remove(key, ({ version }) => version === made.version);
  throw tooMany();
}

/** One that was made is answered again at any time. */
function requireOn(run: Run, now: number): void {
  if (takesPromises(run, now)) return;
  const why = run.state === "ended" ? words.errors.runEnded : words.errors.runNotStarted;
  throw new DomainError("conflict", why, { current: run });
}

/** Throws unless this person is in the team now. */
function requireMember(team: Team, field: "ownerId" | "forId", userId: string): void {
  if (findMember(team, userId)) return;
  const hasLeft = team.members.some((member) => member.userId === userId);
  const why = hasLeft ? words.errors.memberLeft : words.errors.notMember;
  throw new DomainError("invalid", why, { field });
}

/** Whether two are the same promise, whatever has become of it since. */
function isSamePromise(a: Commitment, b: Partial<Commitment>): boolean {
  const fields = ["runId", "text", "ownerId", "forId", "dueOn", "promisedBy"] as const;
  return fields.every((field) => a[field] === b[field]);
}

/** The owner says that it is done. */
export function claimCommitment(ports: Ports, input: CommitmentInput): Promise<Commitment> {
  return changeCommitment(ports, input, (one) => claim(one, input.actor.userId, ports.clock()));
}

/** Somebody else confirms that it is done. */
export function verifyCommitment(ports: Ports, input: CommitmentInput): Promise<Commitment> {
  return changeCommitment(ports, input, (one) => verify(one, input.actor.userId, ports.clock()));
}

/** Takes back what was only promised. */
export function withdrawCommitment(ports: Ports, input: CommitmentInput): Promise<Commitment> {
  return changeCommitment(ports, input, (one, team) =>
    withdraw(one, input.actor.userId, ports.clock(), findMember(team, one.ownerId) === undefined),
  );
}

/** Lets a commitment lapse whose time has come, and tells the open panels. Done again, nothing changes. */
export async function lapseCommitment(
  { store, clock, live }: Pick<Ports, "store" | "clock" | "live">,
  { tenantId, teamId, commitmentId }: CommitmentPlace,
): Promise<Commitment> {
  let hasLapsed = false;
  const key = commitmentKey(tenantId, teamId, commitmentId);
  const commitment = await store.update(key, (one) => {
    const after = lapse(one, clock());
    hasLapsed = after !== one;
    return after;
  });
  if (hasLapsed) live.publish(tenantId, teamId, { name: "commitment", data: commitment });
  return commitment;
}

async function changeCommitment(
  ports: Ports,
  input: CommitmentInput,
  change: (commitment: Commitment, team: Team) => Commitment,
): Promise<Commitment> {
  const { actor, teamId, commitmentId } = input;
  const team = await readOwnTeam(ports, input);
  const key = commitmentKey(actor.tenantId, teamId, commitmentId);
  // What the loop has not come to yet has lapsed all the same.
  const commitment = await ports.store.update(key, (one) =>
    change(lapse(one, ports.clock()), team),
  );
  ports.live.publish(actor.tenantId, teamId, { name: "commitment", data: commitment });
  return commitment;
}
