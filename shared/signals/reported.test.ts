import { expect, test } from "vitest";
import { aPulse, someRecords, today } from "./testing/team-facts.ts";
import { unspokenFriction } from "./unspoken-friction.ts";

const often = { "unspoken-friction": "often" } as const;
const seldom = { "unspoken-friction": "seldom" } as const;
const asked = (daysAgo: number, reported: typeof often | typeof seldom) =>
  aPulse(daysAgo, { reported });

test.each([
  ["no pulse", [], "not-enough-yet"],
  ["a pulse that asked for something else", [aPulse(3)], "not-enough-yet"],
  ["a pulse of too few answers", [aPulse(3, { hasEnough: false })], "not-enough-yet"],
  ["seldom", [asked(3, seldom)], "none"],
  ["often", [asked(3, often)], "look"],
  ["often before, and seldom now", [asked(20, often), asked(3, seldom)], "none"],
  ["often, and not asked since", [asked(20, often), aPulse(3)], "look"],
  ["often almost eight weeks ago", [asked(55, often)], "look"],
  ["often more than eight weeks ago", [asked(57, often)], "not-enough-yet"],
])("unspoken friction: %s", (_, pulses, attention) => {
  expect(unspokenFriction(someRecords({ pulses }), today).attention).toBe(attention);
});

test("what was reported is said without saying by whom, or by how many", () => {
  const pulse = asked(3, often);
  expect(unspokenFriction(someRecords({ pulses: [pulse] }), today).findings).toEqual([
    {
      sentence:
        "In the newest pulse that asked, all answers together said “often” for holding things back.",
      madeOf: [pulse.id],
      at: pulse.openedAt,
    },
  ]);
});
