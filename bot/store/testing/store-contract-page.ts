import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { z } from "zod/v4";
import type { ErrorCode } from "#shared/errors.ts";
import { type RecordKey, type RecordKind, teamPartition } from "#shared/record.ts";
import type { Store } from "../../ports.ts";

/** A database that is open for a suite. */
export interface OpenStore {
  readonly store: Store;
  /** A second store on the same database, as a second process would have it. */
  readonly another: Store;
  /** What the database itself says of the last write to a record. */
  etagOf(key: RecordKey<unknown>): Promise<unknown>;
  /** How long the database was told to keep a record (s); undefined or null: for good. */
  ttlOf(key: RecordKey<unknown>): Promise<unknown>;
  close(): Promise<void>;
}

/** The record that the suite keeps: a page with the names of those who wrote on it. */
export const Page = z.strictObject({
  v: z.literal(1),
  names: z.array(z.string()),
  room: z.string().optional(),
  nextDueAt: z.int().optional(),
});
export type Page = z.infer<typeof Page>;

export const pageKind: RecordKind<Page> = {
  type: "page",
  schema: Page,
  // A page in the attic is kept for a day after somebody last wrote on it.
  keptFor: ({ room }) => (room === "attic" ? 24 * 60 * 60_000 : undefined),
};

export function aPage(...names: string[]): Page {
  return { v: 1, names };
}

/** A place where nothing is yet. */
export function aKey(id = "one", pk = aPartition()): RecordKey<Page> {
  return { kind: pageKind, pk, id };
}

export function aPartition(): string {
  return teamPartition("contoso", randomUUID());
}

export function adding(name: string): (page: Page) => Page {
  return (page) => ({ ...page, names: [...page.names, name] });
}

/** Matches the refusal with this code. */
export function refused(code: ErrorCode): unknown {
  return expect.objectContaining({ name: "DomainError", code });
}
