import { expect, test } from "vitest";
import { drawAttendance, hasEnoughAnswers } from "./attendance.ts";
import { chanceFrom } from "./chance.ts";
import { worlds } from "./world.ts";

test("the same seeds give the same draws, and other seeds give others", () => {
  const draws = (...seeds: number[]) => {
    const chance = chanceFrom(...seeds);
    return Array.from({ length: 5 }, () => [chance.next(), chance.below(100), chance.normal()]);
  };
  expect(draws(1, 2)).toEqual(draws(1, 2));
  expect(draws(1, 2)).not.toEqual(draws(2, 1));
  expect(draws(1)).not.toEqual(draws(2));
});

test("draws are spread evenly, and normal draws as the normal distribution is", () => {
  const chance = chanceFrom(7);
  const count = 100_000;
  const even = Array.from({ length: count }, () => chance.next());
  const normal = Array.from({ length: count }, () => chance.normal());
  const mean = (values: readonly number[]) => values.reduce((sum, one) => sum + one, 0) / count;
  expect(mean(even)).toBeCloseTo(0.5, 2);
  expect(mean(even.map((one) => (one - 0.5) ** 2))).toBeCloseTo(1 / 12, 2);
  expect(Math.abs(mean(normal))).toBeLessThan(0.015);
  expect(mean(normal.map((one) => one ** 2))).toBeCloseTo(1, 1);
  // 2.5 % lie above 1.96, and 68.3 % within one deviation.
  expect(mean(normal.map((one) => (one > 1.96 ? 1 : 0)))).toBeCloseTo(0.025, 2);
  expect(mean(normal.map((one) => (Math.abs(one) < 1 ? 1 : 0)))).toBeCloseTo(0.683, 2);
});

test("70 to 100 % of those who are asked answer, up to two join and two leave", () => {
  const [world] = worlds;
  if (world === undefined) throw new Error("There are five worlds.");
  const chance = chanceFrom(3);
  const seen = { joined: new Set<number>(), left: new Set<number>(), enough: new Set<boolean>() };
  for (let draw = 0; draw < 2000; draw++) {
    const attendance = drawAttendance(world, 10, chance);
    const { roster, before, after } = attendance;
    for (const [answering, asked] of [
      [before, roster.before],
      [after, roster.after],
    ] as const) {
      expect(new Set(answering).size).toBe(answering.length);
      expect(answering.length).toBeGreaterThanOrEqual(0.7 * asked - 0.5);
      expect(answering.length).toBeLessThanOrEqual(asked);
    }
    seen.joined.add(roster.after - roster.stayed);
    seen.left.add(roster.before - roster.stayed);
    seen.enough.add(hasEnoughAnswers(drawAttendance(world, 5, chance)));
  }
  expect([...seen.joined].sort()).toEqual([0, 1, 2]);
  expect([...seen.left].sort()).toEqual([0, 1, 2]);
  expect(seen.enough.size).toBe(2);
});
