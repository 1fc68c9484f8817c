import { beforeAll, describe, expect, test } from "vitest";
import { isFree, leaseMs, taken, wentWell } from "#shared/due-work.ts";
import { teamPartition } from "#shared/record.ts";
import type { Store } from "../../ports.ts";
import { adding, aKey, aPage, aPartition, type OpenStore, refused } from "./store-contract-page.ts";

/** Earlier than the pages of the other suites, so that these come first. */
let instant = 10_000;

/** The rules of who does what is due. */
export function workOnDueRecords(opened: () => OpenStore): void {
  let store: Store;
  let another: Store;
  beforeAll(() => {
    ({ store, another } = opened());
  });

  async function duePage(pk = aPartition()) {
    instant += 10;
    const now = instant;
    const key = aKey("due", pk);
    await store.create(key, { ...aPage(), nextDueAt: now });
    const record = { type: "page", pk, id: "due" };
    const isDue = async (at = now, exceptTenants: string[] = []) =>
      (await another.due(at, 500, exceptTenants)).some((one) => one.pk === pk);
    return { key, record, now, isDue };
  }

  describe("the work of a due record", () => {
    test("is not offered to others while somebody has it, and again when they had their time", async () => {
      const { record, now, isDue } = await duePage();
      expect(await store.updateWork(record, (work) => taken(work, now))).toMatchObject({
        fence: 1,
      });
      expect(await isDue()).toBe(false);
      expect(await isDue(now + leaseMs - 1)).toBe(false);
      expect(await isDue(now + leaseMs)).toBe(true);
    });

    test("is taken by one of many who want it at once", async () => {
      const { record, now } = await duePage();
      const wins = await Promise.all(
        Array.from({ length: 12 }, async (_, n) => {
          let isMine = false;
          await (n % 2 ? store : another).updateWork(record, (work) => {
            isMine = isFree(work, now);
            return taken(work, now);
          });
          return isMine;
        }),
      );
      expect(wins.filter(Boolean)).toHaveLength(1);
    });

    test("stays as it stands when the record changes, and the record when the work does", async () => {
      const { key, record, now, isDue } = await duePage();
      await store.updateWork(record, (work) => taken(work, now));
      await another.update(key, adding("Ana"));
      expect(await isDue()).toBe(false);
      await store.updateWork(record, (work) => wentWell(work, 1));
      expect(await store.read(key)).toEqual({ ...aPage("Ana"), nextDueAt: now });
      expect(await isDue()).toBe(true);
    });

    test("is seen by an operator with all the others, and with what was noted of it", async () => {
      const { record, now } = await duePage();
      const aside = { at: now, why: "defect" };
      await store.updateWork(record, (work) => ({ ...work, aside }));
      const seen = (await another.dueAtAll(500)).find(({ pk }) => pk === record.pk);
      expect(seen).toEqual({ ...record, nextDueAt: now, work: { fence: 0, defects: 0, aside } });
    });

    test("tells when there is something to do, and nothing where there is not", async () => {
      const { key, record, now } = await duePage();
      let at: unknown;
      const look = () =>
        store.updateWork(record, (work, nextDueAt) => {
          at = nextDueAt;
          return work;
        });
      await look();
      expect(at).toBe(now);
      await store.update(key, ({ nextDueAt: _, ...page }) => page);
      await look();
      expect(at).toBeUndefined();
    });

    test("is found without that of tenants that have enough", async () => {
      const { isDue } = await duePage(teamPartition("fabrikam", `blue-${instant}`));
      expect(await isDue(instant, ["contoso"])).toBe(true);
      expect(await isDue(instant, ["fabrik"])).toBe(true);
      expect(await isDue(instant, ["contoso", "fabrikam"])).toBe(false);
    });

    test("is refused where there is no record", async () => {
      const nowhere = { type: "page", pk: aPartition(), id: "none" };
      await expect(store.updateWork(nowhere, (work) => work)).rejects.toEqual(refused("not-found"));
    });
  });
}
