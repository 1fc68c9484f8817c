import { expect, test } from "vitest";
import { measureSearch, queries } from "./search-bench.ts";

test("the bench asks 200 queries, single letters and misspelt ones among them, and times each", () => {
  expect(new Set(queries).size).toBe(200);
  expect(queries).toEqual(expect.arrayContaining(["a", "humuor", "Humuor Workshop"]));
  const { builds, queries: times } = measureSearch({ builds: 2 });
  expect(builds).toHaveLength(2);
  expect(times).toHaveLength(200);
  for (const ms of [...builds, ...times]) expect(ms).toBeGreaterThan(0);
});
