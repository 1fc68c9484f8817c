import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { z } from "zod/v4";
import { type RecordKind, teamPartition } from "#shared/record.ts";
import type { Store, Where } from "../../ports.ts";
import {
  adding,
  aKey,
  aPage,
  aPartition,
  type OpenStore,
  Page,
  pageKind,
} from "./store-contract-page.ts";

/** The rules of partitions, kinds, lists and older versions. */
export function placesAndLists(opened: () => OpenStore): void {
  let store: Store;
  let another: Store;
  beforeAll(() => {
    ({ store, another } = opened());
  });

  describe("a place", () => {
    test("of another team, of another tenant or of another kind holds another record", async () => {
      const team = randomUUID();
      const [ours, theirs] = [teamPartition("contoso", team), teamPartition("fabrikam", team)];
      const bookKind: RecordKind<Page> = { type: "book", schema: Page };
      const keys = [aKey("one", ours), aKey("one", theirs), aKey("one", aPartition())];
      const books = { kind: bookKind, pk: ours, id: "one" };
      for (const [n, key] of [...keys, books].entries()) await store.create(key, aPage(`${n}`));
      await store.update(aKey("one", ours), adding("Ana"));

      expect(await store.read(aKey("one", ours))).toEqual(aPage("0", "Ana"));
      expect(await store.read(aKey("one", theirs))).toEqual(aPage("1"));
      expect(await store.list(pageKind, ours)).toEqual([aPage("0", "Ana")]);
      expect(await store.list(pageKind, theirs)).toEqual([aPage("1")]);
      expect(await store.list(bookKind, ours)).toEqual([aPage("3")]);
      expect(await store.list(bookKind, theirs)).toEqual([]);
    });

    test("is never one that means another place or cannot be kept", async () => {
      for (const id of ["", "a/b", "a\\b", "a?b", "a#b", "x".repeat(256)]) {
        await expect(store.find(aKey(id))).rejects.toThrow("not a page key");
        await expect(store.create(aKey(id), aPage())).rejects.toThrow("not a page key");
      }
      const twoWords = { ...aKey(), kind: { ...pageKind, type: "page:one" } };
      await expect(store.create(twoWords, aPage())).rejects.toThrow("not a record type");
    });
  });

  describe("a list", () => {
    test("is in the order of the ids", async () => {
      const pk = aPartition();
      const ids = ["b", "a", "B", "10", "9", "a.b", "a_b", "a-b"];
      for (const id of ids) await store.create(aKey(id, pk), aPage(id));
      const found = await another.list(pageKind, pk);
      expect(found.map((page) => page.names[0])).toEqual(ids.toSorted());
    });

    test("holds all records, also those of many pages", async () => {
      const pk = aPartition();
      const ids = Array.from({ length: 250 }, (_, n) => `n${1000 + n}`);
      await Promise.all(ids.map((id) => store.create(aKey(id, pk), aPage(id))));
      const found = await store.list(pageKind, pk);
      expect(found.map((page) => page.names[0])).toEqual(ids);
    });

    test("is narrowed to the records whose fields equal what is asked", async () => {
      const pk = aPartition();
      const rooms = { one: "red", two: "blue", three: "red", four: "Red", five: `"'red` };
      for (const [id, room] of Object.entries(rooms)) {
        await store.create(aKey(id, pk), { ...aPage(id), room });
      }
      await store.create(aKey("six", pk), aPage("six"));
      const idsIn = async (where: Where) =>
        (await store.list(pageKind, pk, where)).map((page) => page.names[0]);

      expect(await idsIn({ room: "red" })).toEqual(["one", "three"]);
      expect(await idsIn({ room: `"'red` })).toEqual(["five"]);
      expect(await idsIn({ room: "green" })).toEqual([]);
      expect(await idsIn({ room: ["blue", "red", "green"] })).toEqual(["one", "three", "two"]);
      expect(await idsIn({ room: ["red"], v: ["1"] })).toEqual([]);
      expect(await idsIn({ names: ["one"] })).toEqual([]);
      expect(await idsIn({ room: "red", v: "1" })).toEqual([]);
      expect(await idsIn({ pk })).toEqual([]);
      await expect(idsIn({ 'room" OR "1': "1" })).rejects.toThrow("not a field of page");
    });
  });

  describe("a list of a kind whose ids begin with a field", () => {
    test("holds what is asked for, also where one value is the beginning of another", async () => {
      const pk = aPartition();
      const kind: RecordKind<Page> = { ...pageKind, idBegins: "room" };
      const rooms = [
        "red",
        "red-2",
        "re",
        "red_",
        "Red",
        "redé",
        "red.a",
        "red%",
        `r'"`,
        "r",
        "😀",
      ];
      for (const room of rooms) {
        for (const id of [`${room}.a`, `${room}.z~`]) {
          await store.create({ kind, pk, id }, { ...aPage(id), room });
        }
      }
      const idsIn = async (where: Where) =>
        (await another.list(kind, pk, where)).map((page) => page.names[0]);
      expect(await idsIn({ room: "red" })).toEqual(["red.a", "red.z~"]);
      expect(await idsIn({ room: "red", v: "1" })).toEqual([]);
      expect(await idsIn({ room: ["re", "red-2"] })).toHaveLength(4);
      expect(await idsIn({})).toHaveLength(2 * rooms.length);
      for (const room of rooms) expect(await idsIn({ room })).toHaveLength(2);
      expect(await idsIn({ room: "blue" })).toEqual([]);
    });
  });

  describe("a list by time", () => {
    test("holds what is from an instant on, and nothing without one", async () => {
      const pk = aPartition();
      for (const nextDueAt of [99, 100, 101, 1000]) {
        await store.create(aKey(`n${nextDueAt}`, pk), { ...aPage(`${nextDueAt}`), nextDueAt });
      }
      await store.create(aKey("never", pk), aPage("never"));
      const since = { nextDueAt: { since: 100 } };
      const found = await another.list(pageKind, pk, since);
      expect(found.map((page) => page.names[0])).toEqual(["100", "1000", "101"]);
      const steady = { ...pageKind, upgrade: (stored: object) => ({ ...stored }) };
      for (const fields of [[], ["nextDueAt"]]) {
        expect(await store.list({ ...steady, steady: fields }, pk, since)).toEqual(found);
      }
    });
  });

  describe("a stored record", () => {
    const Shelf = z.strictObject({
      v: z.literal(2),
      room: z.string(),
      names: z.array(z.string()),
    });
    const shelfKind: RecordKind<z.infer<typeof Shelf>> = {
      type: "page",
      schema: Shelf,
      upgrade: (stored) => (stored["v"] === 1 ? { ...stored, v: 2, room: "red" } : stored),
    };

    test("of an older version is read, listed and changed in today's shape", async () => {
      const old = aKey();
      const key = { ...old, kind: shelfKind };
      await store.create(old, aPage("Ana"));
      const today = { v: 2, room: "red", names: ["Ana"] };
      expect(await store.read(key)).toEqual(today);
      expect(await store.list(shelfKind, old.pk, { room: "red" })).toEqual([today]);
      expect(await store.list(shelfKind, old.pk, { room: "blue" })).toEqual([]);
      await store.update(key, (shelf) => ({ ...shelf, room: "blue" }));
      expect(await store.list(shelfKind, old.pk)).toEqual([{ ...today, room: "blue" }]);
    });

    test("that no longer parses is a defect that says nothing of the content", async () => {
      const key = aKey();
      await store.create(key, aPage("a secret"));
      const strict: RecordKind<string> = { type: "page", schema: z.string() };
      const defect = new Error("a stored page does not parse: one");
      await expect(store.read({ ...key, kind: strict })).rejects.toEqual(defect);
      await expect(store.list(strict, key.pk)).rejects.toEqual(defect);
      await expect(store.update({ ...key, kind: strict }, () => "x")).rejects.toEqual(defect);
    });
  });
}
