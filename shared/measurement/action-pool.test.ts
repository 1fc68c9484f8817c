import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monday } from "../testing/builders.ts";
import {
  type ActionPool,
  counting,
  fewestTeams,
  PoolEntries,
  type PoolEntry,
  poolSize,
  renewed,
} from "./action-pool.ts";

const day = 24 * 60 * 60 * 1000;

/** A run after which the component stood a whole point higher beside the others. */
function anEntry(n: number, overrides: Partial<PoolEntry> = {}): PoolEntry {
  return {
    runId: `run-${n}`,
    teamId: `team-${n}`,
    at: monday + n * day,
    gapBefore: 0,
    gapAfter: 1,
    noiseBefore: 0.05,
    noiseAfter: 0.05,
    spread: 0.2,
    noise: 0.05,
    ...overrides,
  };
}

function entries(count: number, of: Partial<PoolEntry> = {}): readonly PoolEntry[] {
  return Array.from({ length: count }, (_, n) => anEntry(n, of));
}

const pool: ActionPool = {
  v: 1,
  id: "pool-humour-workshop",
  component: "resilience",
  box: "",
  verdict: "not enough runs yet",
};

describe("[R91] a pool of the runs of one action", () => {
  test("says nothing before it has five runs, and then what they say together", () => {
    expect(renewed(pool, entries(4), monday, 1).verdict).toBe("not enough runs yet");
    expect(renewed(pool, entries(5), monday, 1)).toMatchObject({
      verdict: "up",
      renewedAt: monday,
    });
    expect(renewed(pool, entries(9, { gapAfter: 0 }), monday, 1).verdict).toBe("no clear change");
    expect(renewed(pool, entries(9, { gapAfter: -1 }), monday, 1).verdict).toBe("down");
  });

  test("of an organisation says nothing with the runs of fewer than three teams", () => {
    const ofTwo = Array.from({ length: 9 }, (_, n) => anEntry(n, { teamId: `team-${n % 2}` }));
    expect(renewed(pool, ofTwo, monday, fewestTeams).verdict).toBe("not enough runs yet");
    const ofThree = Array.from({ length: 9 }, (_, n) => anEntry(n, { teamId: `team-${n % 3}` }));
    expect(renewed(pool, ofThree, monday, fewestTeams).verdict).toBe("up");
  });

  test("is looked at anew once a quarter, whatever is added meanwhile", () => {
    const first = renewed(pool, entries(6), monday, 1);
    const sunk = entries(12, { gapAfter: -1 });
    expect(renewed(first, sunk, monday + 90 * day, 1).verdict).toBe("up");
    expect(renewed(first, sunk, monday + 91 * day, 1).verdict).toBe("down");
  });

  test("takes back what it said once too few of its runs count", () => {
    const first = renewed(pool, entries(6), monday, 1);
    expect(first.verdict).toBe("up");
    const left = counting(entries(6), monday + 732 * day);
    expect(left).toHaveLength(3);
    expect(renewed(first, left, monday + 732 * day, 1).verdict).toBe("not enough runs yet");
  });

  test("says when its oldest run no longer counts, and nothing of that without one", () => {
    const first = renewed(pool, entries(6), monday, 1);
    expect(first.nextDueAt).toBe(monday + 730 * day);
    expect(counting(entries(6), monday + 730 * day)).toHaveLength(5);
    expect(renewed(first, [], monday + 800 * day, 1)).not.toHaveProperty("nextDueAt");
  });

  test("counts the newest sixty, by their time and not by when they came", () => {
    const late = counting(entries(80).toReversed(), monday);
    expect(late).toHaveLength(60);
    expect(late[0]?.runId).toBe("run-20");
    expect(late.at(-1)?.runId).toBe("run-79");
  });

  test("has room for all its runs, whatever they are", () => {
    const id = fc
      .string({ unit: "grapheme-ascii", minLength: 64, maxLength: 64 })
      .map(() => "i".repeat(64));
    const figure = fc.double({ noNaN: true, min: -20, max: 20 });
    const entry = fc.record({
      runId: id,
      teamId: id,
      at: fc.integer({ min: monday, max: 9_999_999_999_999 }),
      gapBefore: figure,
      gapAfter: figure,
      noiseBefore: figure,
      noiseAfter: figure,
      spread: figure,
      noise: figure,
    });
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 60 }), (some) => {
        expect(PoolEntries.safeParse(some).success).toBe(true);
        expect(JSON.stringify(some).length).toBeLessThanOrEqual(poolSize());
      }),
    );
  });
});
