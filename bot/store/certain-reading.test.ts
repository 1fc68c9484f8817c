import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import { z } from "zod/v4";
import { type Alone, aloneness } from "#shared/alone.ts";
import type { RecordKey } from "#shared/record.ts";
import type { Store } from "../ports.ts";
import { memoryDatabase } from "../testing/rhythm/memory-driver.ts";
import { arrivesWithin, documentMemory, rememberedFor } from "./document-memory.ts";
import { recordStore } from "./record-store.ts";
import type { StoreDriver } from "./store-driver.ts";

const Tally = z.strictObject({ count: z.int() });
type Tally = z.infer<typeof Tally>;

const keyOf = (type: string, id = "one"): RecordKey<Tally> => ({
  kind: { type, schema: Tally },
  pk: "contoso|team|red",
  id,
});
const team = keyOf("team");
const plus = (n: number) => (tally: Tally) => ({ count: tally.count + n });
const noWait = async () => undefined;

let now: number;
let alone: Alone;
let store: Store;
let another: Store;
let reads: string[];
/** What the database does with the next call in place of the usual. */
let next: Partial<Pick<StoreDriver, "get" | "replace" | "remove">>;
let driver: StoreDriver;
beforeEach(async () => {
  now = 0;
  alone = aloneness(() => now);
  reads = [];
  next = {};
  ({ driver } = memoryDatabase());
  const watched: StoreDriver = {
    ...driver,
    get(place) {
      const { get = driver.get } = next;
      next = {};
      reads.push(`${place.type} ${place.id}`);
      return get(place);
    },
    replace(...asked) {
      const { replace = driver.replace } = next;
      next = {};
      return replace(...asked);
    },
    remove(...asked) {
      const { remove = driver.remove } = next;
      if (next.remove) next = {};
      return remove(...asked);
    },
  };
  store = recordStore(watched, noWait, documentMemory(alone));
  another = recordStore(driver, noWait);
  pass(20_000);
});

/** Time goes by, and nobody else is seen. */
function pass(ms: number): void {
  for (let left = ms; left > 0; left -= 2_000) {
    now += 2_000;
    alone.looked(now, 0);
  }
}

