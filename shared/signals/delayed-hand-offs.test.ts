import { describe, expect, test } from "vitest";
import type { Commitment } from "../commitment.ts";
import { delayedHandOffs } from "./delayed-hand-offs.ts";
import { aClaim, aPulse, someRecords, today } from "./testing/team-facts.ts";

const handOff = (...[daysAgo, settled]: Parameters<typeof aClaim>) =>
  aClaim(daysAgo, settled, { forId: "chidi" });
const quick = () => handOff(20, { verified: 3 });
const slow = () => handOff(20, { verified: 3.1 });

function of(...commitments: Commitment[]) {
  const { attention, findings } = delayedHandOffs(someRecords({ commitments }), today);
  return [attention, findings[0]?.sentence, findings[0]?.madeOf.length];
}

const tooFew =
  "Not enough yet: fewer than 3 hand-offs were reported as done in the last eight weeks.";
const none = (of: number) =>
  `None of ${of} hand-offs of the last eight weeks waited more than three days to be confirmed.`;
const some = (slow: number, of: number) =>
  `${slow} of ${of} hand-offs of the last eight weeks waited more than three days to be confirmed.`;

describe("delayed hand-offs", () => {
  test.each([
    ["two", [slow(), slow()], ["not-enough-yet", tooFew, 2]],
    ["three that were confirmed in three days", [quick(), quick(), quick()], ["none", none(3), 3]],
    ["one of three that waited", [quick(), quick(), slow()], ["none", some(1, 3), 3]],
    ["two of four", [quick(), quick(), slow(), slow()], ["look", some(2, 4), 4]],
    ["one that still waits", [quick(), slow(), handOff(3.1)], ["look", some(2, 3), 3]],
    ["one of today", [quick(), quick(), handOff(0.5)], ["not-enough-yet", tooFew, 2]],
    ["one that lapsed", [quick(), slow(), handOff(20, { lapsed: 14 })], ["look", some(2, 3), 3]],
    ["what is for nobody", [quick(), quick(), aClaim(20)], ["not-enough-yet", tooFew, 2]],
    ["an old one", [quick(), quick(), handOff(57, { verified: 9 })], ["not-enough-yet", tooFew, 2]],
  ])("%s", (_, commitments, expected) => {
    expect(of(...commitments)).toEqual(expected);
  });

  test("what people report counts as well, and is enough by itself", () => {
    const pulse = aPulse(5, { reported: { "delayed-hand-offs": "often" } });
    const records = someRecords({ pulses: [pulse], commitments: [quick(), quick(), quick()] });
    expect(delayedHandOffs(records, today).attention).toBe("look");
    expect(delayedHandOffs(someRecords({ pulses: [pulse] }), today)).toMatchObject({
      attention: "look",
      findings: [{ sentence: tooFew }, { madeOf: [pulse.id], at: pulse.openedAt }],
    });
  });
});
