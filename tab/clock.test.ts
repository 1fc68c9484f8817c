// @vitest-environment node
import fc from "fast-check";
import { expect, test } from "vitest";
import { bestOffset, createServerClock } from "./clock.ts";

const serverStart = Date.UTC(2026, 0, 5, 9);

test("of several samples the one with the shortest way counts", () => {
  const offset = bestOffset([
    { sentAt: 0, answeredAt: 900, serverNow: 5_000 },
    { sentAt: 1_000, answeredAt: 1_040, serverNow: 6_020 },
    { sentAt: 2_000, answeredAt: 2_500, serverNow: 7_500 },
  ]);
  expect(offset).toBe(5_000);
});

test("without a sample there is no offset", () => {
  expect(bestOffset([])).toBeUndefined();
});

test("the estimate is never wrong by more than half of the shortest way", () => {
  const way = fc.record({ there: fc.nat(2_000), back: fc.nat(2_000), at: fc.nat(60_000) });
  fc.assert(
    fc.property(
      fc.integer({ min: -1e6, max: 1e6 }),
      fc.array(way, { minLength: 1 }),
      (truth, ways) => {
        const samples = ways.map(({ there, back, at }) => ({
          sentAt: at,
          answeredAt: at + there + back,
          serverNow: at + there + truth,
        }));
        const shortest = Math.min(...ways.map(({ there, back }) => there + back));
        expect(Math.abs((bestOffset(samples) ?? Infinity) - truth)).toBeLessThanOrEqual(
          shortest / 2,
        );
      },
    ),
  );
});

test("the clock goes by a clock that never jumps, and is measured with three questions", async () => {
  let local = 1_000;
  let asked = 0;
  const clock = createServerClock(
    serverStart,
    () => {
      asked += 1;
      local += 20;
      return Promise.resolve({ now: serverStart + local + 60_000 - 10 });
    },
    () => local,
  );
  expect(clock.now()).toBe(serverStart);
  await clock.measure();
  expect(asked).toBe(3);
  expect(clock.now()).toBe(serverStart + local + 60_000);
  local += 5_000;
  expect(clock.now()).toBe(serverStart + local + 60_000);
});

test("where the server does not answer, the clock goes on as it was", async () => {
  let local = 0;
  const clock = createServerClock(
    serverStart,
    () => Promise.reject(new Error("no answer")),
    () => local,
  );
  local = 700;
  await clock.measure();
  expect(clock.now()).toBe(serverStart + 700);
});

test("[R161] a measurement over a long way does not spoil a better one, unless that is no longer true", async () => {
  let local = 0;
  let truth = serverStart;
  let back = 10;
  const clock = createServerClock(
    serverStart + 700,
    () => {
      const now = local + truth;
      local += back;
      return Promise.resolve({ now });
    },
    () => local,
  );
  const error = () => Math.abs(clock.now() - (local + truth));
  expect(clock.isRough()).toBe(true);
  await clock.measure();
  expect(clock.isRough()).toBe(false);
  back = 900;
  await clock.measure();
  expect(error()).toBeLessThanOrEqual(5);
  // The device slept for an hour, in which its own clock stood still.
  truth += 3_600_000;
  await clock.measure();
  expect(error()).toBeLessThanOrEqual(450);
  expect(clock.isRough()).toBe(true);
});
