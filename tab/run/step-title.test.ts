import { afterEach, expect, test } from "vitest";
import { readWith } from "#shared/words/translated.ts";
import { aRunWithPulse } from "../testing/a-team-handle.ts";
import { countOf, numberOf, titleOf } from "./step-title.ts";

afterEach(() => readWith(() => undefined));

test("the pulse is called as its reader calls it, and a step of the action as it was written", () => {
  readWith(() => ({ terms: { stepKinds: { pulse: "Puls" } } }));
  expect(titleOf({ kind: "pulse", title: "Pulse" })).toBe("Puls");
  expect(titleOf({ kind: "talk", title: "Check in" })).toBe("Check in");
});

test("[R263] a run has the steps of its action, and the pulse is none of them", () => {
  const { steps } = aRunWithPulse();
  expect(countOf(steps)).toBe(4);
  expect([numberOf(steps, 0), numberOf(steps, 3), numberOf(steps, 4)]).toEqual([1, 4, undefined]);
});
