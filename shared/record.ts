import { z } from "zod/v4";

/** An id made by us or by Teams' directory: safe in an address and as an id in Cosmos DB. */
export const Id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "must be an id");

/** A conversation id as Teams gives it (a channel, a chat or a meeting's chat): visible ASCII. */
export const ConversationId = z.string().regex(/^[!-~]{1,300}$/, "must be a conversation id");

/** An instant in milliseconds since 1970, by the server's clock. */
export const Instant = z.int().nonnegative();

/**
 * What the store needs to know of one kind of record: its name, its shape (parsed on the way in
 * and on the way out) and how an older version is brought to today's shape.
 */
export interface RecordKind<R> {
  readonly type: string;
  readonly schema: z.ZodType<R>;
  /** Takes what was stored, of any version, and returns today's shape. Pure. */
  readonly upgrade?: (stored: Record<string, unknown>) => Record<string, unknown>;
  /**
   * For a kind with older versions: the fields that all of them have alike, so that a list can be
   * narrowed by these in the database.
   */
  readonly steady?: readonly string[];
  /** The field with whose value, and a dot after it, each id begins: a list that is narrowed by it is found by ids. */
  readonly idBegins?: string;
  /** How long a record is kept after it was last changed (ms); one that says nothing is kept on. */
  keptFor?(record: R): number | undefined;
}

/** Where one record lives: its kind, its partition and its id inside the partition. */
export interface RecordKey<R> {
  readonly kind: RecordKind<R>;
  readonly pk: string;
  readonly id: string;
}

/** Where a record lies of which nothing is read, whatever kind it is of. */
export function placeKey(place: {
  readonly type: string;
  readonly pk: string;
  readonly id: string;
}): RecordKey<unknown> {
  return { kind: { type: place.type, schema: z.unknown() }, pk: place.pk, id: place.id };
}

/** Partition of everything that belongs to one team. A team of another tenant is another partition. */
export function teamPartition(tenantId: string, teamId: string): string {
  return `${tenantId}|team|${teamId}`;
}

/** Whose partition it is, or undefined where it is not a team's. */
export function teamOfPartition(
  pk: string,
): { readonly tenantId: string; readonly teamId: string } | undefined {
  const [tenantId = "", kind, teamId = ""] = pk.split("|");
  return kind === "team" ? { tenantId, teamId } : undefined;
}

/** Partition of what one person may see of themself: an index of their teams. */
export function personPartition(tenantId: string, userId: string): string {
  return `${tenantId}|person|${userId}`;
}

/** Partition of what a tenant has once: which conversation belongs to which team. */
export function tenantPartition(tenantId: string): string {
  return `${tenantId}|tenant`;
}

/**
 * An id of Teams' in a form that Cosmos DB takes (no `/ \\ ? #`). Two ids never become the same;
 * 300 characters become at most 900.
 */
export function storedId(foreign: string): string {
  return encodeURIComponent(foreign).replaceAll("_", "%5F").replaceAll("%", "_");
}
