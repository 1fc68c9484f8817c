import { expect, test } from "vitest";
import { recentKeys } from "./recent-keys.ts";

test("a key is new once, until a thousand others have come", () => {
  const keys = recentKeys();
  expect([keys.add("a"), keys.add("a")]).toEqual([true, false]);
  for (let n = 0; n < 999; n++) keys.add(`${n}`);
  expect(keys.add("a")).toBe(false);
  keys.add("one more");
  expect(keys.add("a")).toBe(true);
});
