import { describe, expect, test } from "vitest";
import type { Keys } from "../../ports.ts";

/** What every adapter of `Keys` does; `open` gives one on the same place each time. */
export function keysContract(name: string, open: () => Promise<() => Keys>): void {
  describe(name, () => {
    test("makes a key of 256 bits and gives it whenever it is asked for", async () => {
      const keys = (await open())();
      const key = await keys.create("round-1");
      expect(key).toHaveLength(32);
      expect(Buffer.from((await keys.find("round-1")) ?? [])).toEqual(Buffer.from(key));
      expect(Buffer.from(await keys.create("round-1"))).toEqual(Buffer.from(key));
    });

    test("keeps keys apart whose names are almost alike", async () => {
      const keys = (await open())();
      const names = ["a-b", "a_b", "A-b", "A_b", "a-B", "ab", "x".repeat(120), "x".repeat(119)];
      const made: string[] = [];
      for (const each of names) made.push(Buffer.from(await keys.create(each)).toString("hex"));
      expect(new Set(made).size).toBe(names.length);
    });

    test("knows no key that nobody made", async () => {
      const keys = (await open())();
      expect(await keys.find("round-1")).toBeUndefined();
    });

    test("gives all who make the same key at once the same one", async () => {
      const keys = (await open())();
      const made = await Promise.all(Array.from({ length: 5 }, () => keys.create("round-1")));
      const found = await keys.find("round-1");
      for (const key of made) expect(Buffer.from(key)).toEqual(Buffer.from(found ?? []));
    });

    test("gives the key that was made before a restart", async () => {
      const openAgain = await open();
      const key = await openAgain().create("round-1");
      expect(Buffer.from((await openAgain().find("round-1")) ?? [])).toEqual(Buffer.from(key));
    });

    test("destroys a key and no other, and does no harm when it is told again", async () => {
      const keys = (await open())();
      await keys.create("round-1");
      await keys.create("round-2");
      await keys.destroy("round-1");
      await keys.destroy("round-1");
      await keys.destroy("never-made");
      expect(await keys.find("round-1")).toBeUndefined();
      expect(await keys.find("round-2")).toBeDefined();
    });

    test.each(["", "../key", "a/b", "a.b", "x".repeat(121), "é"])(
      "takes %j for no name of a key",
      async (wrong) => {
        const keys = (await open())();
        for (const call of [keys.create, keys.find, keys.destroy]) {
          await expect(async () => call(wrong)).rejects.toThrow("not the name of a key");
        }
      },
    );
  });
}
