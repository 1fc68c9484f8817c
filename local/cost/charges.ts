import { readFileSync } from "node:fs";
import { narrowed } from "../../bot/store/record-content.ts";
import type { StoreDriver, Written } from "../../bot/store/store-driver.ts";

/**
 * Request units as Microsoft publishes them (Azure Cosmos DB, "Understand request units consumption", 21 April
 * 2026): by the size of a document in KB, to read it by its id and to write it new. What lies between two sizes is taken
 * to lie on a line between them; what is smaller than 1 KB costs as much as that.
 */
const published = [
  [1, 1, 4.95],
  [2, 1.04, 6.29],
  [4, 1.14, 6.67],
  [8, 1.33, 7.04],
  [16, 1.67, 9.52],
  [32, 2.19, 11.23],
  [64, 4.76, 22.67],
  [128, 9.95, 48.19],
  [256, 20.28, 98.29],
  [512, 40.95, 184.57],
  [1_024, 145.9, 625],
  [2_048, 291.8, 1_250],
] as const;

function priceOf(kb: number, column: 1 | 2): number {
  const above = published.findIndex(([size]) => size >= kb);
  const [from, to] = [published[Math.max(0, above - 1)], published[above]];
  if (!from || !to) throw new Error("Cosmos DB takes nothing that is larger");
  const share = to === from ? 1 : (kb - from[0]) / (to[0] - from[0]);
  return from[column] + share * (to[column] - from[column]);
}

/** For each field of a document that is indexed, where it is written or taken out (the same page). */
const perTerm = 0.2;

/** What a query costs is not published, but for one example of 3 that returns one document. */
const perQuery = 2;

const read = (bytes: number) => priceOf(bytes / 1_024, 1);
const write = (bytes: number) => priceOf(bytes / 1_024, 2);

/** What a call of the database is. */
export type ChargedCall = "read" | "insert" | "replace" | "remove" | "query";

/** A call of the database, on which type of record, and its request units. */
export interface Charge {
  readonly call: ChargedCall;
  readonly type: string;
  /** In which partition; none where all were asked. */
  readonly pk?: string | undefined;
  /** How large the document is that is read or written, or all that a query finds are. */
  readonly bytes: number;
  readonly units: number;
  /** What it adds to what is taken later, when documents go by themselves; below 0 where it saves some of that. */
  readonly later: number;
}

/** The request units of several calls of the database. */
export function unitsOf(charges: readonly Charge[]): number {
  return charges.reduce((sum, { units }) => sum + units, 0);
}

/** The request units that are taken when what several calls wrote goes by itself. */
export function laterUnitsOf(charges: readonly Charge[]): number {
  return charges.reduce((sum, { later }) => sum + later, 0);
}

/** The names and system fields around a record, in bytes. */
const around = 450;

/** The fields that are indexed, as the container is made with them. */
const indexed = [
  ...readFileSync("infra/main.bicep", "utf8").matchAll(
    /^ {2}'\/((?:record|work)\/\w+|pk|type)'$/gm,
  ),
].map(([, path = ""]) => path.split("/"));

/**
 * A database whose calls are charged, by the same page: to replace a document is to remove the old one and to
 * write the new one, with the indexed fields that changed; a query costs as much as reading each document that it
 * finds. What was refused because somebody was first is charged as if it had been done. Where nothing is paid for
 * in advance, what goes by itself is charged like what is removed ("Time to live in Azure Cosmos DB").
 */
export function chargedDriver(inner: StoreDriver, onCharge: (charge: Charge) => void): StoreDriver {
  const charge = (
    call: ChargedCall,
    { type, pk }: Pick<Charge, "type" | "pk">,
    bytes: number,
    units: number,
    later = 0,
  ) => onCharge({ call, type, pk, bytes, units, later });
  const query = (asked: Pick<Charge, "type" | "pk">, sizes: readonly number[]) => {
    const found = sizes.reduce((sum, bytes) => sum + read(bytes), 0);
    const all = sizes.reduce((sum, bytes) => sum + bytes, 0);
    charge("query", asked, all, perQuery + Math.max(1, found));
  };
  return {
    ...inner,
    async get(place) {
      const stored = await inner.get(place);
      const bytes = stored ? sizeOf(stored) : 0;
      charge("read", place, bytes, read(bytes));
      return stored;
    },
    insert(place, written, mark) {
      // To write a new one takes as much as to remove it.
      charge("insert", place, sizeOf(written), removing(written), goingOf(written));
      return inner.insert(place, written, mark);
    },
    async replace(place, written, mark, etag) {
      const before = (await inner.get(place)) ?? written;
      const [old, fresh] = [termsOf(before), termsOf(written)];
      const gone = [...old].filter((term) => !fresh.has(term)).length;
      const added = [...fresh].filter((term) => !old.has(term)).length;
      const units = write(sizeOf(before)) + write(sizeOf(written)) + perTerm * (gone + added);
      charge("replace", place, sizeOf(written), units, goingOf(written) - goingOf(before));
      return inner.replace(place, written, mark, etag);
    },
    async remove(place, etag) {
      const before = await inner.get(place);
      const bytes = before ? sizeOf(before) : 0;
      charge("remove", place, bytes, before ? removing(before) : 1, before ? -goingOf(before) : 0);
      return inner.remove(place, etag);
    },
    async query(type, pk, where, idBegins) {
      const found = (await inner.query(type, pk, where, idBegins)).filter(({ content }) =>
        narrowed(content, where),
      );
      query({ type, pk }, found.map(sizeOf));
      return found;
    },
    async due(...asked) {
      const found = await inner.due(...asked);
      query(
        { type: "what is due" },
        found.map(() => 0),
      );
      return found;
    },
  };
}

type Document = Pick<Written, "content" | "work" | "ttl">;

function removing(document: Document): number {
  return write(sizeOf(document)) + perTerm * termsOf(document).size;
}

/** What it takes when a document goes by itself; nothing where it never does. */
function goingOf(document: Document): number {
  return document.ttl === undefined ? 0 : removing(document);
}

function sizeOf({ content, work }: Document): number {
  return around + Buffer.byteLength(JSON.stringify([content, work ?? null]));
}

/** What is indexed of a document. Where it lies is a term for its partition and one for its type. */
function termsOf({ content: record, work }: Document): Set<string> {
  const document = { pk: "", type: "", record, work };
  const terms = indexed.map((path) => [path, at(document, path)]);
  return new Set(
    terms.filter(([, value]) => value !== undefined).map((term) => JSON.stringify(term)),
  );
}

function at(value: unknown, [field, ...rest]: readonly string[]): unknown {
  if (field === undefined) return value;
  return typeof value === "object" && value !== null && field in value
    ? at(Object.entries(value).find(([name]) => name === field)?.[1], rest)
    : undefined;
}
