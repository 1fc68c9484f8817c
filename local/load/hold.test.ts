import { expect, test } from "vitest";
import { hold, holdOne } from "./hold.ts";

test("meetings that are held at once hear of each of their moves, once on each panel, and cost what is told", async () => {
  const load = { meetings: 3, people: 4, panels: 1, every: 250, seconds: 2 };
  const { lines, heard, commands, errors, joins, before, uses } = await hold(load, () => {});
  expect(errors).toEqual([]);
  expect([lines, joins.length]).toEqual([12, 3]);
  expect(commands).toBeGreaterThan(6);
  expect(heard).toHaveLength(commands * load.people);
  expect(heard.every((ms) => ms > 0 && ms < 5_000)).toBe(true);
  expect(uses.length).toBeGreaterThan(1);
  expect([before, ...uses].every(({ rss, heapUsed }) => rss > heapUsed && heapUsed > 0)).toBe(true);
}, 60_000);

test("in one meeting all panels hear of the moves and of what was written once it is shown", async () => {
  const { moved, shown, errors } = await holdOne({ people: 4, panels: 2 }, 3, 2);
  expect(errors).toEqual([]);
  expect([moved.length, shown.length]).toEqual([3 * 8, 8]);
}, 60_000);
