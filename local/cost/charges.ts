import type { Where } from "../../bot/ports.ts";
import type { StoreDriver, Written } from "../../bot/store/store-driver.ts";

/**
 * Request units as Microsoft publishes them ("Optimize request cost in Azure Cosmos DB"): to read a
 * document of 1 KB by its id costs 1 and one of 100 KB 10; to insert one of 1 KB costs 5.5, indexing left
 * out, and to replace it twice as much. For what is larger a write is taken to grow as a reading does, by
 * parts. What a query costs is not published: it is taken as 2.8 for itself, and as a reading of all that it
 * returns beyond the first.
 */
const perMoreKb = 9 / 99;
const read = (kb: number) => 1 + Math.max(0, kb - 1) * perMoreKb;
const insert = (kb: number) => 5.5 * read(kb);
const prices = {
  read,
  insert,
  replace: (kb: number) => 2 * insert(kb),
  remove: insert,
  query: (kb: number) => 1.8 + read(kb),
};

/** What a call of the database is. */
export type ChargedCall = keyof typeof prices;

/** A call of the database, on which type of record, and its request units. */
export interface Charge {
  readonly call: ChargedCall;
  readonly type: string;
  readonly units: number;
}

/** The names and system fields around a record, in bytes. */
const around = 450;

/** A database whose calls are charged. */
export function chargedDriver(inner: StoreDriver, onCharge: (charge: Charge) => void): StoreDriver {
  const charge = (call: ChargedCall, type: string, bytes: number) =>
    onCharge({ call, type, units: prices[call](bytes / 1_024) });
  return {
    ...inner,
    async get(place) {
      const stored = await inner.get(place);
      charge("read", place.type, sizeOf(stored));
      return stored;
    },
    insert(place, written, mark) {
      charge("insert", place.type, sizeOf(written));
      return inner.insert(place, written, mark);
    },
    replace(place, written, mark, etag) {
      charge("replace", place.type, sizeOf(written));
      return inner.replace(place, written, mark, etag);
    },
    remove(place, etag) {
      charge("remove", place.type, 0);
      return inner.remove(place, etag);
    },
    async query(type, pk, where) {
      const found = (await inner.query(type, pk, where)).filter(({ content }) =>
        isSo(content, where),
      );
      charge(
        "query",
        type,
        found.reduce((sum, one) => sum + sizeOf(one) - around, 0),
      );
      return found;
    },
    async due(...asked) {
      const found = await inner.due(...asked);
      charge("query", "what is due", sizeOf({ content: found }) - around);
      return found;
    },
  };
}

function sizeOf(stored: Pick<Written, "content" | "work"> | undefined): number {
  if (!stored) return 0;
  return around + Buffer.byteLength(JSON.stringify([stored.content, stored.work ?? null]));
}

function isSo(content: unknown, where: Where): boolean {
  const fields = content as Readonly<Record<string, unknown>>;
  return Object.entries(where).every(([field, asked]) =>
    typeof asked === "string" ? fields[field] === asked : Number(fields[field]) >= asked.since,
  );
}
