import { z } from "zod/v4";
import { DomainError } from "./errors.ts";
import { commitmentLength } from "./limits.ts";
import { isOpen } from "./open-commitment.ts";
import { Id, Instant, type RecordKey, type RecordKind, teamPartition } from "./record.ts";
import { line } from "./text.ts";
import { words } from "./words.ts";

/**
 * `promised`: somebody will do it; `claimed`: they say it is done; `verified`: somebody else has
 * seen that it is; `lapsed`: its day passed and nobody confirmed it; `withdrawn`: taken back.
 */
export const CommitmentState = z.enum(["promised", "claimed", "verified", "lapsed", "withdrawn"]);
export type CommitmentState = z.infer<typeof CommitmentState>;

/** What a commitment says, and the local day by which it is done. */
export const CommitmentText = line(commitmentLength);
export const DueOn = z.iso.date();

/** Something that a member will do by a day, agreed in a run and confirmed by somebody else. */
export const Commitment = z.strictObject({
  v: z.literal(1),
  id: Id,
  teamId: Id,
  runId: Id,
  version: z.int().positive(),
  text: CommitmentText,
  ownerId: Id,
  dueOn: DueOn,
  state: CommitmentState,
  promisedBy: Id,
  promisedAt: Instant,
  claimedAt: Instant.optional(),
  verifiedBy: Id.optional(),
  verifiedAt: Instant.optional(),
});
export type Commitment = z.infer<typeof Commitment>;

/** The kind of record that a commitment is; listed by `runId` or whole. */
export const commitmentKind: RecordKind<Commitment> = { type: "commitment", schema: Commitment };

/** Where a commitment is kept. */
export function commitmentKey(
  tenantId: string,
  teamId: string,
  commitmentId: string,
): RecordKey<Commitment> {
  return { kind: commitmentKind, pk: teamPartition(tenantId, teamId), id: commitmentId };
}

/** A new commitment. The caller has seen that the owner is a member. */
export function promise(input: {
  readonly id: string;
  readonly teamId: string;
  readonly runId: string;
  readonly text: string;
  readonly ownerId: string;
  readonly dueOn: string;
  readonly actorId: string;
  readonly now: number;
}): Commitment {
  const { actorId, now, ...rest } = input;
  return { v: 1, ...rest, version: 1, state: "promised", promisedBy: actorId, promisedAt: now };
}

/** Throws unless the day is from today, wherever on earth the team is, to a year from `now` (ms). */
export function requireDueSoon(dueOn: string, now: number): void {
  const day = 24 * 60 * 60 * 1000;
  const due = Date.parse(dueOn);
  if (due > now - 2 * day && due < now + 367 * day) return;
  throw new DomainError("invalid", words.errors.invalidField("dueOn", words.errors.dueTooFar), {
    field: "dueOn",
  });
}

/** The owner says that it is done. Said again, nothing changes. */
export function claim(commitment: Commitment, actorId: string, now: number): Commitment {
  if (commitment.ownerId !== actorId) throw new DomainError("forbidden", words.errors.notOwner);
  if (commitment.state === "claimed") return commitment;
  if (commitment.state !== "promised") throw conflict(commitment, words.errors.notPromised);
  return next(commitment, { state: "claimed", claimedAt: now });
}

/** Somebody other than the owner has seen that it is done. Said again by them, nothing changes. */
export function verify(commitment: Commitment, actorId: string, now: number): Commitment {
  if (commitment.ownerId === actorId) throw new DomainError("forbidden", words.errors.ownClaim);
  if (commitment.state === "verified" && commitment.verifiedBy === actorId) return commitment;
  if (commitment.state !== "claimed") throw conflict(commitment, words.errors.notClaimed);
  return next(commitment, { state: "verified", verifiedBy: actorId, verifiedAt: now });
}

/** Its day passed without anybody confirming it. `today` is the team's local day. */
export function lapse(commitment: Commitment, today: string): Commitment {
  return isOpen(commitment) && commitment.dueOn < today
    ? next(commitment, { state: "lapsed" })
    : commitment;
}

/** Takes it back, by its owner or by whoever wrote it down, while it is only promised. */
export function withdraw(commitment: Commitment, actorId: string): Commitment {
  if (commitment.ownerId !== actorId && commitment.promisedBy !== actorId) {
    throw new DomainError("forbidden", words.errors.notOwner);
  }
  if (commitment.state === "withdrawn") return commitment;
  if (commitment.state !== "promised") throw conflict(commitment, words.errors.commitmentClosed);
  return next(commitment, { state: "withdrawn" });
}

function next(commitment: Commitment, changes: Partial<Commitment>): Commitment {
  return { ...commitment, ...changes, version: commitment.version + 1 };
}

function conflict(commitment: Commitment, sentence: string): DomainError {
  return new DomainError("conflict", sentence, { current: commitment });
}
