import { DomainError } from "#shared/errors.ts";
import type { RecordKey, RecordKind } from "#shared/record.ts";
import { words } from "#shared/words.ts";
import type { Where } from "../ports.ts";
import type { Place } from "./store-driver.ts";

/** The largest record in bytes of JSON: Cosmos DB takes 2 MB, its own fields included. */
const largestRecord = 2_000_000;

/** Where a record lives; throws on a key that Cosmos DB would refuse or that might mean another. */
export function placeOf<R>({ kind, pk, id }: RecordKey<R>): Place {
  if (!/^[a-z][a-z-]*$/.test(kind.type)) throw new Error(`not a record type: ${kind.type}`);
  if (!/^[^/\\?#]{1,255}$/.test(id) || pk === "") throw new Error(`not a ${kind.type} key`);
  return { pk, type: kind.type, id };
}

/** Parses a record on the way in: the record as it will be read, and the JSON to be stored. */
export function toContent<R>(
  { kind, id }: RecordKey<R>,
  newRecord: R,
): { readonly record: R; readonly content: unknown; readonly ttl: number | undefined } {
  const parsed = kind.schema.safeParse(newRecord);
  // The reasons that the schema gives may quote what people wrote, so they go nowhere.
  if (!parsed.success) throw new Error(`a new ${kind.type} does not parse: ${id}`);
  const json = JSON.stringify(parsed.data);
  if (Buffer.byteLength(json) > largestRecord) {
    throw new DomainError("too-large", words.errors.tooLarge);
  }
  const keptFor = kind.keptFor?.(parsed.data);
  const ttl = keptFor === undefined ? undefined : Math.ceil(keptFor / 1000);
  return { record: parsed.data, content: JSON.parse(json), ttl };
}

/** Brings what was stored to today's shape and parses it on the way out. */
export function fromContent<R>(kind: RecordKind<R>, id: string, content: unknown): R {
  const today = kind.upgrade && isObject(content) ? kind.upgrade(content) : content;
  const parsed = kind.schema.safeParse(today);
  if (!parsed.success) throw new Error(`a stored ${kind.type} does not parse: ${id}`);
  return parsed.data;
}

/** When what is stored has something to do, of whatever kind and version it is. */
export function dueTimeOf(content: unknown): number | undefined {
  const at = isObject(content) ? content["nextDueAt"] : undefined;
  return typeof at === "number" ? at : undefined;
}

/** Throws on a name that cannot be a record's field: it becomes part of a query. */
export function requireField(type: string, field: string): void {
  if (!/^[A-Za-z][A-Za-z0-9]*$/.test(field)) throw new Error(`not a field of ${type}`);
}

/** Whether the record's fields are all as asked for. */
export function narrowed(record: unknown, where: Where): boolean {
  return Object.entries(where).every(([field, asked]) => {
    const value = isObject(record) && Object.hasOwn(record, field) ? record[field] : undefined;
    if (typeof asked === "string") return value === asked;
    if ("since" in asked) return typeof value === "number" && value >= asked.since;
    return asked.some((one) => one === value);
  });
}

/** What of it may be asked of the database: what is stored may be older than another field. */
export function askable<R>({ upgrade, steady = [] }: RecordKind<R>, where: Where): Where {
  if (!upgrade) return where;
  return Object.fromEntries(Object.entries(where).filter(([field]) => steady.includes(field)));
}

/** What the ids begin with of the records that are asked for; nothing where nobody can tell. */
export function idBegins<R>(kind: RecordKind<R>, where: Where): string {
  const value = kind.idBegins === undefined ? undefined : where[kind.idBegins];
  return typeof value === "string" ? `${value}.` : "";
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
