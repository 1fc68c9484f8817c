import { setImmediate as soon } from "node:timers/promises";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod/v4";
import { DomainError } from "#shared/errors.ts";
import type { RecordKey, RecordKind } from "#shared/record.ts";
import type { Store } from "../ports.ts";
import { memoryDatabase } from "../testing/rhythm/memory-driver.ts";
import { documentMemory } from "./document-memory.ts";
import { recordStore } from "./record-store.ts";
import { TransientError } from "./store-driver.ts";

const Tally = z.strictObject({ count: z.int() });
type Tally = z.infer<typeof Tally>;

const key = (id = "one"): RecordKey<Tally> => ({
  kind: { type: "tally", schema: Tally },
  pk: "contoso|team|red",
  id,
});
/** What was added to it, each by its number. */
const pageKind: RecordKind<readonly number[]> = { type: "page", schema: z.array(z.int()) };

const plus = (n: number) => (tally: Tally) => ({ count: tally.count + n });

/** A store that remembers, and how often it has read; another process writes without its knowledge. */
function aStore(database = memoryDatabase()) {
  const reads: string[] = [];
  const driver = {
    ...database.driver,
    get: (...asked: Parameters<typeof database.driver.get>) => {
      reads.push(asked[0].id);
      return database.driver.get(...asked);
    },
  };
  const noWait = async () => undefined;
  return {
    reads,
    store: recordStore(driver, noWait, documentMemory()),
    another: recordStore(database.driver, noWait),
  };
}

let store: Store;
let another: Store;
let reads: string[];
beforeEach(async () => {
  ({ store, another, reads } = aStore());
  await store.create(key(), { count: 1 });
});

