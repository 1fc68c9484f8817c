import { expect, test } from "vitest";
import { misalignment } from "./misalignment.ts";
import { aPulse, someRecords, today } from "./testing/team-facts.ts";

const earlier = aPulse(100);
const told = (daysAgo: number, band: "aligned" | "mixed" | "split") =>
  aPulse(daysAgo, { agreement: { band, earlierId: earlier.id } });

test.each([
  ["no agreement was made", [aPulse(3), earlier], "not-enough-yet"],
  ["aligned", [told(3, "aligned"), earlier], "none"],
  ["mixed", [told(3, "mixed"), earlier], "look"],
  ["split", [told(3, "split"), earlier], "look"],
  ["the newest counts", [told(3, "aligned"), told(10, "split"), earlier], "none"],
  ["one of thirteen weeks ago", [told(90, "split"), earlier], "not-enough-yet"],
  ["the earlier one is not known", [told(3, "split")], "not-enough-yet"],
])("misalignment: %s", (_, pulses, attention) => {
  expect(misalignment(someRecords({ pulses }), today).attention).toBe(attention);
});

test("it names both checks that it is made of and the day of the newer one", () => {
  const newest = told(3, "mixed");
  expect(misalignment(someRecords({ pulses: [newest, earlier] }), today).findings).toEqual([
    {
      sentence: "Over two checks, people’s answers to the same question lay some way apart.",
      madeOf: [earlier.id, newest.id].toSorted(),
      at: newest.openedAt,
    },
  ]);
});
