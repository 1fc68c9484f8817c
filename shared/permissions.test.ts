import { describe, expect, test } from "vitest";
import { leads, mayChangeRun, mayHandOverTo } from "./permissions.ts";
import { RunVerb } from "./run.ts";
import { ana, aRun, ben, chidi, dana, everybody } from "./testing/builders.ts";

const forAll = ["plan", "handOver", "talkRound"];

describe("who may change a run", () => {
  test.each(RunVerb.options)("[R17] %s: the leader and whoever leads next", (verb) => {
    expect(mayChangeRun(aRun(), ana.userId, verb)).toBe(true);
    expect(mayChangeRun(aRun(), ben.userId, verb)).toBe(true);
  });

  test.each(RunVerb.options)("[R17] %s: anybody else only where it is for all", (verb) => {
    for (const { userId } of everybody.slice(2)) {
      expect(mayChangeRun(aRun(), userId, verb)).toBe(forAll.includes(verb));
    }
  });

  test("[R17] where nobody leads next, an unknown person is not taken for them", () => {
    const run = aRun({ nextFacilitatorId: undefined });
    expect(leads(run, ana.userId)).toBe(true);
    expect(leads(run, ben.userId)).toBe(false);
    expect(leads(run, "")).toBe(false);
  });
});

describe("who may give the lead", () => {
  test("[R17] everybody to themselves", () => {
    for (const { userId } of everybody) expect(mayHandOverTo(aRun(), userId, userId)).toBe(true);
  });

  test("[R17] to somebody else only the leader and whoever leads next", () => {
    const givers = everybody.filter(({ userId }) => mayHandOverTo(aRun(), userId, "femi"));
    expect(givers).toEqual([ana, ben]);
    expect(mayHandOverTo(aRun(), chidi.userId, dana.userId)).toBe(false);
  });
});
