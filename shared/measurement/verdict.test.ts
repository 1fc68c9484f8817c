import fc from "fast-check";
import { expect, test } from "vitest";
import { type SafetyComponent, safetyComponents } from "../safety-component.ts";
import { aMeasuredRun, everyComponent, high, low, middling } from "./testing/a-measured-run.ts";
import { referenceRuns } from "./testing/reference-runs.ts";
import { verdictsOf } from "./verdict.ts";

/** The same verdict for all six. */
function all(verdict: string) {
  return Object.fromEntries(safetyComponents.map((component) => [component, verdict]));
}

test("the example of the method's page is beyond noise for the targeted component alone", () => {
  const [example] = referenceRuns;
  expect(example?.run).toBeDefined();
  expect(example && verdictsOf(example.run)).toEqual({
    ...all("within noise"),
    engagement: "beyond noise, up",
  });
});

test("what moves far beside the others is beyond noise, up or down", () => {
  const up = { ...everyComponent(middling), courage: high };
  expect(verdictsOf(aMeasuredRun({ after: up }))).toEqual({
    ...all("within noise"),
    courage: "beyond noise, up",
  });
  const down = { ...everyComponent(middling), courage: low };
  expect(verdictsOf(aMeasuredRun({ after: down }))).toEqual({
    ...all("within noise"),
    courage: "beyond noise, down",
  });
});

test("what moves everything is no change of one component", () => {
  expect(verdictsOf(aMeasuredRun({ after: everyComponent(high) }))).toEqual(all("within noise"));
  expect(verdictsOf(aMeasuredRun({ after: everyComponent(low) }))).toEqual(all("within noise"));
});

test("a component that stood still has not risen because all others fell", () => {
  const after = { ...everyComponent(low), courage: middling };
  expect(verdictsOf(aMeasuredRun({ after })).courage).toBe("within noise");
});

test("a component that stood still has not sunk because all others rose", () => {
  const after = { ...everyComponent(high), courage: middling };
  expect(verdictsOf(aMeasuredRun({ after })).courage).toBe("within noise");
});

test("a lowest component that comes back to the others has not risen beyond noise", () => {
  const before = {
    ...everyComponent(middling),
    courage: [
      [0, 3, 2, 0, 0],
      [0, 3, 2, 0, 0],
    ],
  };
  expect(verdictsOf(aMeasuredRun({ before })).courage).toBe("within noise");
});

test("a lowest component that sinks a little further has not sunk beyond noise", () => {
  const twice = (counts: number[]) => [counts, counts];
  const before = { ...everyComponent(middling), courage: twice([0, 5, 0, 0, 0]) };
  const after = { ...everyComponent(middling), courage: twice([1, 4, 0, 0, 0]) };
  expect(verdictsOf(aMeasuredRun({ before, after })).courage).toBe("within noise");
});

test("a small step either way is within noise", () => {
  const more = [
    [0, 0, 3, 2, 0],
    [0, 0, 3, 2, 0],
  ];
  const less = [
    [0, 2, 3, 0, 0],
    [0, 2, 2, 1, 0],
  ];
  for (const courage of [more, less]) {
    const after = { ...everyComponent(middling), courage };
    expect(verdictsOf(aMeasuredRun({ after })).courage).toBe("within noise");
  }
});

test("with as many answers as the threshold something is said", () => {
  const after = { ...everyComponent(middling), courage: high };
  expect(verdictsOf(aMeasuredRun({ after, minAnswers: 5 })).courage).toBe("beyond noise, up");
});

test("with fewer answers than the team's threshold, before or after, nothing is said", () => {
  const after = { ...everyComponent(middling), courage: high };
  expect(verdictsOf(aMeasuredRun({ after, minAnswers: 6 }))).toEqual(all("too few answers"));
  const four = everyComponent([
    [0, 1, 2, 1, 0],
    [0, 1, 2, 1, 0],
  ]);
  for (const few of [
    { before: four, answered: { before: 4, after: 5 } },
    { after: four, answered: { before: 5, after: 4 } },
  ]) {
    expect(verdictsOf(aMeasuredRun({ ...few, minAnswers: 5 }))).toEqual(all("too few answers"));
  }
});

test("a round that nobody answered is too few answers and no error", () => {
  const answered = { before: 0, after: 5 };
  const before = everyComponent([[0, 0, 0, 0, 0]]);
  expect(verdictsOf(aMeasuredRun({ answered, before }))).toEqual(all("too few answers"));
});

