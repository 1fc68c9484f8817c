import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod/v4";
import type { DueWork } from "#shared/due-work.ts";
import type { RecordKey } from "#shared/record.ts";
import { words } from "#shared/words.ts";
import { recordStore, triesPerChange } from "./record-store.ts";
import { patienceMs, triesPerCall } from "./retrying-driver.ts";
import { type StoreDriver, type Stored, TransientError, type Written } from "./store-driver.ts";

const Tally = z.strictObject({ count: z.int() });
type Tally = z.infer<typeof Tally>;

function aKey(id = "one"): RecordKey<Tally> {
  return { kind: { type: "tally", schema: Tally }, pk: "contoso|team|red", id };
}

const plusOne = (tally: Tally): Tally => ({ count: tally.count + 1 });
const zero = (): Tally => ({ count: 0 });

type Write = (proceed: () => Promise<string | false>) => Promise<string | false>;

/** A database in memory whose next writes go as a test says, and whose waits take no time. */
function aDatabase() {
  const documents = new Map<string, Stored>();
  const faults: Write[] = [];
  const waits: number[] = [];
  let writes = 0;
  const put = (id: string, { content, work, ttl }: Written, mark: string) => {
    writes += 1;
    documents.set(id, { content, work, ttl, mark, etag: String(writes) });
    return String(writes);
  };
  const write = async (proceed: () => Promise<string | false>) =>
    (faults.shift() ?? goesWell)(proceed);
  const driver: StoreDriver = {
    get: async ({ id }) => documents.get(id),
    insert: ({ id }, written, mark) =>
      write(async () => !documents.has(id) && put(id, written, mark)),
    replace: ({ id }, written, mark, etag) =>
      write(async () => documents.get(id)?.etag === etag && put(id, written, mark)),
    remove: async ({ id }, etag) => documents.get(id)?.etag === etag && documents.delete(id),
    placesIn: async (pk) => [...documents.keys()].map((id) => ({ pk, type: "tally", id })),
    query: async () => [...documents].map(([id, { content }]) => ({ id, content })),
    due: async () => [],
    dueAtAll: async () => [],
  };
  return {
    driver,
    faults,
    waits,
    store: recordStore(driver, async (ms) => waits.push(ms)),
    writes: () => writes,
    /** Somebody else writes, from another process. */
    elsewhere: (id: string, count: number, work?: unknown) =>
      put(id, { content: { count }, work }, "of another process"),
  };
}

const goesWell: Write = (proceed) => proceed();
const refuses: Write = () => Promise.reject(new TransientError("too many requests", 20));
const getsLost: Write = () => Promise.reject(new TransientError("no connection"));
const losesItsReply: Write = async (proceed) => {
  await proceed();
  throw new TransientError("the connection broke");
};

let database: ReturnType<typeof aDatabase>;
beforeEach(() => {
  database = aDatabase();
});

function isUnavailable(): unknown {
  return expect.objectContaining({ code: "unavailable", message: words.errors.unavailable });
}

describe("when somebody else is first", () => {
  test("the change is applied to what they wrote", async () => {
    const { store, elsewhere, faults } = database;
    elsewhere("one", 5);
    faults.push(
      ...[10, 20].map(
        (count): Write =>
          (proceed) => {
            elsewhere("one", count);
            return proceed();
          },
      ),
    );
    expect(await store.update(aKey(), plusOne)).toEqual({ count: 21 });
    expect(await store.read(aKey())).toEqual({ count: 21 });
  });

  test("a record that they created meanwhile is changed, not written over", async () => {
    const { store, elsewhere, faults } = database;
    faults.push((proceed) => {
      elsewhere("one", 7);
      return proceed();
    });
    expect(await store.updateOrCreate(aKey(), zero, plusOne)).toEqual({ count: 8 });
  });

  test("over and over, the caller is told after a bounded number of tries", async () => {
    const { store, elsewhere, faults, waits, writes } = database;
    elsewhere("one", 5);
    faults.push(...Array.from({ length: triesPerChange }, (): Write => async () => false));
    await expect(store.update(aKey(), plusOne)).rejects.toEqual(isUnavailable());
    expect(waits).toHaveLength(triesPerChange);
    expect(Math.max(...waits)).toBeLessThanOrEqual(250);
    expect(writes()).toBe(1);
    expect(await store.update(aKey(), plusOne)).toEqual({ count: 6 });
  });
});

