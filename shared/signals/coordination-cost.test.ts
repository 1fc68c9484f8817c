import { expect, test } from "vitest";
import { coordinationCost } from "./coordination-cost.ts";
import { anEndedRun, aPulse, someRecords, today } from "./testing/team-facts.ts";

const inTime = () => anEndedRun(10, 1.2);
const over = () => anEndedRun(10, 1.25);

test.each([
  ["two runs", [over(), over()], "not-enough-yet", 2],
  ["three in time", [inTime(), inTime(), inTime()], "none", 3],
  ["one of three over its time", [inTime(), inTime(), over()], "none", 3],
  ["two of four", [inTime(), inTime(), over(), over()], "look", 4],
  ["one that was left running", [over(), over(), anEndedRun(9, 3.1)], "not-enough-yet", 2],
  [
    "one that never started",
    [over(), over(), anEndedRun(9, 2, { startedAt: undefined })],
    "not-enough-yet",
    2,
  ],
  ["one of nine weeks ago", [over(), over(), anEndedRun(63, 2)], "not-enough-yet", 2],
])("coordination cost: %s", (_, runs, attention, madeOf) => {
  const signal = coordinationCost(someRecords({ runs }), today);
  expect([signal.attention, signal.findings[0]?.madeOf.length]).toEqual([attention, madeOf]);
});

test("it says how many took longer, and what people report beside it", () => {
  const runs = [inTime(), over(), over()];
  const pulses = [aPulse(2, { reported: { "coordination-cost": "seldom" } })];
  const { attention, findings } = coordinationCost(someRecords({ runs, pulses }), today);
  expect(attention).toBe("look");
  expect(findings.map(({ sentence }) => sentence)).toEqual([
    "2 of 3 actions of the last eight weeks took more than a fifth longer than planned.",
    "In the newest pulse that asked, all answers together said at most “sometimes” for doing work again, or chasing it.",
  ]);
});
