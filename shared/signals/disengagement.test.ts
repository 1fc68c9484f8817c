import { describe, expect, test } from "vitest";
import { disengagement } from "./disengagement.ts";
import { ago, aPulse, someRecords, today } from "./testing/team-facts.ts";

const enough = (daysAgo: number) => aPulse(daysAgo, { follows: "neither" });
const tooFew = (daysAgo: number) => aPulse(daysAgo, { follows: "neither", hasEnough: false });
const withAction = (daysAgo: number) => aPulse(daysAgo);
const without = (daysAgo: number) => aPulse(daysAgo, { follows: "meeting" });

describe("disengagement", () => {
  test.each([
    ["one pulse", [tooFew(3)], "not-enough-yet"],
    ["two with enough answers", [enough(3), enough(10)], "none"],
    ["one of three with too few", [tooFew(3), enough(10), enough(17)], "none"],
    ["two of three with too few", [tooFew(3), enough(10), tooFew(17)], "look"],
    ["too few only before that", [enough(3), enough(10), tooFew(17), tooFew(24)], "none"],
    ["too few only long ago", [enough(3), tooFew(85), tooFew(92)], "not-enough-yet"],
  ])("by answers: %s", (_, pulses, attention) => {
    expect(disengagement(someRecords({ pulses }), today).attention).toBe(attention);
  });

  test.each([
    ["three with an action", [3, 10, 17].map(withAction), "none"],
    ["one of three without", [without(3), withAction(10), withAction(17)], "none"],
    ["two of four without", [without(3), without(10), withAction(17), withAction(24)], "look"],
    ["what follows no meeting", [without(3), without(10), enough(17)], "none"],
  ])("by meetings: %s", (_, pulses, attention) => {
    expect(disengagement(someRecords({ pulses }), today).attention).toBe(attention);
  });

  test("by turns that were passed on, where that is kept", () => {
    const passed = (...days: number[]) =>
      someRecords({
        passedTurns: days.map((daysAgo) => ({ id: `t${daysAgo}`, at: ago(daysAgo) })),
      });
    expect(disengagement(passed(1, 2, 3), today).attention).toBe("look");
    expect(disengagement(passed(1, 2, 60), today).attention).toBe("none");
    expect(disengagement(passed(1), today).findings.at(-1)).toEqual({
      sentence: "1 turn to lead was passed on in the last eight weeks.",
      madeOf: ["t1"],
    });
    const silent = disengagement(passed(), today).findings.map(({ sentence }) => sentence);
    expect(silent.join(" ")).not.toContain("turn to lead");
  });

  test("it says how many pulses and checks had too few answers and how many meetings had no action", () => {
    const pulses = [tooFew(1), without(3), withAction(10), withAction(17)];
    const { findings } = disengagement(someRecords({ pulses }), today);
    expect(findings.map(({ sentence }) => sentence)).toEqual([
      "1 of the last 3 pulses and checks had too few answers to show anything.",
      "1 of the last 3 meetings with a pulse had no action.",
    ]);
  });
});
