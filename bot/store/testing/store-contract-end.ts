import { beforeAll, describe, expect, test } from "vitest";
import { placeKey } from "#shared/record.ts";
import type { Store } from "../../ports.ts";
import {
  adding,
  aKey,
  aPage,
  aPartition,
  type OpenStore,
  pageKind,
  refused,
} from "./store-contract-page.ts";

/** The rules of how records come to their end. */
export function endOfRecords(opened: () => OpenStore): void {
  let database: OpenStore;
  let store: Store;
  let another: Store;
  beforeAll(() => {
    database = opened();
    ({ store, another } = database);
  });

  describe("a record that is removed", () => {
    test("is not found any more, by nobody, and can be made anew", async () => {
      const key = aKey();
      await store.create(key, aPage("Ana"));
      expect(await store.remove(key)).toBe(true);
      expect(await another.find(key)).toBeUndefined();
      await expect(another.update(key, adding("Ben"))).rejects.toEqual(refused("not-found"));
      expect(await another.create(key, aPage("Chidi"))).toEqual(aPage("Chidi"));
    });

    test("can be removed again, and so can one that never was", async () => {
      const key = aKey();
      expect(await store.remove(key)).toBe(true);
      await store.create(key, aPage());
      expect(await Promise.all([store.remove(key), another.remove(key)])).toEqual([true, true]);
    });

    test("stays where somebody has changed it so that it may not go", async () => {
      const key = aKey();
      await store.create(key, aPage("Ana"));
      const mayGo = ({ names }: { names: string[] }) => names.length > 1;
      expect(await store.remove(key, mayGo)).toBe(false);
      await another.update(key, adding("Ben"));
      expect(await store.remove(key, mayGo)).toBe(true);
    });

    test("goes although it cannot be read, and takes nothing else with it", async () => {
      const pk = aPartition();
      const [one, other] = [aKey("one", pk), aKey("other", pk)];
      await store.create(placeKey({ ...one, type: "page" }), { v: 7 });
      await store.create(other, aPage("Ana"));
      await expect(store.find(one)).rejects.toThrow("does not parse");
      expect(await store.remove(one)).toBe(true);
      expect(await store.find(one)).toBeUndefined();
      expect(await store.find(other)).toEqual(aPage("Ana"));
    });
  });

  test("where all records of a partition lie is told, of every kind, readable or not", async () => {
    const pk = aPartition();
    await store.create(aKey("one", pk), aPage());
    await store.create(placeKey({ type: "leaf", pk, id: "two" }), { any: "thing" });
    await store.create(aKey("one", aPartition()), aPage());
    const places = await another.placesIn(pk);
    expect(places.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { type: "page", pk, id: "one" },
      { type: "leaf", pk, id: "two" },
    ]);
    expect(await another.placesIn(aPartition())).toEqual([]);
  });

  test("[R180] the database is told how long a record is kept after each change, by what it then is", async () => {
    const key = aKey();
    const kept = async () => (await database.ttlOf(key)) ?? undefined;
    await store.create(key, aPage("Ana"));
    expect(await kept()).toBeUndefined();
    await store.update(key, (page) => ({ ...page, room: "attic" }));
    expect(await kept()).toBe(86_400);
    await store.updateWork({ type: pageKind.type, pk: key.pk, id: key.id }, (work) => ({
      ...work,
      fence: 3,
    }));
    expect(await kept()).toBe(86_400);
    await store.update(key, ({ room: _, ...page }) => page);
    expect(await kept()).toBeUndefined();
    await store.updateOrCreate(
      aKey("two", key.pk),
      () => ({ ...aPage(), room: "attic" }),
      (one) => one,
    );
    expect(await database.ttlOf(aKey("two", key.pk))).toBe(86_400);
  });
}
