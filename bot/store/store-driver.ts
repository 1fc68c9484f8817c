import type { Where } from "../ports.ts";

/** Where one document lives in a database. */
export interface Place {
  readonly pk: string;
  readonly type: string;
  readonly id: string;
}

/** A document as a database holds it. */
export interface Stored {
  /** The record as plain JSON, of whatever version it was written in. */
  readonly content: unknown;
  /** How it stands with those who do what it has to do; undefined until somebody has taken it. */
  readonly work?: unknown;
  /** How long after its last write it is there (s); undefined: for good. */
  readonly ttl?: number | undefined;
  /** The mark of the write that made it so: tells one's own write from another's. */
  readonly mark: string;
  /** Changes with every write; a replace names the one that it read. */
  readonly etag: string;
}

/** What of a document is written. */
export type Written = Pick<Stored, "content" | "work" | "ttl">;

/** A document that has something to do: where it lies, from when on, and how it stands. */
export interface DueDocument {
  readonly place: Place;
  readonly nextDueAt: number;
  readonly work?: unknown;
}

/**
 * The little that a database must be able to do; `record-store.ts` makes a `Store` of it. A document
 * whose `ttl` is over is as if it were not there. Every
 * call may throw `TransientError`; whatever else it throws, apart from a `DomainError`, is a defect.
 */
export interface StoreDriver {
  get(place: Place): Promise<Stored | undefined>;
  /** Writes a new document and gives its etag. False: there is one already, and nothing was written. */
  insert(place: Place, written: Written, mark: string): Promise<string | false>;
  /**
   * Writes over the document with this etag and gives its new one. False: it is not there, and nothing
   * was written.
   */
  replace(place: Place, written: Written, mark: string, etag: string): Promise<string | false>;
  /** Removes the document with this etag. False: it is not there, and nothing was removed. */
  remove(place: Place, etag: string): Promise<boolean>;
  /** Where all documents of one partition lie, in any order. */
  placesIn(pk: string): Promise<readonly Place[]>;
  /**
   * The documents of one type in one partition, in any order. `where` narrows them to those whose
   * fields are so, and all their ids begin with `idBegins`; a driver may return more than that, never less.
   */
  query(
    type: string,
    pk: string,
    where: Where,
    idBegins: string,
  ): Promise<readonly { readonly id: string; readonly content: unknown }[]>;
  /**
   * The documents that are due by now and free: their `nextDueAt` is at most `now`, nobody holds
   * them, and they are of none of these tenants. The longest due first, at
   * most `most`.
   */
  due(now: number, most: number, exceptTenants: readonly string[]): Promise<readonly Place[]>;
  /** All that have something to do at any time, held and set aside as well, the longest due first. */
  dueAtAll(most: number): Promise<readonly DueDocument[]>;
}

/** The database gave no good answer but may do so in a moment; a write may have happened or not. */
export class TransientError extends Error {
  override readonly name = "TransientError";
  /** How long the database asks to be left alone, in milliseconds. */
  readonly waitMs: number;
  /** The numbers that the database gave as its reason, where it gave any. */
  readonly code: unknown;
  readonly substatus: unknown;

  constructor(
    message: string,
    waitMs = 0,
    answer: { readonly code?: unknown; readonly substatus?: unknown } = {},
  ) {
    super(message);
    this.waitMs = waitMs;
    this.code = answer.code;
    this.substatus = answer.substatus;
  }
}
