import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from "node:sqlite";
import type { Clock, Store } from "../ports.ts";
import { recordStore } from "./record-store.ts";
import { type Place, type StoreDriver, TransientError, type Written } from "./store-driver.ts";

/** A store in one file; whoever opened it closes it. */
export interface EmbeddedStore extends Store {
  close(): void;
}

/**
 * Opens the file, and makes it and its folder where there is none. What was written survives the
 * end of the process at any moment. Several processes may share the file on one machine. What is not
 * kept any longer by this clock is not found, and is gone from the file after a while.
 */
export function embeddedStore({
  file,
  clock = Date.now,
}: {
  readonly file: string;
  readonly clock?: Clock;
}): EmbeddedStore {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 250 });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA wal_autocheckpoint = ${pagesOfLog};
    PRAGMA secure_delete = ON;
    CREATE TABLE IF NOT EXISTS document (
      pk TEXT NOT NULL,
      type TEXT NOT NULL,
      id TEXT NOT NULL,
      mark TEXT NOT NULL,
      content TEXT NOT NULL,
      work TEXT,
      ttl INTEGER,
      expiresAt INTEGER,
      PRIMARY KEY (pk, type, id)
    ) STRICT;
    DROP INDEX IF EXISTS document_due;
    CREATE INDEX IF NOT EXISTS document_due_at ON document (content ->> 'nextDueAt')
      WHERE content ->> 'nextDueAt' IS NOT NULL;
  `);
  addMissingColumns(database);
  return { ...recordStore(sqliteDriver(database, clock)), close: () => database.close() };
}

/** No id has it, and all characters that are in ids come before it. */
const lastCharacter = "\u{10FFFF}";

/**
 * After so many pages SQLite writes its log over from the beginning: what has its place in the file already is
 * on the disk sooner than what makes the file longer, and does not wait for what others write.
 */
const pagesOfLog = 200;

/** How often what is not kept any longer is taken out of the file (ms); it is not found before. */
const sweepEvery = 60 * 60_000;

function sqliteDriver(database: DatabaseSync, clock: Clock): StoreDriver {
  const isKept = "(expiresAt IS NULL OR expiresAt > :now)";
  const get = database.prepare(
    `SELECT mark, content, work, ttl FROM document WHERE pk = :pk AND type = :type AND id = :id AND ${isKept}`,
  );
  const insert = database.prepare(
    `INSERT INTO document (pk, type, id, mark, content, work, ttl, expiresAt)
     VALUES (:pk, :type, :id, :mark, :content, :work, :ttl, :expiresAt) ON CONFLICT DO NOTHING`,
  );
  const replace = database.prepare(
    `UPDATE document SET mark = :mark, content = :content, work = :work, ttl = :ttl, expiresAt = :expiresAt
     WHERE pk = :pk AND type = :type AND id = :id AND mark = :etag`,
  );
  const remove = database.prepare(
    "DELETE FROM document WHERE pk = :pk AND type = :type AND id = :id AND mark = :etag",
  );
  const sweep = database.prepare("DELETE FROM document WHERE expiresAt <= ?");
  const clear = database.prepare(
    "DELETE FROM document WHERE pk = :pk AND type = :type AND id = :id AND expiresAt <= :now",
  );
  const placesIn = database.prepare(
    `SELECT pk, type, id FROM document WHERE pk = :pk AND ${isKept}`,
  );
  const query = database.prepare(
    `SELECT id, content FROM document
     WHERE pk = :pk AND type = :type AND id >= :from AND id < :to AND ${isKept} AND NOT EXISTS (
       SELECT 1 FROM json_each(:where) AS asked WHERE CASE asked.type
         WHEN 'object' THEN coalesce(content ->> asked.key, -1) < asked.value ->> 'since'
         WHEN 'array' THEN coalesce(content ->> asked.key, '') NOT IN (SELECT value FROM json_each(asked.value))
         ELSE content ->> asked.key IS NOT asked.value END)`,
  );
  const due = database.prepare(
    `SELECT pk, type, id FROM document WHERE content ->> 'nextDueAt' <= :now AND ${isKept}
       AND CASE WHEN json_valid(work) THEN CASE WHEN json_type(work, '$.heldUntil') IN ('integer', 'real')
         THEN work ->> 'heldUntil' ELSE 0 END ELSE 0 END <= :now
       AND substr(pk, 1, instr(pk, '|') - 1) NOT IN (SELECT value FROM json_each(:except))
     ORDER BY content ->> 'nextDueAt' LIMIT :most`,
  );
  const dueAtAll = database.prepare(
    `SELECT pk, type, id, work, content ->> 'nextDueAt' AS nextDueAt FROM document
     WHERE content ->> 'nextDueAt' >= 0 AND ${isKept} ORDER BY content ->> 'nextDueAt' LIMIT :most`,
  );
  let sweptAt = Number.NEGATIVE_INFINITY;
  const sweepNow = (now: number) => {
    sweptAt = now;
    unlessPassing(() => sweep.run(now));
    // What was removed is not left behind in the file of the newest writes either.
    unlessPassing(() => database.exec("PRAGMA wal_checkpoint(TRUNCATE)"));
  };
  const write = (statement: typeof insert, values: Record<string, SQLInputValue>) =>
    unlessPassing(() => statement.run(values).changes === 1);
  /** What of a document is written, as the columns have it. */
  const columnsOf = ({ content, work, ttl }: Written, mark: string) => ({
    mark,
    content: JSON.stringify(content),
    work: work === undefined ? null : JSON.stringify(work),
    ttl: ttl ?? null,
    expiresAt: ttl === undefined ? null : clock() + ttl * 1000,
  });

  return {
    async get(place) {
      const row = unlessPassing(() => get.get({ ...placed(place), now: clock() }));
      if (row === undefined) return undefined;
      const mark = String(row["mark"]);
      const content = JSON.parse(String(row["content"]));
      const ttl = row["ttl"] === null ? undefined : Number(row["ttl"]);
      return { content, work: workIn(row["work"]), ttl, mark, etag: mark };
    },
    async insert(place, written, mark) {
      const now = clock();
      // What is over stands in the way of nothing new, and a clock may have been set back.
      if (Math.abs(now - sweptAt) >= sweepEvery) sweepNow(now);
      const values = { ...placed(place), ...columnsOf(written, mark) };
      if (write(insert, values)) return mark;
      return write(clear, { ...placed(place), now }) && write(insert, values) && mark;
    },
    async replace(place, written, mark, etag) {
      return write(replace, { ...placed(place), ...columnsOf(written, mark), etag }) && mark;
    },
    async remove(place, etag) {
      return write(remove, { ...placed(place), etag });
    },
    async placesIn(pk) {
      return unlessPassing(() => placesIn.all({ pk, now: clock() })).map(placeOfRow);
    },
    async query(type, pk, where, idBegins) {
      const ids = { from: idBegins, to: `${idBegins}${lastCharacter}` };
      const asked = { pk, type, ...ids, where: JSON.stringify(where), now: clock() };
      const rows = unlessPassing(() => query.all(asked));
      return rows.map(({ id, content }) => ({
        id: String(id),
        content: JSON.parse(String(content)),
      }));
    },
    async due(now, most, exceptTenants) {
      const except = JSON.stringify(exceptTenants);
      return unlessPassing(() => due.all({ now, most, except })).map(placeOfRow);
    },
    async dueAtAll(most) {
      return unlessPassing(() => dueAtAll.all({ most, now: clock() })).map((row) => ({
        place: placeOfRow(row),
        nextDueAt: Number(row["nextDueAt"]),
        work: workIn(row["work"]),
      }));
    },
  };
}

/** Files from before there were these columns. */
function addMissingColumns(database: DatabaseSync): void {
  const columns = database.prepare("SELECT name FROM pragma_table_info('document')").all();
  const known = new Set(columns.map(({ name }) => name));
  for (const [name, type] of [
    ["work", "TEXT"],
    ["ttl", "INTEGER"],
    ["expiresAt", "INTEGER"],
  ] as const) {
    if (!known.has(name)) database.exec(`ALTER TABLE document ADD COLUMN ${name} ${type}`);
  }
}

type Row = Readonly<Record<string, SQLOutputValue>>;

function placeOfRow({ pk, type, id }: Row): Place {
  return { pk: String(pk), type: String(type), id: String(id) };
}

/** Notes of work that cannot be read are as good as none: the record is free, and nobody else waits. */
function workIn(text: SQLOutputValue | undefined): unknown {
  try {
    return typeof text === "string" ? JSON.parse(text) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function placed({ pk, type, id }: Place): Record<"pk" | "type" | "id", string> {
  return { pk, type, id };
}

/**
 * What may pass, so that SQLite is worth asking again: another process holds the file, or there is no room on
 * the disk, of which a file that may not grow and a disk that fails say no more than that.
 */
const passing = new Map([
  [5, "another process holds the file"],
  [10, "the disk could not be written or read"],
  [13, "the disk is full"],
]);

function unlessPassing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const code = error instanceof Error && "errcode" in error ? Number(error.errcode) % 256 : 0;
    const why = passing.get(code);
    throw why === undefined ? error : new TransientError(why);
  }
}
