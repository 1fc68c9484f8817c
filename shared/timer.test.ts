import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advance, end, extend, goBack, pause, resume } from "./run-changes.ts";
import {
  aCommand,
  aRun,
  aRunOnStep,
  aStep,
  fourSteps,
  minute,
  monday,
} from "./testing/builders.ts";
import {
  behindMs,
  currentStep,
  remainingMs,
  spentOnStepMs,
  type TimePhase,
  timePhase,
  usedShare,
} from "./timer.ts";

describe("the time of a step", () => {
  test("[R20] whoever comes to a step has its whole minutes", () => {
    const run = aRunOnStep(0);
    const extended = extend(run, aCommand(run), 7);
    const next = advance(extended, aCommand(extended, { now: monday + 9 * minute }));
    expect(remainingMs(next, monday + 9 * minute)).toBe(4 * minute);
  });

  test("[R20] going back and forward again begins the step anew", () => {
    const run = aRunOnStep(1);
    const back = goBack(run, aCommand(run, { now: monday + 3 * minute }));
    expect(remainingMs(back, monday + 3 * minute)).toBe(5 * minute);
    const again = advance(back, aCommand(back, { now: monday + 4 * minute }));
    expect(remainingMs(again, monday + 4 * minute)).toBe(4 * minute);
    expect(again.spentMs).toBe(4 * minute);
  });

  test("[R20] leaving a step while it is paused begins the next one with a timer that runs", () => {
    const run = aRunOnStep(0);
    const paused = pause(run, aCommand(run, { now: monday + minute }));
    const next = advance(paused, aCommand(paused, { now: monday + 30 * minute }));
    expect(next.spentMs).toBe(minute);
    expect(remainingMs(next, monday + 31 * minute)).toBe(3 * minute);
  });

  test("[R21] while it is paused it stands still, and it goes on where it stopped", () => {
    const run = aRunOnStep(0);
    const paused = pause(run, aCommand(run, { now: monday + 2 * minute }));
    for (const later of [2, 3, 500]) {
      expect(remainingMs(paused, monday + later * minute)).toBe(3 * minute);
    }
    const resumed = resume(paused, aCommand(paused, { now: monday + 500 * minute }));
    expect(resumed.timer).toEqual({ startedAt: monday + 498 * minute, extraMs: 0 });
    expect(remainingMs(resumed, monday + 501 * minute)).toBe(2 * minute);
  });

  test("[R21] it is paused once and goes on once", () => {
    const run = aRunOnStep(0);
    const paused = pause(run, aCommand(run));
    expect(() => pause(paused, aCommand(paused))).toThrow("The timer is already paused.");
    expect(() => resume(run, aCommand(run))).toThrow("The timer is running.");
  });

  test("[R22] added minutes add up, also during a pause", () => {
    const run = aRunOnStep(0);
    const once = extend(run, aCommand(run), 2);
    const paused = pause(once, aCommand(once, { now: monday + minute }));
    const twice = extend(paused, aCommand(paused), 3);
    expect(remainingMs(twice, monday + 9 * minute)).toBe(9 * minute);
  });

  test("a step that is over its time has less than nothing left", () => {
    expect(remainingMs(aRunOnStep(0), monday + 6 * minute)).toBe(-minute);
  });

  test("a run that is only planned or has ended is on no step and has no time left", () => {
    const ended = end(aRunOnStep(1), aCommand(aRunOnStep(1)));
    for (const run of [aRun(), ended]) {
      expect(currentStep(run)).toBeUndefined();
      expect(remainingMs(run, monday)).toBe(0);
      expect(behindMs(run, monday)).toBe(0);
    }
    expect(currentStep(aRunOnStep(1))).toEqual(fourSteps[1]);
  });

  test("[R24] before its beginning a step has lasted no time", () => {
    expect(spentOnStepMs({ startedAt: monday, extraMs: 0 }, monday - 1)).toBe(0);
    expect(spentOnStepMs({ startedAt: monday, pausedAt: monday - 1, extraMs: 0 }, monday)).toBe(0);
  });
});

