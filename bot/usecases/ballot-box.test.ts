import { describe, expect, test } from "vitest";
import { faulty, mutants } from "../testing/ballot-mutants.ts";
import { firstBroken, realProtocol, runSchedules } from "../testing/ballot-runs.ts";
import { tamperingTrials } from "../testing/ballot-tampering.ts";

/** So many schedules are run; `npm run ballots` runs 10,000. */
const fewSchedules = 200;

/** By so many every fault below is noticed, most of them by the first ten. */
const noticedBy = 1_000;

describe("[R41] whatever order things happen in, and whatever goes wrong meanwhile", () => {
  test("every law of the ballot box holds", { timeout: 120_000 }, async () => {
    const total = await runSchedules(realProtocol, 1, fewSchedules);
    expect(total.broken).toEqual([]);
    expect(total.schedules).toBe(fewSchedules);
    // Or they would prove nothing.
    expect(Math.min(total.ends.released, total.ends["too-few"])).toBeGreaterThan(50);
    expect(total.ends.unreadable).toBeGreaterThan(8);
    expect(total.ends.none).toBe(0);
    expect(Math.min(total.saved, total.late)).toBeGreaterThan(500);
  });

  test.each(mutants)("it would be noticed if $name", { timeout: 60_000 }, async (mutant) => {
    const { protocol, close } = await faulty(mutant);
    try {
      expect(await firstBroken(protocol, noticedBy)).toMatch(/^after \d+: ./);
    } finally {
      close();
    }
  });

  test("it would be noticed if the database did not look who was first", async () => {
    const driver: typeof realProtocol.driver = (real) => ({
      ...real,
      async replace(place, content, mark) {
        const newest = await real.get(place);
        return newest !== undefined && real.replace(place, content, mark, newest.etag);
      },
    });
    expect(await firstBroken({ ...realProtocol, driver }, noticedBy)).toMatch(/^after \d+: ./);
  });
});

test("[R42] a box opens with its own header and key only: 50,000 changes, none opens", {
  timeout: 120_000,
}, () => {
  expect(tamperingTrials(50_000, 1)).toEqual({ tried: 50_000, opened: [] });
});
