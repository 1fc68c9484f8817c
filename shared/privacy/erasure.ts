import { z } from "zod/v4";
import { Id, Instant, type RecordKey, type RecordKind, tenantPartition } from "../record.ts";

const common = {
  v: z.literal(1),
  /** When it was last asked for. */
  askedAt: Instant,
  /** When it is looked (once more) for what is to go. */
  nextDueAt: Instant,
};

/** A person is being erased: what is needed to go on after a crash, and nothing that stays. */
export const PersonErasure = z.strictObject({
  ...common,
  what: z.literal("person"),
  userId: Id,
  /** The names under which their teams knew them. */
  names: z.array(z.string().max(256)),
  /** By team: the id that stands for them in its history. */
  formerIds: z.record(Id, Id),
});
export type PersonErasure = z.infer<typeof PersonErasure>;

/** A team is being erased, or will be. */
export const TeamErasure = z.strictObject({
  ...common,
  what: z.literal("team"),
  teamId: Id,
  /** The app was taken out of its conversations: the team stays where it is back by then. */
  unlessBack: z.literal(true).optional(),
});
export type TeamErasure = z.infer<typeof TeamErasure>;

/** What is being erased: there only while it is, and for a while in which nothing of it may come back. */
export const Erasure = z.discriminatedUnion("what", [PersonErasure, TeamErasure]);
export type Erasure = z.infer<typeof Erasure>;

/** The kind of record that an erasure under way is; listed by `what`. */
export const erasureKind: RecordKind<Erasure> = { type: "erasure", schema: Erasure };

/** Where the erasure of a person is noted. */
export function personErasureKey(tenantId: string, userId: string): RecordKey<Erasure> {
  return { kind: erasureKind, pk: tenantPartition(tenantId), id: `person-${userId}` };
}

/** Where the erasure of a team is noted. */
export function teamErasureKey(tenantId: string, teamId: string): RecordKey<Erasure> {
  return { kind: erasureKind, pk: tenantPartition(tenantId), id: `team-${teamId}` };
}
