import {
  type Commitment,
  claim,
  commitmentKey,
  commitmentKind,
  promise,
  requireDueSoon,
  verify,
  withdraw,
} from "#shared/commitment.ts";
import { DomainError } from "#shared/errors.ts";
import { mostCommitments } from "#shared/limits.ts";
import { teamPartition } from "#shared/record.ts";
import { type Run, runKey } from "#shared/run.ts";
import { findMember } from "#shared/team.ts";
import { words } from "#shared/words.ts";
import type { Ports } from "../ports.ts";
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
  readonly dueOn: string;
}

/**
 * Writes down a commitment while the run is on. Its id is the sender's: sent twice, it is one. Where
 * the id is somebody else's or another promise's, that is said, so that no promise is lost unseen.
 */
export async function promiseCommitment(ports: Ports, input: PromiseInput): Promise<Commitment> {
  const { store, clock, live } = ports;
  const { actor, teamId, commitmentId, runId, text, ownerId, dueOn } = input;
  const team = await readOwnTeam(ports, input);
  if (!findMember(team, ownerId)) {
    throw new DomainError("invalid", words.errors.notMember, { field: "ownerId" });
  }
  const run = await store.read(runKey(actor.tenantId, teamId, runId));
  requireDueSoon(dueOn, clock());
  const written = await store.list(commitmentKind, teamPartition(actor.tenantId, teamId), {
    runId,
  });
  const isFull = written.length >= mostCommitments;
  if (isFull && !written.some(({ id }) => id === commitmentId)) {
    throw new DomainError("conflict", words.errors.tooManyCommitments(mostCommitments));
  }
  const fresh = { id: commitmentId, teamId, runId, text, ownerId, dueOn };
  const commitment = await store.updateOrCreate(
    commitmentKey(actor.tenantId, teamId, commitmentId),
    () => {
      requireTimer(run);
      return promise({ ...fresh, actorId: actor.userId, now: clock() });
    },
    (existing) => {
      if (isSamePromise(existing, { ...fresh, promisedBy: actor.userId })) return existing;
      throw new DomainError("conflict", words.errors.alreadyExists, { current: existing });
    },
  );
  live.publish(actor.tenantId, teamId, { name: "commitment", data: commitment });
  return commitment;
}

/** Promises are made while a run is on; one that was made is answered again at any time. */
function requireTimer(run: Run): void {
  if (run.timer) return;
  const why = run.state === "ended" ? words.errors.runEnded : words.errors.runNotStarted;
  throw new DomainError("conflict", why, { current: run });
}

/** Whether two are the same promise, whatever has become of it since. */
function isSamePromise(
  a: Commitment,
  b: Pick<Commitment, "runId" | "text" | "ownerId" | "dueOn" | "promisedBy">,
): boolean {
  const fields = ["runId", "text", "ownerId", "dueOn", "promisedBy"] as const;
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
  return changeCommitment(ports, input, (one) => withdraw(one, input.actor.userId));
}

async function changeCommitment(
  ports: Ports,
  input: CommitmentInput,
  change: (commitment: Commitment) => Commitment,
): Promise<Commitment> {
  const { actor, teamId, commitmentId } = input;
  await readOwnTeam(ports, input);
  const key = commitmentKey(actor.tenantId, teamId, commitmentId);
  const commitment = await ports.store.update(key, change);
  ports.live.publish(actor.tenantId, teamId, { name: "commitment", data: commitment });
  return commitment;
}
