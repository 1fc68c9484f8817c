import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { z } from "zod/v4";
import { taken } from "#shared/due-work.ts";
import { embeddedStore } from "./embedded-store.ts";
import { entryKey } from "./testing/endless-writer.ts";
import { storeContract } from "./testing/store-contract.ts";

const folder = mkdtempSync(join(tmpdir(), "embedded-store-"));
afterAll(() => rmSync(folder, { recursive: true }));

storeContract("the embedded store", async () => {
  const file = join(folder, "a", "new", "folder", "records.sqlite");
  const store = embeddedStore({ file });
  const another = embeddedStore({ file });
  const database = new DatabaseSync(file);
  const row = database.prepare("SELECT * FROM document WHERE pk = ? AND type = ? AND id = ?");
  return {
    store,
    another,
    etagOf: async ({ kind, pk, id }) => row.get(pk, kind.type, id)?.["mark"],
    ttlOf: async ({ kind, pk, id }) => row.get(pk, kind.type, id)?.["ttl"],
    close: async () => {
      for (const one of [store, another, database]) one.close();
    },
  };
});

test("records are there after closing and opening the file", async () => {
  const file = join(folder, "reopened.sqlite");
  const before = embeddedStore({ file });
  await before.create(entryKey, { count: 1, filling: "Ana" });
  before.close();
  const after = embeddedStore({ file });
  expect(await after.read(entryKey)).toEqual({ count: 1, filling: "Ana" });
  after.close();
});

test("a file from before somebody could take the work of a record is opened all the same", async () => {
  const file = join(folder, "old.sqlite");
  const old = new DatabaseSync(file);
  old.exec(`CREATE TABLE document (pk TEXT NOT NULL, type TEXT NOT NULL, id TEXT NOT NULL,
    mark TEXT NOT NULL, content TEXT NOT NULL, PRIMARY KEY (pk, type, id)) STRICT`);
  const { pk, kind, id } = entryKey;
  old
    .prepare("INSERT INTO document VALUES (?, ?, ?, 'm', ?)")
    .run(pk, kind.type, id, JSON.stringify({ count: 1, filling: "Ana" }));
  old.close();
  for (const fence of [1, 2]) {
    const store = embeddedStore({ file });
    expect(await store.read(entryKey)).toEqual({ count: 1, filling: "Ana" });
    const record = { pk, type: kind.type, id };
    const work = await store.updateWork(record, (before) => ({
      ...before,
      fence: before.fence + 1,
    }));
    expect(work.fence).toBe(fence);
    store.close();
  }
});

test("[R180] what is not kept any longer is not found, and is gone from the file after a while", async () => {
  const file = join(folder, "kept.sqlite");
  const hour = 60 * 60_000;
  let now = Date.UTC(2026, 0, 5);
  const store = embeddedStore({ file, clock: () => now });
  const kind = { type: "page", schema: z.looseObject({}), keptFor: () => 24 * hour };
  const lasting = { type: "book", schema: z.looseObject({}) };
  const pk = "contoso|team|red";
  const key = { kind, pk, id: "one" };
  await store.create(key, { nextDueAt: 1 });
  await store.create({ ...key, kind: lasting }, {});
  now += 23 * hour;
  await store.update(key, () => ({ nextDueAt: 1, read: true }));
  await store.create({ ...key, id: "two" }, {});
  now += 24 * hour - 1;
  expect(await store.find(key)).toEqual({ nextDueAt: 1, read: true });
  expect(await store.list(kind, pk)).toHaveLength(2);
  now += 1;
  expect(await store.find(key)).toBeUndefined();
  expect(await store.list(kind, pk)).toEqual([]);
  expect(await store.due(now, 9)).toEqual([]);
  expect(await store.dueAtAll(9)).toEqual([]);
  expect(await store.placesIn(pk)).toEqual([{ pk, type: "book", id: "one" }]);
  const all = new DatabaseSync(file).prepare("SELECT type, id FROM document ORDER BY type, id");
  // Nothing stands in the way of a new one, and with the next that is written the old ones go.
  await store.create(key, { new: true });
  expect(all.all().map(({ type, id }) => `${type} ${id}`)).toEqual(["book one", "page one"]);
  expect(await store.find(key)).toEqual({ new: true });
  store.close();
});