describe("who has the work of a record", () => {
  const record = { type: "tally", pk: "contoso|team|red", id: "one" };
  const plusFence = (work: DueWork): DueWork => ({ ...work, fence: work.fence + 1 });

  test("is changed as it stands when somebody else was first", async () => {
    const { store, elsewhere, faults } = database;
    elsewhere("one", 5);
    faults.push((proceed) => {
      elsewhere("one", 7);
      return proceed();
    });
    expect(await store.updateWork(record, plusFence)).toEqual({ fence: 1, defects: 0 });
    expect(await store.read(aKey())).toEqual({ count: 7 });
  });

  test("can be changed where the record itself cannot be read", async () => {
    const { store, elsewhere } = database;
    elsewhere("one", 0.5);
    await expect(store.read(aKey())).rejects.toThrow("does not parse");
    expect(await store.updateWork(record, plusFence)).toEqual({ fence: 1, defects: 0 });
  });

  test("that cannot be read is as if nobody had taken it yet", async () => {
    const { store, elsewhere } = database;
    elsewhere("one", 5, { fence: "many" });
    expect(await store.updateWork(record, plusFence)).toEqual({ fence: 1, defects: 0 });
  });

  test("is understood also where a later version has noted something besides", async () => {
    const { store, elsewhere } = database;
    elsewhere("one", 5, { fence: 9, heldUntil: 99, defects: 0, later: true });
    const work = await store.updateWork(record, (before) => before);
    expect(work).toEqual({ fence: 9, heldUntil: 99, defects: 0 });
  });
});

describe("when the database is busy", () => {
  test("a write is made again, not before the database asked for it", async () => {
    const { store, faults, waits, writes } = database;
    faults.push(refuses, refuses);
    expect(await store.create(aKey(), zero())).toEqual(zero());
    expect(waits).toHaveLength(2);
    expect(Math.min(...waits)).toBeGreaterThanOrEqual(20);
    expect(writes()).toBe(1);
  });

  test("for good, the caller is told, and the reason is kept for the log", async () => {
    const { store, faults, writes } = database;
    faults.push(...Array.from({ length: triesPerCall }, () => refuses));
    const refusal = store.create(aKey(), zero());
    await expect(refusal).rejects.toEqual(isUnavailable());
    await expect(refusal).rejects.toHaveProperty("cause.message", "too many requests");
    expect(writes()).toBe(0);
  });

  test("for longer than anybody waits, the caller is told at once", async () => {
    const { store, faults, waits } = database;
    faults.push(() => Promise.reject(new TransientError("too many requests", patienceMs)));
    await expect(store.create(aKey(), zero())).rejects.toEqual(isUnavailable());
    expect(waits).toEqual([]);
  });

  test("reads and lists are made again as well", async () => {
    const { driver, elsewhere } = database;
    elsewhere("one", 5);
    const tired = new Set(["get", "query"]);
    const once = <T>(name: string, call: () => Promise<T>) =>
      tired.delete(name) ? Promise.reject(new TransientError("too many requests")) : call();
    const store = recordStore(
      {
        ...driver,
        get: (place) => once("get", () => driver.get(place)),
        query: (...asked) => once("query", () => driver.query(...asked)),
      },
      async () => undefined,
    );
    expect(await store.read(aKey())).toEqual({ count: 5 });
    expect(await store.list(aKey().kind, aKey().pk)).toEqual([{ count: 5 }]);
  });

  test("changes to other records do not wait for the one that does", async () => {
    const { driver, faults } = database;
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    const store = recordStore(driver, () => ended);
    faults.push(refuses);
    const waiting = store.updateOrCreate(aKey("one"), zero, plusOne);
    expect(await store.updateOrCreate(aKey("two"), zero, plusOne)).toEqual({ count: 1 });
    end();
    expect(await waiting).toEqual({ count: 1 });
  });

  test("a defect of the driver is thrown as it is, and nothing is tried again", async () => {
    const { store, faults, waits } = database;
    const defect = new Error("the disk is full");
    faults.push(() => Promise.reject(defect));
    await expect(store.create(aKey(), zero())).rejects.toBe(defect);
    expect(waits).toEqual([]);
  });
});

describe("when the reply to a write is lost", () => {
  test("the change is applied once, whether the write arrived or not", async () => {
    const { store, elsewhere, faults, writes } = database;
    elsewhere("one", 5);
    faults.push(losesItsReply, goesWell);
    expect(await store.update(aKey(), plusOne)).toEqual({ count: 6 });
    faults.push(getsLost, goesWell);
    expect(await store.update(aKey(), plusOne)).toEqual({ count: 7 });
    expect(await store.read(aKey())).toEqual({ count: 7 });
    expect(writes()).toBe(3);
  });

  test("and somebody else wrote since, the change is applied to what they wrote", async () => {
    const { store, elsewhere, faults } = database;
    elsewhere("one", 5);
    faults.push(async (proceed) => {
      await proceed();
      elsewhere("one", 20);
      throw new TransientError("the connection broke");
    });
    expect(await store.update(aKey(), plusOne)).toEqual({ count: 21 });
  });

  test("whoever created the record has created it", async () => {
    const { store, faults, writes } = database;
    faults.push(losesItsReply);
    expect(await store.create(aKey(), zero())).toEqual(zero());
    expect(writes()).toBe(1);
  });

  test("a record that somebody else created the same is still theirs", async () => {
    const { store, elsewhere, faults } = database;
    faults.push(async () => {
      elsewhere("one", 0);
      throw new TransientError("no connection");
    });
    await expect(store.create(aKey(), zero())).rejects.toHaveProperty("code", "conflict");
  });
});