describe("[R220] a store that remembers documents", () => {
  test("changes what it wrote or read before without reading it again", async () => {
    expect(await store.update(key(), plus(1))).toEqual({ count: 2 });
    expect(await store.updateOrCreate(key(), () => ({ count: 0 }), plus(1))).toEqual({ count: 3 });
    expect(reads).toEqual([]);
    await another.create(key("two"), { count: 5 });
    await store.read(key("two"));
    expect(await store.update(key("two"), plus(1))).toEqual({ count: 6 });
    expect(reads).toEqual(["two"]);
  });

  test("applies a change to what another process wrote meanwhile", async () => {
    await another.update(key(), plus(10));
    expect(await store.update(key(), plus(1))).toEqual({ count: 12 });
    expect(await another.read(key())).toEqual({ count: 12 });
  });

  test("refuses, and changes nothing, only by what is there", async () => {
    const once = (tally: Tally) => {
      if (tally.count === 1) throw new DomainError("conflict", "it is one");
      return tally.count === 2 ? tally : plus(1)(tally);
    };
    await expect(store.update(key(), once)).rejects.toThrow("it is one");
    await another.update(key(), () => ({ count: 5 }));
    expect(await store.update(key(), once)).toEqual({ count: 6 });
    await store.update(key(), () => ({ count: 2 }));
    await another.update(key(), plus(1));
    expect(await store.update(key(), once)).toEqual({ count: 4 });
  });

  test("never answers a reading or a list by what it remembers", async () => {
    await another.update(key(), plus(1));
    expect(await store.find(key())).toEqual({ count: 2 });
    await another.update(key(), plus(1));
    expect(await store.list(key().kind, key().pk)).toEqual([{ count: 3 }]);
    await another.remove(key());
    expect(await store.find(key())).toBeUndefined();
  });

  test("tries what is taken for new without reading it, and changes it where it is there all the same", async () => {
    const add = (id: string) =>
      store.updateOrCreate(key(id), () => ({ count: 0 }), plus(1), { isNew: true });
    expect(await add("new")).toEqual({ count: 1 });
    expect(reads).toEqual([]);
    await another.create(key("theirs"), { count: 5 });
    expect(await add("theirs")).toEqual({ count: 6 });
    expect(reads).toEqual(["theirs"]);
    expect(await add("theirs")).toEqual({ count: 7 });
    expect(await another.find(key("theirs"))).toEqual({ count: 7 });
    expect(reads).toEqual(["theirs"]);
  });

  test("does not bring back what another process has removed", async () => {
    await another.remove(key());
    await expect(store.update(key(), plus(1))).rejects.toHaveProperty("code", "not-found");
    expect(await another.find(key())).toBeUndefined();
    await another.create(key(), { count: 7 });
    expect(await store.update(key(), plus(1))).toEqual({ count: 8 });
  });

  test("removes what is there, or leaves it, by what it is now", async () => {
    const isOne = ({ count }: Tally) => count === 1;
    await another.update(key(), plus(1));
    expect(await store.remove(key(), isOne)).toBe(false);
    await another.update(key(), () => ({ count: 1 }));
    expect(await store.remove(key(), isOne)).toBe(true);
    await another.create(key(), { count: 3 });
    expect(await store.update(key(), plus(1))).toEqual({ count: 4 });
  });

  test("does whatever several of them do as a store without memory would", async () => {
    const act = fc.record({
      by: fc.nat(2),
      id: fc.constantFrom("one", "two"),
      what: fc.constantFrom("read", "add", "same", "refuse", "make", "makeNew", "remove"),
      count: fc.nat(3),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 40 }), async (acts) => {
        const shared = memoryDatabase();
        const plain = recordStore(memoryDatabase().driver);
        const stores = [0, 1, 2].map(() => aStore(shared).store);
        for (const { by, id, what, count } of acts) {
          const done = (on: Store): Promise<unknown> => {
            if (what === "read") return on.find(key(id));
            if (what === "add") return on.update(key(id), plus(count));
            if (what === "make" || what === "makeNew") {
              const guess = { isNew: what === "makeNew" };
              return on.updateOrCreate(key(id), () => ({ count }), plus(1), guess);
            }
            if (what === "remove") return on.remove(key(id), (tally) => tally.count >= count);
            return on.update(key(id), (tally) => {
              if (tally.count <= count) return tally;
              if (what === "refuse") throw new DomainError("conflict", "too many");
              return plus(1)(tally);
            });
          };
          const [expected, answered] = await Promise.allSettled([
            done(plain),
            done(stores[by] ?? plain),
          ]);
          expect(answered).toEqual(expected);
        }
      }),
    );
  });

  test("loses nothing that it said was written, and writes nothing twice, however wrong it guesses and whatever fails", async () => {
    const add = fc.record({ by: fc.nat(1), id: fc.nat(1), isNew: fc.boolean() });
    const fails = fc.infiniteStream(fc.constantFrom("before", "after", "", "", "", ""));
    await fc.assert(
      fc.asyncProperty(fc.array(add, { minLength: 2, maxLength: 12 }), fails, async (adds, how) => {
        const { driver } = memoryDatabase();
        const failing =
          <Asked extends unknown[], T>(call: (...asked: Asked) => Promise<T>) =>
          async (...asked: Asked): Promise<T> => {
            const when = how.next().value;
            if (when === "before") throw new TransientError("not reached");
            const answer = await call(...asked);
            await soon();
            if (when === "after") throw new TransientError("the answer was lost");
            return answer;
          };
        const { get, insert, replace } = driver;
        const changes = { insert: failing(insert), replace: failing(replace) };
        const faulty = { ...driver, ...changes, get: failing(get) };
        const stores = [0, 1].map(() => recordStore(faulty, async () => {}, documentMemory()));
        const notes = (id: number) => ({
          kind: pageKind,
          pk: "contoso|team|red",
          id: `page-${id}`,
        });
        const done = await Promise.allSettled(
          adds.map(async ({ by, id, isNew }, n) => {
            const change = (page: readonly number[]) => (page.includes(n) ? page : [...page, n]);
            await (stores[by] ?? store).updateOrCreate(notes(id), () => [], change, { isNew });
          }),
        );
        for (const id of [0, 1]) {
          const left = (await recordStore(driver).find(notes(id))) ?? [];
          const said = adds.flatMap((one, n) =>
            one.id === id && done[n]?.status === "fulfilled" ? [n] : [],
          );
          expect(left).toEqual(expect.arrayContaining(said));
          expect(new Set(left).size).toBe(left.length);
        }
      }),
    );
  });
});