describe("[R241] a process that runs alone", () => {
  test("reads a team, a run and a round once, and not again where it wrote them itself", async () => {
    await store.create(team, { count: 1 });
    for (const type of ["run", "round"]) await another.create(keyOf(type), { count: 5 });
    for (const _ of [1, 2]) {
      expect(await store.find(team)).toEqual({ count: 1 });
      for (const type of ["run", "round"])
        expect(await store.read(keyOf(type))).toEqual({ count: 5 });
    }
    await store.update(team, plus(1));
    expect(await store.find(team)).toEqual({ count: 2 });
    expect(reads).toEqual(["run one", "round one"]);
    await store.remove(team);
    expect(await store.find(team)).toBeUndefined();
  });

  test("reads all else each time: what people wrote, who may be asked, and who else runs", async () => {
    for (const type of ["contribution", "roster-ledger", "panel-servers"]) {
      await store.create(keyOf(type), { count: 1 });
      await another.update(keyOf(type), plus(1));
      expect(await store.find(keyOf(type))).toEqual({ count: 2 });
    }
  });

  test("reads what another may have changed before it was alone, or since somebody else was seen", async () => {
    await store.create(team, { count: 1 });
    alone.looked(now, 1);
    await another.update(team, plus(1));
    expect(await store.find(team)).toEqual({ count: 2 });
    now += 1;
    alone.looked(now, 0);
    now += 4_000;
    alone.looked(now, 0);
    // The other may still do what it had begun.
    await another.update(team, plus(1));
    expect(await store.find(team)).toEqual({ count: 3 });
    pass(8_000);
    await another.update(team, plus(1));
    expect(await store.find(team)).toEqual({ count: 4 });
    reads = [];
    expect(await store.find(team)).toEqual({ count: 4 });
    expect(reads).toEqual([]);
  });

  test("reads again where it could not look for others for five seconds, and what it read five minutes ago", async () => {
    await store.create(team, { count: 1 });
    await another.update(team, plus(1));
    now += 5_000;
    expect(await store.find(team)).toEqual({ count: 2 });
    pass(20_000);
    await store.find(team);
    await another.update(team, plus(1));
    pass(rememberedFor);
    expect(await store.find(team)).toEqual({ count: 3 });
  });

  test("does not remember what was read before it was written", async () => {
    await store.create(team, { count: 1 });
    await store.remove(team);
    await another.create(team, { count: 1 });
    let answer = () => {};
    const waits = new Promise<void>((resolve) => {
      answer = resolve;
    });
    next.get = async (place) => {
      const before = await driver.get(place);
      await waits;
      return before;
    };
    const reading = store.find(team);
    await store.update(team, plus(1));
    answer();
    expect(await reading).toEqual({ count: 1 });
    expect(await store.find(team)).toEqual({ count: 2 });
  });

  test("[R278] does not remember what was read while it was being removed", async () => {
    await store.create(team, { count: 1 });
    let arrive = () => {};
    const sent = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    next.remove = async (...asked) => {
      await sent;
      return driver.remove(...asked);
    };
    const removing = store.remove(team);
    await new Promise(setImmediate);
    expect(await store.find(team)).toEqual({ count: 1 });
    arrive();
    await removing;
    expect(await store.find(team)).toBeUndefined();
  });

  test("reads each time for a minute after a write was given up: it may still arrive", async () => {
    await store.create(team, { count: 1 });
    let arrive = async () => {};
    next.replace = async (...asked) => {
      arrive = async () => void (await driver.replace(...asked));
      throw new Error("nobody answered");
    };
    await expect(store.update(team, plus(1))).rejects.toThrow("nobody answered");
    expect(await store.find(team)).toEqual({ count: 1 });
    await arrive();
    expect(await store.find(team)).toEqual({ count: 2 });
    pass(arrivesWithin);
    reads = [];
    for (const _ of [1, 2]) expect(await store.find(team)).toEqual({ count: 2 });
    expect(reads).toEqual(["team one"]);
  });

  test("[R278] whatever it does at once, what it reads was there while it was read", async () => {
    const act = fc.record({
      what: fc.constantFrom(
        ...["add", "add", "read", "read", "read", "make", "create", "remove", "give up", "pass"],
      ),
      after: fc.nat(3),
      answers: fc.nat(5),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 5, maxLength: 40 }), async (acts) => {
        const database = memoryDatabase().driver;
        /** What was there, one after the other. */
        const was: (number | undefined)[] = [undefined];
        const changed = async <T>(call: () => Promise<T>) => {
          const answer = await call();
          const stored = await database.get({ pk: team.pk, type: "team", id: "one" });
          was.push(stored && Tally.parse(stored.content).count);
          return answer;
        };
        let delay = 0;
        let lag = 0;
        let givesUp = false;
        const late: (() => Promise<unknown>)[] = [];
        const turns = async (n: number) => {
          for (let turn = 0; turn < n; turn++) await null;
        };
        /** It reaches the database late, and its answer reaches us late. */
        const slowly = async <T>(call: () => Promise<T>) => {
          const [before, then] = [delay, lag];
          await turns(before);
          const answer = await changed(call);
          await turns(then * 4);
          return answer;
        };
        const slow: StoreDriver = {
          ...database,
          async get(place) {
            const [before, then] = [delay, lag];
            await turns(before);
            const found = await database.get(place);
            await turns(then * 4);
            return found;
          },
          insert: (...asked) => slowly(() => database.insert(...asked)),
          remove: (...asked) => slowly(() => database.remove(...asked)),
          replace(...asked) {
            if (!givesUp) return slowly(() => database.replace(...asked));
            givesUp = false;
            late.push(() => changed(() => database.replace(...asked)));
            throw new Error("nobody answered");
          },
        };
        const own = recordStore(slow, noWait, documentMemory(alone));
        const doing: Promise<unknown>[] = [];
        const wrong: unknown[] = [];
        for (const { what, after, answers } of acts) {
          [delay, lag] = [after, answers];
          if (what === "pass") {
            await Promise.allSettled(doing);
            for (const arrive of late.splice(0)) await arrive();
            pass(after * 30_000);
            continue;
          }
          if (what === "give up") givesUp = true;
          const from = was.length - 1;
          doing.push(
            what === "read"
              ? own.find(team).then((found) => {
                  if (!was.slice(from).includes(found?.count)) wrong.push(found);
                })
              : what === "make"
                ? own.updateOrCreate(team, () => ({ count: 0 }), plus(1))
                : what === "create"
                  ? own.create(team, { count: 0 })
                  : what === "remove"
                    ? own.remove(team)
                    : own.update(team, plus(1)),
          );
          if (after === 0) await Promise.allSettled(doing);
          await turns(after);
        }
        await Promise.allSettled(doing);
        expect(wrong).toEqual([]);
      }),
      { numRuns: 1_000 },
    );
  });
});
