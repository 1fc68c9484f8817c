import { describe, expect, test } from "vitest";
import { backOffMs, retryAfterMs } from "./meanings.ts";

const now = Date.parse("2026-01-05T09:00:00Z");

describe("`Retry-After`", () => {
  test.each([
    ["1", 1_000],
    ["600", 600_000],
    [" 7 ", 7_000],
    ["0", 0],
    ["Mon, 05 Jan 2026 09:00:30 GMT", 30_000],
    ["Mon, 05 Jan 2026 08:59:30 GMT", undefined],
    ["abc", undefined],
    ["-5", undefined],
    ["1.5", undefined],
    ["1e3", undefined],
    ["2026-01-05", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j is %j ms", (header, expected) => {
    expect(retryAfterMs(header, now)).toBe(expected);
  });
});

describe("where Teams does not say how long", () => {
  test("each wait is twice as long as the one before, up to twenty seconds", () => {
    expect([1, 2, 3, 4, 5, 9].map((tries) => backOffMs(tries, 0.5))).toEqual([
      2_000, 4_000, 8_000, 16_000, 20_000, 20_000,
    ]);
  });

  test("it is up to a fifth shorter or longer, so that not all come back at once", () => {
    expect([backOffMs(1, 0), backOffMs(1, 1)]).toEqual([1_600, 2_400]);
  });
});
