import { expect, test } from "vitest";
import { naiveArrow, tTest } from "./judges.ts";
import type { AllAnswers, SimulatedRun } from "./simulated-run.ts";

function answers(means: number[]): AllAnswers {
  const mean = means.reduce((sum, one) => sum + one, 0) / means.length;
  return [{ counts: [], means, mean }];
}

const before = [3, 3.5, 2.5, 3, 4];
const run = (means: number[]) => ({ before: answers(means) }) as unknown as SimulatedRun;

/** By `scipy.stats.ttest_ind` of SciPy 1.17.1 the p-values are .0216, .0578 and .0162. */
test.each([
  [before, [4, 4.5, 3.5, 4.5, 4], 1],
  [before, [4, 4, 3.5, 4.5, 3.5], 0],
  [[4, 4.5, 4, 3.5, 5, 4], [3, 2.5, 4, 3.5, 3], -1],
])("the t-test of %j and %j is significant where SciPy's is: %i", (first, second, verdict) => {
  expect(tTest(run(first), answers(second))(0)).toBe(verdict);
});

test("the arrow points where a mean moved by 0.3 or more", () => {
  expect(naiveArrow(run([3, 3]), answers([3.3, 3.3]))(0)).toBe(1);
  expect(naiveArrow(run([3, 3]), answers([3.2, 3.2]))(0)).toBe(0);
  expect(naiveArrow(run([3, 3]), answers([2.7, 2.7]))(0)).toBe(-1);
});