test("right after the meeting nothing is compared, however far it moved", () => {
  const after = { ...everyComponent(middling), courage: high, learning: low };
  expect(verdictsOf(aMeasuredRun({ after, when: "post-meeting" }))).toEqual(all("no baseline"));
});

test("a component that was not asked before has no baseline, and the others are judged", () => {
  const { courage: _, ...before } = everyComponent(middling);
  const after = { ...everyComponent(middling), courage: high, learning: high };
  expect(verdictsOf(aMeasuredRun({ before, after, targeted: ["learning"] }))).toEqual({
    ...all("within noise"),
    courage: "no baseline",
    learning: "beyond noise, up",
  });
});

test("a component that was not asked again has too few answers, and the others are judged", () => {
  const { resilience: _, ...asked } = everyComponent(middling);
  expect(verdictsOf(aMeasuredRun({ after: { ...asked, courage: high } }))).toEqual({
    ...all("within noise"),
    courage: "beyond noise, up",
    resilience: "too few answers",
  });
});

test("without a component to compare with, nothing goes beyond noise", () => {
  const alone = aMeasuredRun({ before: { courage: middling }, after: { courage: high } });
  expect(verdictsOf(alone)).toEqual({ courage: "within noise" });
  const allTargeted = aMeasuredRun({
    targeted: safetyComponents,
    after: { ...everyComponent(middling), courage: high },
  });
  expect(verdictsOf(allTargeted)).toEqual(all("within noise"));
});

test("of an untargeted component and a single other, nobody can say which moved", () => {
  const two = aMeasuredRun({
    before: { courage: middling, learning: middling, openness: middling },
    after: { courage: middling, learning: high, openness: middling },
  });
  expect(verdictsOf(two).learning).toBe("within noise");
});

test("the more components an action is for, the further each must move", () => {
  const after = {
    ...everyComponent(middling),
    courage: [
      [0, 0, 1, 4, 0],
      [0, 0, 2, 3, 0],
    ],
  };
  expect(verdictsOf(aMeasuredRun({ after })).courage).toBe("beyond noise, up");
  const targeted = ["courage", "engagement", "learning"] as const;
  expect(verdictsOf(aMeasuredRun({ after, targeted })).courage).toBe("within noise");
});

test("whatever people answer, every component that was asked has one of the five verdicts", () => {
  const rounds = fc.record({ answered: fc.integer({ min: 1, max: 12 }), more: fc.nat(3) });
  const asked = fc.subarray([...safetyComponents], { minLength: 1 });
  const choices = fc.infiniteStream(fc.nat(4));
  fc.assert(
    fc.property(rounds, rounds, asked, asked, asked, fc.integer({ min: 1, max: 4 }), choices, draw),
  );

  function draw(
    first: { answered: number; more: number },
    second: { answered: number; more: number },
    askedBefore: readonly SafetyComponent[],
    askedAfter: readonly SafetyComponent[],
    targeted: readonly SafetyComponent[],
    items: number,
    choices: Iterator<number>,
  ): void {
    const counted = (components: readonly SafetyComponent[], answered: number) =>
      Object.fromEntries(
        components.map((component) => [
          component,
          Array.from({ length: items }, () => countsOf(answered, choices)),
        ]),
      );
    const roster = { before: first.answered + first.more, after: second.answered + second.more };
    const verdicts = verdictsOf({
      minAnswers: 2,
      targeted,
      when: "14-days",
      roster: { ...roster, stayed: Math.min(roster.before, roster.after) },
      answered: { before: first.answered, after: second.answered },
      before: counted(askedBefore, first.answered),
      after: counted(askedAfter, second.answered),
    });
    const all = new Set([...askedBefore, ...askedAfter]);
    expect(new Set(Object.keys(verdicts))).toEqual(all);
    for (const verdict of Object.values(verdicts)) expect(five).toContain(verdict);
    const few = Math.min(first.answered, second.answered) < 2 || all.size < 2;
    if (few) expect(Object.values(verdicts).join()).not.toContain("beyond");
  }
});

const five = [
  "beyond noise, up",
  "beyond noise, down",
  "within noise",
  "too few answers",
  "no baseline",
];

function countsOf(answered: number, choices: Iterator<number>): number[] {
  const counts = [0, 0, 0, 0, 0];
  for (let answer = 0; answer < answered; answer++) {
    const choice = choices.next().value ?? 0;
    counts[choice] = (counts[choice] ?? 0) + 1;
  }
  return counts;
}
