import { expect, test } from "vitest";
import { personLimit } from "./person-limit.ts";

const rate = { atOnce: 10, perSecond: 2 };

/** A limit, by a clock that is moved by hand. */
function aLimit() {
  const clock = { now: 0 };
  const limit = personLimit(() => clock.now, rate);
  const takes = (times: number, person = "ana") =>
    Array.from({ length: times }, () => limit.take(person));
  return { clock, takes, limit };
}

test("[R166] somebody may call so often at once, and then as often as the limit says", () => {
  const { clock, takes } = aLimit();
  expect(takes(12)).toEqual([...Array(10).fill(0), 1, 1]);
  clock.now += 500;
  expect(takes(2)).toEqual([0, 1]);
  clock.now += 60_000;
  expect(takes(12)).toEqual([...Array(10).fill(0), 1, 1]);
});

test("[R166] a call that is much work counts as several", () => {
  const { clock, takes, limit } = aLimit();
  expect(limit.take("ana", 8)).toBe(0);
  expect(limit.take("ana", 8)).toBe(3);
  expect(takes(3)).toEqual([0, 0, 1]);
  clock.now += 4_000;
  expect(limit.take("ana", 8)).toBe(0);
});

test("[R166] one person's calls hold back nobody else", () => {
  const { takes } = aLimit();
  takes(20);
  expect(takes(10, "ben")).toEqual(Array(10).fill(0));
});

test("a clock that is set back takes no calls away", () => {
  const { clock, takes } = aLimit();
  takes(4);
  clock.now -= 3_600_000;
  expect(takes(7)).toEqual([...Array(6).fill(0), 1]);
});

test("people who have all their calls left are forgotten, and nobody else", () => {
  const { clock, takes } = aLimit();
  takes(10);
  for (let n = 0; n < 10_001; n++) takes(1, `stranger-${n}`);
  expect(takes(1)).toEqual([1]);
  clock.now += 1_000;
  for (let n = 0; n < 10_001; n++) takes(1, `other-${n}`);
  expect(takes(3)).toEqual([0, 0, 1]);
});
