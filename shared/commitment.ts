import { z } from "zod/v4";
import { day } from "./day.ts";
import { DomainError } from "./errors.ts";
import { commitmentLength } from "./limits.ts";
import { isOpen, isTakenBack } from "./open-commitment.ts";
import { historyDays, takenBackDays } from "./privacy/retention.ts";
import { Id, Instant, type RecordKey, type RecordKind, teamPartition } from "./record.ts";
import { line } from "./text.ts";
import { words } from "./words.ts";

/**
 * `promised`: somebody will do it; `claimed`: they say it is done; `verified`: somebody else has
 * seen that it is; `lapsed`: nobody confirmed it in time; `withdrawn`: taken back.
 */
export const CommitmentState = z.enum(["promised", "claimed", "verified", "lapsed", "withdrawn"]);
export type CommitmentState = z.infer<typeof CommitmentState>;

/** What a commitment says, and the local day by which it is done. */
export const CommitmentText = line(commitmentLength);
export const DueOn = z.iso.date();

/**
 * Something that a member will do by a day, agreed in a run and confirmed by somebody else. With a
 * receiver it is a hand-off: they are the one who is asked first to confirm it.
 */
export const Commitment = z.strictObject({
  v: z.literal(2),
  id: Id,
  teamId: Id,
  runId: Id,
  version: z.int().positive(),
  text: CommitmentText,
  ownerId: Id,
  /** For whom it is done, where it is handed to somebody. Never its owner. */
  forId: Id.optional(),
  dueOn: DueOn,
  state: CommitmentState,
  promisedBy: Id,
  promisedAt: Instant,
  claimedAt: Instant.optional(),
  verifiedBy: Id.optional(),
  verifiedAt: Instant.optional(),
  lapsedAt: Instant.optional(),
  /** Who took it back, and when; older records do not say. */
  withdrawnBy: Id.optional(),
  withdrawnAt: Instant.optional(),
  /**
   * Who is still to be asked whether it is done or, where it was taken back, to be told of that; and from when
   * on. Older records ask nobody.
   */
  ask: z
    .strictObject({
      whom: z.enum(["owner", "confirmer", "receiver"]),
      at: Instant,
      /** How often nothing reached them. */
      tries: z.int().positive().optional(),
    })
    .optional(),
  /** When somebody is asked or it lapses, while it is open. */
  nextDueAt: Instant.optional(),
});
export type Commitment = z.infer<typeof Commitment>;

/** The kind of record that a commitment is; listed by `runId` or whole. */
export const commitmentKind: RecordKind<Commitment> = {
  type: "commitment",
  schema: Commitment,
  upgrade: upgraded,
  steady: ["runId", "state", "promisedAt", "verifiedAt", "lapsedAt"],
  keptFor: (commitment) =>
    isOpen(commitment) ? undefined : (isTakenBack(commitment) ? takenBackDays : historyDays) * day,
};

/** The first version had no receiver and never lapsed: it did not know when. */
function upgraded(stored: Record<string, unknown>): Record<string, unknown> {
  if (stored["v"] !== 1) return stored;
  const isUnsettled = isOpen({ state: String(stored["state"]) });
  const claimedAt = Number(stored["claimedAt"] ?? 0);
  const due = isUnsettled ? { nextDueAt: lapsesAt(String(stored["dueOn"]), claimedAt) } : {};
  return { ...stored, v: 2, ...due };
}

/** Where a commitment is kept. */
export function commitmentKey(
  tenantId: string,
  teamId: string,
  commitmentId: string,
): RecordKey<Commitment> {
  return { kind: commitmentKind, pk: teamPartition(tenantId, teamId), id: commitmentId };
}

/** A new commitment. The caller has seen that owner and receiver are members. */
export function promise(input: {
  readonly id: string;
  readonly teamId: string;
  readonly runId: string;
  readonly text: string;
  readonly ownerId: string;
  readonly forId?: string | undefined;
  readonly dueOn: string;
  /** When the owner is asked whether it is done (ms); without it nobody is. */
  readonly askAt?: number;
  readonly actorId: string;
  readonly now: number;
}): Commitment {
  const { actorId, now, forId, askAt, ...rest } = input;
  if (forId === rest.ownerId) throw invalid("forId", words.errors.receiverIsOwner);
  return {
    v: 2,
    ...rest,
    ...(forId === undefined ? {} : { forId }),
    version: 1,
    state: "promised",
    promisedBy: actorId,
    promisedAt: now,
    ...(askAt === undefined ? {} : { ask: { whom: "owner" as const, at: askAt } }),
    nextDueAt: Math.min(askAt ?? Number.POSITIVE_INFINITY, lapsesAt(rest.dueOn)),
  };
}

/** How far the earliest place on earth is ahead of UTC (ms). */
const aheadOfUtc = 14 * 60 * 60 * 1000;

/** Throws unless the day is from today, wherever on earth the team is, to a year from `now` (ms). */
export function requireDueSoon(dueOn: string, now: number): void {
  const due = Date.parse(dueOn);
  if (dayOver(dueOn) <= now) throw invalid("dueOn", words.errors.duePast);
  if (due > now + aheadOfUtc + 366 * day) throw invalid("dueOn", words.errors.dueTooFar);
}

/** When a local day is over everywhere on earth (ms): its last hour is at UTC-12. */
export function dayOver(dueOn: string): number {
  return Date.parse(dueOn) + 1.5 * day;
}

