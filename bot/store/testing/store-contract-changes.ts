import { beforeAll, describe, expect, test } from "vitest";
import { DomainError } from "#shared/errors.ts";
import type { Store } from "../../ports.ts";
import {
  adding,
  aKey,
  aPage,
  type OpenStore,
  type Page,
  pageKind,
  refused,
} from "./store-contract-page.ts";

/** The rules of one record and its changes. */
export function changesOfOneRecord(opened: () => OpenStore): void {
  let database: OpenStore;
  let store: Store;
  let another: Store;
  beforeAll(() => {
    database = opened();
    ({ store, another } = database);
  });

  describe("one record", () => {
    test("is found by its key once it is created, and not before", async () => {
      const key = aKey();
      expect(await store.find(key)).toBeUndefined();
      expect(await store.create(key, aPage("Ana"))).toEqual(aPage("Ana"));
      expect(await store.find(key)).toEqual(aPage("Ana"));
      expect(await another.read(key)).toEqual(aPage("Ana"));
    });

    test("that does not exist cannot be read or changed", async () => {
      const key = aKey();
      await expect(store.read(key)).rejects.toEqual(refused("not-found"));
      await expect(store.update(key, adding("Ana"))).rejects.toEqual(refused("not-found"));
      expect(await store.find(key)).toBeUndefined();
    });

    test("is created once, also by two at once", async () => {
      const key = aKey();
      const tries = await Promise.allSettled([
        store.create(key, aPage("Ana")),
        another.create(key, aPage("Ben")),
        store.create(key, aPage("Chidi")),
      ]);
      const won = tries.filter((one) => one.status === "fulfilled");
      const lost = tries.filter((one) => one.status === "rejected");
      expect(won).toHaveLength(1);
      expect(lost.map((one) => one.reason)).toEqual([refused("conflict"), refused("conflict")]);
      expect(await store.read(key)).toEqual(won[0]?.value);
    });

    test("is made from its first shape by whoever changes it first", async () => {
      const key = aKey();
      await Promise.all(
        ["Ana", "Ben", "Chidi", "Dana"].map((name, n) =>
          [store, another][n % 2]?.updateOrCreate(key, aPage, adding(name)),
        ),
      );
      const { names } = await store.read(key);
      expect(names.toSorted()).toEqual(["Ana", "Ben", "Chidi", "Dana"]);
    });

    test("keeps every sign, and half a megabyte of them", async () => {
      const signs = "Zoë \u0000 \u2028 \" \\ ' % 👩🏽‍🚀 \u202Eمرحبا 統計 e\u0301";
      const page = aPage(signs, `${signs}${"ü😀".repeat(85_000)}`);
      const key = aKey();
      await store.create(key, page);
      expect(await store.read(key)).toEqual(page);
      expect(await another.update(key, adding("Eli"))).toEqual(adding("Eli")(page));
      expect(await store.read(key)).toEqual(adding("Eli")(page));
    });

    test("larger than any store takes is refused", async () => {
      const key = aKey();
      const huge = aPage("x".repeat(2_000_001));
      await expect(store.create(key, huge)).rejects.toEqual(refused("too-large"));
      expect(await store.find(key)).toBeUndefined();
    });
  });

  describe("a change", () => {
    test.each(["one store", "two stores"])("of two at once is applied twice: %s", async (over) => {
      const key = aKey();
      await store.create(key, aPage());
      const second = over === "one store" ? store : another;
      await Promise.all([store.update(key, adding("Ana")), second.update(key, adding("Ben"))]);
      expect((await store.read(key)).names.toSorted()).toEqual(["Ana", "Ben"]);
    });

    test("of fifty at once over two stores is applied fifty times", async () => {
      const key = aKey();
      await store.create(key, aPage());
      const all = Array.from({ length: 50 }, (_, n) =>
        (n % 2 ? store : another).update(key, adding(String(n))),
      );
      await Promise.all(all);
      expect(new Set((await store.read(key)).names).size).toBe(50);
    });

    test("that throws writes nothing, and what it throws is thrown", async () => {
      const key = aKey();
      await store.create(key, aPage("Ana"));
      const etag = await database.etagOf(key);
      const refusal = new DomainError("forbidden", "No.");
      const change = () => {
        throw refusal;
      };
      await expect(store.update(key, change)).rejects.toBe(refusal);
      await expect(store.updateOrCreate(key, aPage, change)).rejects.toBe(refusal);
      expect(await database.etagOf(key)).toBe(etag);
      await expect(store.updateOrCreate(aKey("two", key.pk), aPage, change)).rejects.toBe(refusal);
      expect(await store.list(pageKind, key.pk)).toEqual([aPage("Ana")]);
    });

    test("that returns the very record it was given writes nothing", async () => {
      const key = aKey();
      await store.create(key, aPage("Ana"));
      const etag = await database.etagOf(key);
      expect(await store.update(key, (page) => page)).toEqual(aPage("Ana"));
      expect(await database.etagOf(key)).toBe(etag);
      await store.update(key, adding("Ben"));
      expect(await database.etagOf(key)).not.toBe(etag);
    });

    test("that leaves the first shape as it is writes that", async () => {
      const key = aKey();
      expect(await store.updateOrCreate(key, aPage, (page) => page)).toEqual(aPage());
      expect(await another.find(key)).toEqual(aPage());
    });

    test("to a shape that does not parse is a defect that says nothing of the content", async () => {
      const key = aKey();
      const wrong: Page = Object.assign(aPage("a secret"), { names: "a secret" });
      const defect = new Error("a new page does not parse: one");
      await expect(store.create(key, wrong)).rejects.toEqual(defect);
      await store.create(key, aPage("Ana"));
      await expect(store.update(key, () => wrong)).rejects.toEqual(defect);
      expect(await store.read(key)).toEqual(aPage("Ana"));
    });
  });
}
