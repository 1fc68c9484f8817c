import { beforeAll, describe, expect, test } from "vitest";
import type { Store } from "../../ports.ts";
import { adding, aKey, aPage, aPartition, type OpenStore } from "./store-contract-page.ts";

/** Later than what any other suite leaves behind, so that what is found is what is written here. */
let instant = 1_000_000;

/** The rules of what is due. Other suites' records are never due: they have no `nextDueAt`. */
export function dueRecords(opened: () => OpenStore): void {
  let store: Store;
  let another: Store;
  beforeAll(() => {
    ({ store, another } = opened());
  });

  /** Writes pages that are due at these instants after a beginning of their own. */
  async function written(...after: readonly (number | undefined)[]) {
    instant += 1_000;
    const begun = instant;
    const keys = after.map((_, n) => aKey(`due-${n}`, aPartition()));
    for (const [n, key] of keys.entries()) {
      const ms = after[n];
      await store.create(key, {
        ...aPage(),
        ...(ms === undefined ? {} : { nextDueAt: begun + ms }),
      });
    }
    const places = keys.map(({ pk, id }) => ({ type: "page", pk, id }));
    const found = async (now: number, most = 50) =>
      (await another.due(begun + now, most)).filter(({ pk }) => keys.some((key) => key.pk === pk));
    return { keys, places, found };
  }

  describe("what is due", () => {
    test("is found by its time, in whatever partition it lies, and not before", async () => {
      const { places, found } = await written(10, 20, undefined);
      expect(await found(9)).toEqual([]);
      expect(await found(10)).toEqual([places[0]]);
      expect(await found(19)).toEqual([places[0]]);
      expect(await found(500)).toEqual([places[0], places[1]]);
    });

    test("comes in the order of its time, the longest due first", async () => {
      const { places, found } = await written(30, 10, 20, 25, 15);
      const order = [1, 4, 2, 3, 0].map((n) => places[n]);
      expect(await found(500)).toEqual(order);
    });

    test("comes in a bounded number at a time", async () => {
      const { keys } = await written(...Array.from({ length: 12 }, (_, n) => n));
      expect(keys).toHaveLength(12);
      expect(await store.due(instant + 500, 5)).toHaveLength(5);
      expect(await store.due(instant + 500, 1)).toHaveLength(1);
    });

    test("is due no more once it was done, and later again where it says so", async () => {
      const { keys, places, found } = await written(10, 10);
      const [one = aKey(), two = aKey()] = keys;
      const later = instant + 100;
      await store.update(one, ({ nextDueAt: _, ...page }) => page);
      await store.update(two, (page) => ({ ...adding("Ana")(page), nextDueAt: later }));
      expect(await found(99)).toEqual([]);
      expect(await found(100)).toEqual([places[1]]);
    });

    test("is compared by number: 9 comes before 10", async () => {
      const { places, found } = await written(9, 100, 10);
      expect(await found(500)).toEqual([places[0], places[2], places[1]]);
      expect(await found(11)).toEqual([places[0], places[2]]);
    });
  });
}
