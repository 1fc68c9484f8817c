// @vitest-environment node
import { expect, test } from "vitest";
import { runWords } from "#shared/words/run.ts";
import { ana, aRunOnStep, aRunView, ben } from "../testing/a-team-handle.ts";
import { countWords } from "./count-words.ts";
import { onStep } from "./on-step.ts";

/** What is counted where the team is on the step with this index: talk, write, vote, commit. */
function countedIn(index: number): string {
  const at = onStep(aRunView({ run: aRunOnStep(index) }));
  if (!at) throw new Error("the team is on no step");
  return countWords(at, [ana, ben]);
}

test("nobody is counted as ready in the step for commitments, where nobody can say that they are", () => {
  expect(countedIn(0)).toBe(runWords.readyCount(0, 2));
  expect(countedIn(3)).toBe("");
});
