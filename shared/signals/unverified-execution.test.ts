import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  aClaim,
  aConfirmedOne,
  anyRecords,
  aPromise,
  someRecords,
  today,
} from "./testing/team-facts.ts";
import { unverifiedExecution } from "./unverified-execution.ts";

const confirmed = () => aClaim(10, { verified: 1 });
const lapsed = () => aClaim(30, { lapsed: 14 });
const waiting = () => aClaim(8);
const overdue = () => aPromise(5);

function of(...commitments: ReturnType<typeof confirmed>[]) {
  const { attention, findings } = unverifiedExecution(someRecords({ commitments }), today);
  return { attention, sentences: findings.map(({ sentence }) => sentence) };
}

describe("unverified execution", () => {
  test.each([
    ["nothing", [], "not-enough-yet"],
    ["two that were confirmed", [confirmed(), confirmed()], "not-enough-yet"],
    ["one of two that lapsed", [confirmed(), lapsed()], "not-enough-yet"],
    ["three that were confirmed", [confirmed(), confirmed(), confirmed()], "none"],
    ["one of three that lapsed", [confirmed(), confirmed(), lapsed()], "none"],
    ["two that nobody confirmed", [lapsed(), waiting()], "look"],
    ["two of six", [overdue(), lapsed(), ...[1, 2, 3, 4].map(confirmed)], "look"],
    ["two of seven", [overdue(), lapsed(), ...[1, 2, 3, 4, 5].map(confirmed)], "none"],
  ])("%s", (_, commitments, attention) => {
    expect(of(...commitments).attention).toBe(attention);
  });

  test("it says how many were confirmed, and what became of the others", () => {
    expect(of(confirmed(), lapsed(), waiting(), waiting(), overdue()).sentences).toEqual([
      "Of 5 commitments whose time came in the last eight weeks, 1 was confirmed by somebody else.",
      "1 commitment lapsed: nobody confirmed it in time.",
      "2 commitments have been reported as done and not confirmed for more than a week, the oldest for 8 days.",
      "1 commitment has passed its day, and nobody has said yet what came of it.",
    ]);
  });

  test.each([
    ["that waits for less than a week", () => aClaim(6.9), 0],
    ["that waits for more than a week", () => aClaim(7.1), 1],
    ["whose day is not over everywhere yet", () => aPromise(1), 0],
    ["whose day is over", () => aPromise(2), 1],
    ["of almost eight weeks ago", () => aClaim(55, { verified: 1 }), 1],
    ["of more than eight weeks ago", () => aClaim(56.1, { verified: 1 }), 0],
    ["that was taken back", () => aPromise(9, { state: "withdrawn" }), 0],
  ])("one %s counts as much as it should", (_, one, counts) => {
    const base = [confirmed(), confirmed(), confirmed()];
    expect(of(...base, one()).sentences[0]).toContain(`Of ${3 + counts} commitments`);
  });

  test("[R88] one more that was confirmed never makes it worse", () => {
    fc.assert(
      fc.property(anyRecords, aConfirmedOne, (records, more) => {
        const before = unverifiedExecution(records, today).attention;
        const commitments = [...records.commitments, more];
        const after = unverifiedExecution({ ...records, commitments }, today).attention;
        if (before !== "look") expect(after).not.toBe("look");
        if (before === "none") expect(after).toBe("none");
      }),
      { numRuns: 1000 },
    );
  });
});
