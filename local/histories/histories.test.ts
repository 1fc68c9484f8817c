import { expect, test } from "vitest";
import type { StoreDriver, Stored } from "../../bot/store/store-driver.ts";
import { faultyServers } from "./history.ts";
import { linesOf, runHistories } from "./run-histories.ts";

test("[R198] in 200 histories of two servers on a database with faults, runs are registers with versions", async () => {
  const found = await runHistories(1, 200);
  expect(found.rejected.flatMap(linesOf)).toEqual([]);
  expect(found.commands).toBeGreaterThanOrEqual(20 * found.histories);
  // The faults are there: nobody hears of some commands, and many are too late.
  expect(found.unknown).toBeGreaterThan(found.histories);
  expect(found.conflicts).toBeGreaterThan(found.histories);
}, 120_000);

test("[R278] in 200 histories of one server that remembers what it need not read, they are as well", async () => {
  const servers = await faultyServers(undefined, { isAlone: true });
  const found = await runHistories(1_001, 200, servers);
  expect(found.rejected.flatMap(linesOf)).toEqual([]);
  expect(found.unknown).toBeGreaterThan(found.histories);
}, 120_000);

/** Databases with a defect, each of which must be found. */
const spoilt: Readonly<Record<string, (inner: StoreDriver) => StoreDriver>> = {
  "writes over what others wrote": (inner) => ({
    ...inner,
    async replace(place, written, mark) {
      const newest = await inner.get(place);
      return newest !== undefined && inner.replace(place, written, mark, newest.etag);
    },
  }),
  "reads at times what was there before": (inner) => {
    const known = new Map<string, { newest: Stored; before?: Stored }>();
    let readings = 0;
    return {
      ...inner,
      async get(place) {
        const newest = await inner.get(place);
        if (place.type !== "run" || !newest) return newest;
        const last = known.get(place.pk);
        const before = last?.newest.etag === newest.etag ? last.before : last?.newest;
        known.set(place.pk, { newest, ...(before ? { before } : {}) });
        return readings++ % 7 === 0 ? (before ?? newest) : newest;
      },
    };
  },
  "says that it wrote and did not": (inner) => {
    let writings = 0;
    return {
      ...inner,
      replace: async (place, written, mark, etag) =>
        place.type === "run" && writings++ % 9 === 8
          ? etag
          : inner.replace(place, written, mark, etag),
    };
  },
};

test.each(Object.entries(spoilt))("[R198] a database that %s is rejected", async (_what, spoil) => {
  const { rejected } = await runHistories(1, 10, await faultyServers(spoil));
  expect(rejected.length).toBeGreaterThan(0);
});