describe("how far the time is used up", () => {
  const phaseAfter = (seconds: number) => timePhase(aRunOnStep(0), monday + seconds * 1000);

  test("[R130] changes at a fifth left, at a twentieth left and when nothing is left", () => {
    const moments: readonly (readonly [seconds: number, TimePhase])[] = [
      [0, "plenty"],
      [239, "plenty"],
      [240, "nearly"],
      [284, "nearly"],
      [285, "last"],
      [299, "last"],
      [300, "over"],
      [900, "over"],
    ];
    for (const [seconds, phase] of moments)
      expect([seconds, phaseAfter(seconds)]).toEqual([seconds, phase]);
  });

  test("[R130] counts the time that the leader added as the step's own", () => {
    const longer = aRunOnStep(0, { timer: { startedAt: monday, extraMs: 5 * minute } });
    expect(timePhase(longer, monday + 5 * minute)).toBe("plenty");
    expect(timePhase(longer, monday + 8 * minute)).toBe("nearly");
    expect(usedShare(longer, monday + 5 * minute)).toBe(0.5);
  });

  test("[R130] a run that is on no step has all its time", () => {
    expect([timePhase(aRun(), monday), usedShare(aRun(), monday)]).toEqual(["plenty", 0]);
  });

  test("[R130] never goes back while time passes, and more time never brings the end nearer", () => {
    const order: readonly TimePhase[] = ["plenty", "nearly", "last", "over"];
    const ms = fc.nat({ max: 40 * minute });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), ms, ms, ms, (minutes, waited, more, extraMs) => {
        const steps = [aStep({ minutes })];
        const at = (now: number, extra = 0) =>
          order.indexOf(
            timePhase(aRunOnStep(0, { steps, timer: { startedAt: monday, extraMs: extra } }), now),
          );
        expect(at(monday + waited + more)).toBeGreaterThanOrEqual(at(monday + waited));
        expect(at(monday + waited, extraMs)).toBeLessThanOrEqual(at(monday + waited));
      }),
    );
  });
});

describe("behind or ahead", () => {
  test("[R25] a team that keeps to the minutes is neither", () => {
    expect(behindMs(aRunOnStep(0), monday + 4 * minute)).toBe(0);
    expect(behindMs(aRunOnStep(1, { spentMs: 5 * minute }), monday + 4 * minute)).toBe(0);
  });

  test("[R25] a team is behind by what it has used beyond the minutes", () => {
    expect(behindMs(aRunOnStep(0), monday + 7 * minute)).toBe(2 * minute);
    expect(behindMs(aRunOnStep(1, { spentMs: 8 * minute }), monday + minute)).toBe(3 * minute);
  });

  test("[R25] a team is ahead by what it saved, which an overlong step uses up", () => {
    const run = aRunOnStep(1, { spentMs: 2 * minute });
    expect(behindMs(run, monday + minute)).toBe(-3 * minute);
    expect(behindMs(run, monday + 6 * minute)).toBe(-minute);
  });

  test("[R25] added minutes put the team behind only once they are used", () => {
    const run = extend(aRunOnStep(0), aCommand(aRunOnStep(0)), 5);
    expect(behindMs(run, monday + 5 * minute)).toBe(0);
    expect(behindMs(run, monday + 8 * minute)).toBe(3 * minute);
  });

  test("[R25] waiting never makes a team less behind, nor more than by the time that passes", () => {
    const minutes = fc.integer({ min: 1, max: 30 });
    const durations = fc.array(minutes, { minLength: 1, maxLength: 6 });
    const ms = fc.nat({ max: 90 * minute });
    fc.assert(
      fc.property(durations, fc.nat(), ms, ms, ms, (planned, at, spentMs, waited, more) => {
        const steps = planned.map((of, index) => aStep({ id: `step-${index}`, minutes: of }));
        const run = aRunOnStep(0, { steps, stepIndex: at % steps.length, spentMs });
        const before = behindMs(run, monday + waited);
        const after = behindMs(run, monday + waited + more);
        expect(after).toBeGreaterThanOrEqual(before);
        expect(after - before).toBeLessThanOrEqual(more);
      }),
    );
  });
});