test("[R180] where the place is taken, nothing else is looked at; what is over there makes room", async () => {
  const file = join(folder, "taken.sqlite");
  let now = Date.UTC(2026, 0, 5);
  const store = embeddedStore({ file, clock: () => now });
  const kind = { type: "page", schema: z.looseObject({}), keptFor: () => 60_000 };
  const keyOf = (id: string) => ({ kind, pk: "contoso|team|red", id });
  for (const id of ["one", "two"]) await store.create(keyOf(id), {});
  const all = new DatabaseSync(file).prepare("SELECT id FROM document ORDER BY id");
  now += 60_000;
  await store.create({ ...keyOf("book"), kind: { ...kind, keptFor: () => 120_000 } }, {});
  await expect(store.create(keyOf("book"), {})).rejects.toThrow();
  expect(all.all().map(({ id }) => id)).toEqual(["book", "one", "two"]);
  await store.create(keyOf("one"), { new: true });
  expect(await store.find(keyOf("one"))).toEqual({ new: true });
  expect(all.all().map(({ id }) => id)).toEqual(["book", "one", "two"]);
  store.close();
});

test("a change of a record with nothing to do writes one page, and no index", async () => {
  const file = join(folder, "pages.sqlite");
  const store = embeddedStore({ file });
  const page = 4_096 + 24;
  await store.create(entryKey, { count: 1, filling: "Ana" });
  const before = statSync(`${file}-wal`).size;
  await store.update(entryKey, (entry) => ({ ...entry, count: 2 }));
  expect(statSync(`${file}-wal`).size - before).toBe(page);
  store.close();
});

test("after some two hundred pages the log is written over, and not made longer", async () => {
  const file = join(folder, "log.sqlite");
  const store = embeddedStore({ file });
  await store.create(entryKey, { count: 1, filling: "Ana" });
  for (let n = 0; n < 100; n++) {
    const filling = (n % 2 ? "Ana" : "Ben").repeat(7_000);
    await store.update(entryKey, ({ count }) => ({ count: count + 1, filling }));
  }
  const { size } = statSync(`${file}-wal`);
  store.close();
  expect(size).toBeLessThan(1024 * 1024);
});

test("while another process holds the file, a write waits for it", async () => {
  const file = join(folder, "shared.sqlite");
  const store = embeddedStore({ file });
  const other = new DatabaseSync(file);
  other.exec("BEGIN IMMEDIATE");
  const written = store.create(entryKey, { count: 1, filling: "Ana" });
  other.exec("COMMIT");
  expect(await written).toEqual({ count: 1, filling: "Ana" });
  store.close();
  other.close();
});

test("a process that is killed while it writes loses nothing that it was told is written", async () => {
  const file = join(folder, "killed.sqlite");
  const writer = fileURLToPath(new URL("testing/endless-writer.ts", import.meta.url));
  for (const acknowledged of [1, 7, 20]) {
    const child = fork(writer, [file], { execArgv: [] });
    let told = 0;
    child.on("message", (count) => {
      told = Number(count);
      if (told % 25 === acknowledged) child.kill("SIGKILL");
    });
    const [, signal] = await once(child, "exit");
    expect(signal).toBe("SIGKILL");

    const store = embeddedStore({ file });
    const { count, filling } = await store.read(entryKey);
    expect(count).toBeGreaterThanOrEqual(told);
    expect(filling).toBe(String(count % 10).repeat(100_000));
    store.close();
  }
});

test.each(["", "{torn", '{"heldUntil":"tomorrow"}', "[1]"])(
  "notes of work that cannot be read (%j) keep neither their record nor another one from being done",
  async (torn) => {
    const file = join(folder, `torn-${torn.length}.sqlite`);
    const store = embeddedStore({ file });
    const kind = { type: "page", schema: z.looseObject({}) };
    const keyOf = (id: string) => ({ kind, pk: "contoso|team|red", id });
    await store.create(keyOf("torn"), { nextDueAt: 1 });
    await store.create(keyOf("whole"), { nextDueAt: 2 });
    const database = new DatabaseSync(file);
    database.prepare("UPDATE document SET work = ? WHERE id = 'torn'").run(torn);
    database.close();
    expect((await store.due(5, 9)).map(({ id }) => id)).toEqual(["torn", "whole"]);
    expect((await store.dueAtAll(9)).map(({ id, work }) => [id, work.fence])).toEqual([
      ["torn", 0],
      ["whole", 0],
    ]);
    const record = { type: "page", pk: "contoso|team|red", id: "torn" };
    expect((await store.updateWork(record, (work) => taken(work, 5))).fence).toBe(1);
    expect((await store.due(5, 9)).map(({ id }) => id)).toEqual(["whole"]);
    store.close();
  },
);
