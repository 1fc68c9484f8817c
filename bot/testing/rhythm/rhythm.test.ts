import { expect, test } from "vitest";
import { playRhythm } from "./rhythm.ts";

// `npm run simulate:rhythm` plays a year of a thousand teams.
test("a season of eight teams, with ten times the crashes: nothing is lost, and nothing said outside its hour", async () => {
  const crashes = 0.04;
  const input = { teams: 8, days: 92, seed: 7, crashes, apart: 5 * 60_000 };
  const outcome = await playRhythm(input);
  expect(outcome.lost).toEqual([]);
  expect(outcome.outside).toEqual([]);
  expect(outcome.aside).toBe(0);
  expect(outcome.errors).toEqual({});
  expect(outcome.expected).toBeGreaterThan(500);
  expect(outcome.crashes * 20).toBeGreaterThan(outcome.messages);
  // One in a thousand with one crash in two hundred messages, so ten in a thousand here.
  expect(outcome.doubled.length * 100).toBeLessThanOrEqual(outcome.expected);
});
