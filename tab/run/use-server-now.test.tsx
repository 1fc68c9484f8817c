import { act, renderHook } from "@testing-library/react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { monday } from "../testing/a-team-handle.ts";
import { useServerNow } from "./use-server-now.ts";

beforeEach(() => {
  vi.useFakeTimers();
  vi.setSystemTime(monday);
});
afterEach(() => {
  vi.useRealTimers();
});

function pass(ms: number) {
  for (let gone = 0; gone < ms; gone += 250) act(() => vi.advanceTimersByTime(250));
}

test("a clock that shows seconds is drawn once a second, a quarter of one late at most", () => {
  const drawn: number[] = [];
  renderHook(() => drawn.push(useServerNow(Date.now, (at) => Math.floor((at + 100) / 1000))));
  pass(3_000);
  expect([...new Set(drawn)].map((at) => at - monday)).toEqual([0, 1_000, 2_000, 3_000]);
});

test("one that shows all of the time is drawn each time that it is looked at", () => {
  const drawn: number[] = [];
  renderHook(() => drawn.push(useServerNow(Date.now)));
  pass(1_000);
  expect(new Set(drawn).size).toBe(5);
});
