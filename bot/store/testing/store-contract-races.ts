import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { Store } from "../../ports.ts";
import {
  adding,
  aKey,
  aPage,
  aPartition,
  type OpenStore,
  type Page,
} from "./store-contract-page.ts";

/** The law of everything that happens at once. */
export function races(opened: () => OpenStore): void {
  let store: Store;
  let another: Store;
  beforeAll(() => {
    ({ store, another } = opened());
  });

  test("whatever happens at once could have happened one after the other", async () => {
    const step = fc.record({
      second: fc.boolean(),
      id: fc.constantFrom("one", "two", "three"),
      does: fc.constantFrom("create", "update", "updateOrCreate", "nothing", "throw"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 25 }), async (steps) => {
        const pk = aPartition();
        const acts = steps.map(async ({ second, id, does }, n) => {
          const key = aKey(id, pk);
          const by = second ? another : store;
          const change = (page: Page): Page => {
            if (does === "throw") throw new Error("changed my mind");
            return does === "nothing" ? page : adding(`${n}`)(page);
          };
          if (does === "create") return { n, id, page: await by.create(key, aPage(`${n}`)) };
          if (does === "update") return { n, id, page: await by.update(key, change) };
          return { n, id, page: await by.updateOrCreate(key, aPage, change) };
        });
        const outcomes = await Promise.allSettled(acts);

        const ends = new Map<string, string[]>();
        for (const id of ["one", "two", "three"]) {
          ends.set(id, (await store.find(aKey(id, pk)))?.names ?? []);
        }
        const written = new Set<string>();
        for (const outcome of outcomes) {
          if (outcome.status === "rejected") {
            expect(["conflict", "not-found", undefined]).toContain(outcome.reason.code);
            if (!outcome.reason.code) expect(outcome.reason.message).toBe("changed my mind");
            continue;
          }
          const { n, id, page } = outcome.value;
          // What each saw is a beginning of how it ended: nobody's change was lost or moved.
          expect(ends.get(id)?.slice(0, page.names.length)).toEqual(page.names);
          const does = steps[n]?.does;
          if (does === "nothing") continue;
          expect(page.names.at(-1)).toBe(`${n}`);
          if (does === "create") expect(page.names).toHaveLength(1);
          written.add(`${n}`);
        }
        expect(new Set([...ends.values()].flat())).toEqual(written);
        expect([...ends.values()].flat()).toHaveLength(written.size);
      }),
      { numRuns: 25 },
    );
  });
}
