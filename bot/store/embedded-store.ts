import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import { DatabaseSync, type SQLInputValue, type SQLOutputValue } from "node:sqlite";
import type { Store } from "../ports.ts";
import { recordStore } from "./record-store.ts";
import { type Place, type StoreDriver, TransientError } from "./store-driver.ts";

/** A store in one file; whoever opened it closes it. */
export interface EmbeddedStore extends Store {
  close(): void;
}

/**
 * Opens the file, and makes it and its folder where there is none. What was written survives the
 * end of the process at any moment. Several processes may share the file on one machine.
 */
export function embeddedStore({ file }: { readonly file: string }): EmbeddedStore {
  mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 250 });
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS document (
      pk TEXT NOT NULL,
      type TEXT NOT NULL,
      id TEXT NOT NULL,
      mark TEXT NOT NULL,
      content TEXT NOT NULL,
      work TEXT,
      PRIMARY KEY (pk, type, id)
    ) STRICT;
    CREATE INDEX IF NOT EXISTS document_due ON document (content ->> 'nextDueAt');
  `);
  addMissingColumn(database);
  return { ...recordStore(sqliteDriver(database)), close: () => database.close() };
}

function sqliteDriver(database: DatabaseSync): StoreDriver {
  const get = database.prepare(
    "SELECT mark, content, work FROM document WHERE pk = ? AND type = ? AND id = ?",
  );
  const insert = database.prepare(
    "INSERT INTO document (pk, type, id, mark, content, work) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const replace = database.prepare(
    "UPDATE document SET mark = ?, content = ?, work = ? WHERE pk = ? AND type = ? AND id = ? AND mark = ?",
  );
  const query = database.prepare(
    `SELECT id, content FROM document WHERE pk = ? AND type = ? AND NOT EXISTS (
       SELECT 1 FROM json_each(?) AS asked WHERE CASE asked.type
         WHEN 'object' THEN coalesce(content ->> asked.key, -1) < asked.value ->> 'since'
         ELSE content ->> asked.key IS NOT asked.value END)`,
  );
  const due = database.prepare(
    `SELECT pk, type, id FROM document WHERE content ->> 'nextDueAt' <= :now
       AND CASE WHEN json_valid(work) THEN CASE WHEN json_type(work, '$.heldUntil') IN ('integer', 'real')
         THEN work ->> 'heldUntil' ELSE 0 END ELSE 0 END <= :now
       AND substr(pk, 1, instr(pk, '|') - 1) NOT IN (SELECT value FROM json_each(:except))
     ORDER BY content ->> 'nextDueAt' LIMIT :most`,
  );
  const dueAtAll = database.prepare(
    `SELECT pk, type, id, work, content ->> 'nextDueAt' AS nextDueAt FROM document
     WHERE content ->> 'nextDueAt' >= 0 ORDER BY content ->> 'nextDueAt' LIMIT ?`,
  );
  const write = (statement: typeof insert, ...values: SQLInputValue[]) =>
    unlessBusy(() => statement.run(...values).changes === 1);

  return {
    async get(place) {
      const row = unlessBusy(() => get.get(...columns(place)));
      if (row === undefined) return undefined;
      const mark = String(row["mark"]);
      const content = JSON.parse(String(row["content"]));
      return { content, work: workIn(row["work"]), mark, etag: mark };
    },
    async insert(place, { content, work }, mark) {
      return write(insert, ...columns(place), mark, JSON.stringify(content), textOf(work));
    },
    async replace(place, { content, work }, mark, etag) {
      return write(replace, mark, JSON.stringify(content), textOf(work), ...columns(place), etag);
    },
    async query(type, pk, where) {
      const rows = unlessBusy(() => query.all(pk, type, JSON.stringify(where)));
      return rows.map(({ id, content }) => ({
        id: String(id),
        content: JSON.parse(String(content)),
      }));
    },
    async due(now, most, exceptTenants) {
      const except = JSON.stringify(exceptTenants);
      return unlessBusy(() => due.all({ now, most, except })).map(placeOfRow);
    },
    async dueAtAll(most) {
      return unlessBusy(() => dueAtAll.all(most)).map((row) => ({
        place: placeOfRow(row),
        nextDueAt: Number(row["nextDueAt"]),
        work: workIn(row["work"]),
      }));
    },
  };
}

/** Files from before there was this column. */
function addMissingColumn(database: DatabaseSync): void {
  const columns = database.prepare("SELECT name FROM pragma_table_info('document')").all();
  if (columns.some(({ name }) => name === "work")) return;
  database.exec("ALTER TABLE document ADD COLUMN work TEXT");
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

function textOf(work: unknown): string | null {
  return work === undefined ? null : JSON.stringify(work);
}

function columns({ pk, type, id }: Place): [string, string, string] {
  return [pk, type, id];
}

/** Another process holds the file: the one reason for which SQLite is worth asking again. */
function unlessBusy<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    const busy = 5;
    if (error instanceof Error && "errcode" in error && Number(error.errcode) % 256 === busy) {
      throw new TransientError("another process holds the file");
    }
    throw error;
  }
}
