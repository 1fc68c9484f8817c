import { describe, expect, test } from "vitest";
import { isBrokenOff, withoutBrokenOff } from "./broken-off.ts";
import { aRun, aStep, fourSteps } from "./testing/builders.ts";

const pulse = aStep({ id: "pulse", title: "Pulse", kind: "pulse", minutes: 1 });
const ended = (stepIndex: number, count = 4) => {
  const talks = Array.from({ length: count - 1 }, (_, n) => aStep({ id: `talk-${n}` }));
  const steps = [...talks, ...fourSteps.slice(3), pulse];
  return aRun({ id: `run-${stepIndex}`, state: "ended", steps, stepIndex });
};

describe("[R266] a run is broken off", () => {
  test("where it ended before half of its steps, the pulse not counted", () => {
    expect([0, 1, 3, 4].map((index) => isBrokenOff(ended(index)))).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect([1, 2].map((index) => isBrokenOff(ended(index, 6)))).toEqual([true, false]);
    expect([1, 2].map((index) => isBrokenOff(ended(index, 5)))).toEqual([true, false]);
  });

  test("[R281] and not where its team went back before it ended, after it had shown or decided something later", () => {
    const back = ended(0, 6);
    const { id = "" } = back.steps[3] ?? {};
    expect(isBrokenOff({ ...back, boards: { [id]: { notes: [] } } })).toBe(false);
    expect(isBrokenOff({ ...back, decisions: { [id]: { text: "No slides" } } })).toBe(false);
    expect(isBrokenOff({ ...back, boards: { "talk-1": { notes: [] } } })).toBe(true);
  });

  test("and not while it is on, however early that is", () => {
    expect(isBrokenOff(aRun({ state: "running", stepIndex: 0 }))).toBe(false);
  });

  test("and what a check said of it does not count, whatever it said of others", () => {
    const measured = [{ runId: "run-0" }, { runId: "run-3" }, { runId: "unknown" }];
    expect(withoutBrokenOff(measured, [ended(0), ended(3)])).toEqual(measured.slice(1));
  });
});
