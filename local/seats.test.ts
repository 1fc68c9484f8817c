import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { seats } from "./seats.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a page holds the seats it says, and gives them back at once when it takes others", () => {
  const room = seats(10_000, () => {});
  room.hold("page 1", ["ana"]);
  room.hold("page 2", ["ben", "eli"]);
  expect(room.taken()).toEqual(["ana", "ben", "eli"]);
  room.hold("page 1", ["chidi"]);
  expect(room.taken()).toEqual(["ben", "chidi", "eli"]);
});

test("a seat is free ten seconds after its page is gone, and everybody hears of it", () => {
  const changed = vi.fn();
  const room = seats(10_000, changed);
  room.hold("page 1", ["ana"]);
  room.leave("page 1");
  vi.advanceTimersByTime(9_999);
  expect(room.taken()).toEqual(["ana"]);
  changed.mockClear();
  vi.advanceTimersByTime(1);
  expect(room.taken()).toEqual([]);
  expect(changed).toHaveBeenCalledOnce();
});

test("a page that is loaded again keeps its seat without a gap", () => {
  const room = seats(10_000, () => {});
  room.hold("page 1", ["ana"]);
  room.leave("page 1");
  vi.advanceTimersByTime(500);
  room.hold("page 2", ["ana"]);
  vi.advanceTimersByTime(60_000);
  expect(room.taken()).toEqual(["ana"]);
});