/**
 * When an open commitment lapses (ms): two weeks after its day, so that a meeting that comes every
 * other week still sees it; what was reported as done later than its day has two weeks from then.
 */
function lapsesAt(dueOn: string, claimedAt = 0): number {
  return Math.max(dayOver(dueOn), claimedAt) + 14 * day;
}

/** The owner says that it is done, late or not; somebody else is asked to confirm it. Once it is said, nothing changes. */
export function claim(commitment: Commitment, actorId: string, now: number): Commitment {
  if (commitment.ownerId !== actorId) throw new DomainError("forbidden", words.errors.notOwner);
  if (commitment.state === "claimed" || commitment.state === "verified") return commitment;
  requireNotLapsed(commitment);
  if (commitment.state !== "promised") throw conflict(commitment, words.errors.takenBack);
  const ask = { whom: "confirmer" as const, at: now };
  return next(commitment, { state: "claimed", claimedAt: now, ask, nextDueAt: now });
}

/** Somebody other than the owner has seen that it is done. Once anybody has said so, nothing changes. */
export function verify(commitment: Commitment, actorId: string, now: number): Commitment {
  if (commitment.ownerId === actorId) throw new DomainError("forbidden", words.errors.ownClaim);
  if (commitment.state === "verified") return commitment;
  requireNotLapsed(commitment);
  if (commitment.state === "withdrawn") throw conflict(commitment, words.errors.takenBack);
  if (commitment.state !== "claimed") throw conflict(commitment, words.errors.notClaimed);
  return settled(commitment, { state: "verified", verifiedBy: actorId, verifiedAt: now });
}

/**
 * Whoever is asked has been asked: the next thing is that it lapses or, where it was taken back, that whoever waits
 * for it is told as well. The same for all panels.
 */
export function asked({ ask, nextDueAt: _, ...commitment }: Commitment): Commitment {
  if (isTakenBack(commitment) && ask?.whom === "owner") {
    return { ...commitment, ask: { whom: "receiver", at: ask.at }, nextDueAt: ask.at };
  }
  if (!isOpen(commitment)) return commitment;
  return { ...commitment, nextDueAt: lapsesAt(commitment.dueOn, commitment.claimedAt) };
}

/** How often somebody whom nothing reaches is asked, and how long after the last time (ms). */
const mostAsks = 3;
const askAgainAfter = day / 2;

/** Whoever is asked could not be reached: they are asked again later, and in the end no more. */
export function notReached(commitment: Commitment, now: number): Commitment {
  const { ask } = commitment;
  const tries = (ask?.tries ?? 0) + 1;
  if (!ask || tries >= mostAsks) return asked(commitment);
  const at = now + askAgainAfter;
  const lapses = isOpen(commitment) ? lapsesAt(commitment.dueOn, commitment.claimedAt) : at;
  const nextDueAt = Math.min(at, lapses);
  return { ...commitment, ask: { ...ask, at, tries }, nextDueAt };
}

/** Its time passed without anybody confirming it. Before, and of what is settled, nothing changes. */
export function lapse(commitment: Commitment, now: number): Commitment {
  return isOpen(commitment) && now >= lapsesAt(commitment.dueOn, commitment.claimedAt)
    ? settled(commitment, { state: "lapsed", lapsedAt: now })
    : commitment;
}

/** What was written down so shortly before (ms) is put right in sight of all: nobody needs a message of it. */
const putRightWithin = 60 * 60_000;

/**
 * Takes it back while it is only promised: its owner, or whoever wrote it down. Where its owner has
 * left the team, anybody may, and whoever wants to do it instead promises it anew. Whoever else does it or waits for
 * it is told.
 */
export function withdraw(
  commitment: Commitment,
  actorId: string,
  now: number,
  hasOwnerLeft = false,
): Commitment {
  if (!hasOwnerLeft && commitment.ownerId !== actorId && commitment.promisedBy !== actorId) {
    throw new DomainError("forbidden", words.errors.notYours);
  }
  if (commitment.state === "withdrawn") return commitment;
  requireNotLapsed(commitment);
  if (commitment.state !== "promised") throw conflict(commitment, words.errors.reportedDone);
  const changes = { state: "withdrawn", withdrawnBy: actorId, withdrawnAt: now } as const;
  const after = settled(commitment, changes);
  const isOthers = commitment.ownerId !== actorId || commitment.forId !== undefined;
  return isOthers && now >= commitment.promisedAt + putRightWithin
    ? { ...after, ask: { whom: "owner", at: now }, nextDueAt: now }
    : after;
}

function settled(commitment: Commitment, changes: Partial<Commitment>): Commitment {
  const { nextDueAt: _, ask: __, ...rest } = commitment;
  return next(rest, changes);
}

function next(commitment: Commitment, changes: Partial<Commitment>): Commitment {
  return { ...commitment, ...changes, version: commitment.version + 1 };
}

function requireNotLapsed(commitment: Commitment): void {
  if (commitment.state === "lapsed") throw conflict(commitment, words.errors.lapsed);
}

function invalid(field: string, why: string): DomainError {
  return new DomainError("invalid", words.errors.invalidField(field, why), { field });
}

function conflict(commitment: Commitment, sentence: string): DomainError {
  return new DomainError("conflict", sentence, { current: commitment });
}
