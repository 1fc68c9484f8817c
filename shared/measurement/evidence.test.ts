import fc from "fast-check";
import { expect, test } from "vitest";
import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import { aMeasuredRun, everyComponent, high, low, middling } from "./testing/a-measured-run.ts";
import { evidenceOf } from "./testing/evidence-of.ts";
import { referenceRuns } from "./testing/reference-runs.ts";
import { keptShare, noiseBand } from "./verdict.ts";

/** Whether two numbers are the same to a billionth. */
function expectSame(ours: number | undefined, theirs: number): void {
  expect(ours).toBeDefined();
  expect(Math.abs((ours ?? Number.NaN) - theirs)).toBeLessThan(1e-9);
}

for (const { name, run, profile, keep, components } of referenceRuns) {
  test(`evidence agrees with NumPy to a billionth: ${name}`, () => {
    const ours = evidenceOf(run);
    expectSame(ours.profile.spread, profile.spread);
    expectSame(ours.profile.noise, profile.noise);
    expectSame(keptShare(ours.profile), keep);
    expect(ours.components.map(({ component }) => component)).toEqual(Object.keys(components));
    for (const one of ours.components) {
      const reference = components[one.component];
      expectSame(one.change, reference?.change ?? Number.NaN);
      expectSame(one.gapBefore, reference?.gapBefore ?? Number.NaN);
      expectSame(one.gapAfter, reference?.gapAfter ?? Number.NaN);
      expectSame(one.noiseBefore, reference?.noiseBefore ?? Number.NaN);
      expectSame(one.noiseAfter, reference?.noiseAfter ?? Number.NaN);
      const { low, top } = noiseBand(one, ours);
      expectSame(low, reference?.low ?? Number.NaN);
      expectSame(top, reference?.top ?? Number.NaN);
    }
  });
}

test("where all answer alike there is still noise", () => {
  const unanimous = everyComponent([
    [0, 0, 0, 5, 0],
    [0, 0, 0, 5, 0],
  ]);
  const { components } = evidenceOf(aMeasuredRun({ before: unanimous, after: unanimous }));
  expect(components.map(({ noiseAfter }) => noiseAfter > 0.01)).toEqual(Array(6).fill(true));
});

test("of one answer each, which shows no spread at all, the spread that is assumed makes noise", () => {
  const answered = { before: 1, after: 1 };
  const one = everyComponent([[0, 0, 0, 1, 0]]);
  const { components } = evidenceOf(aMeasuredRun({ answered, before: one, after: one }));
  expect(components[0]?.noiseAfter).toBeGreaterThan(0.1);
});

test("people who joined or left make noise, and people who stayed away do", () => {
  const noise = (roster: { before: number; after: number; stayed: number }) =>
    evidenceOf(aMeasuredRun({ roster })).components[0]?.noiseAfter ?? Number.NaN;
  const all = noise({ before: 5, after: 5, stayed: 5 });
  expect(noise({ before: 5, after: 5, stayed: 3 })).toBeGreaterThan(all);
  expect(noise({ before: 7, after: 7, stayed: 7 })).toBeGreaterThan(all);
});

test("a component is never compared with another that the action is for", () => {
  const after = { ...everyComponent(middling), courage: high, learning: low };
  const { components } = evidenceOf(aMeasuredRun({ targeted: ["courage", "learning"], after }));
  const gap = Object.fromEntries(components.map((one) => [one.component, one.gapAfter]));
  expect(gap["courage"]).toBeCloseTo(1.8);
  expect(gap["learning"]).toBeCloseTo(-1.8);
  expect(gap["openness"]).toBeCloseTo(0);
});

test("which component is called by which name makes no difference", () => {
  const [reference] = referenceRuns;
  fc.assert(
    fc.property(
      fc.shuffledSubarray([...safetyComponents], { minLength: 6, maxLength: 6 }),
      (shuffled) => {
        if (reference === undefined) throw new Error("There is a reference run.");
        const { run } = reference;
        const renamed = (component: SafetyComponent) =>
          shuffled[safetyComponents.indexOf(component)] ?? component;
        const rename = (counts: typeof run.before) =>
          Object.fromEntries(
            safetyComponents.map((component) => [renamed(component), counts[component]]),
          );
        const turned = evidenceOf({
          ...run,
          targeted: run.targeted.map(renamed),
          before: rename(run.before),
          after: rename(run.after),
        });
        for (const one of evidenceOf(run).components) {
          const same = turned.components.find(
            ({ component }) => component === renamed(one.component),
          );
          expectSame(same?.gapAfter, one.gapAfter);
          expectSame(same?.noiseAfter, one.noiseAfter);
        }
      },
    ),
  );
});
